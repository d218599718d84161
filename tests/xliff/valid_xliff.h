// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

namespace noticewright::testing
{

/// What xmllint says of a file that is not valid against a schema (W3C or RELAX
/// NG, by its name); empty when it is. Never asks the network.
inline QByteArray schemaErrors(const QByteArray &xml, const QString &schema)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("file.xlf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(xml) != xml.size() || !file.flush())
        return "the file could not be written";
    QProcess xmllint;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("XML_CATALOG_FILES"), QStringLiteral(OASIS_SCHEMAS "/catalog.xml"));
    xmllint.setProcessEnvironment(environment);
    xmllint.setProcessChannelMode(QProcess::MergedChannels);
    const QString kind =
        schema.endsWith(QLatin1String(".rng")) ? QStringLiteral("--relaxng") : QStringLiteral("--schema");
    xmllint.start(QStringLiteral(XMLLINT),
                  {QStringLiteral("--nonet"), QStringLiteral("--noout"), kind, schema, file.fileName()});
    if (!xmllint.waitForFinished())
        return "xmllint did not run";
    return xmllint.exitCode() == 0 ? QByteArray() : xmllint.readAll() + xml;
}

/// The schema of XLIFF 2.1's core (the same as of 2.0), and of 1.2.
inline const QString schema21 = QStringLiteral(OASIS_SCHEMAS "/xliff-core-2.0.xsd");
inline const QString schema12 = QStringLiteral(OASIS_SCHEMAS "/xliff-core-1.2-strict.xsd");
/// What we write of 2.1, with the module of matches.
inline const QString ownSchema = QStringLiteral(SCHEMAS "/xliff.rng");

}
