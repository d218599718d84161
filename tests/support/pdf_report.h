// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/edit.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <qpdf/QPDF.hh>

namespace noticewright::testing
{

/// What a program says about a PDF; empty when it fails.
inline QString reportOn(const QByteArray &pdf, const QString &program, const QStringList &arguments = {},
                        const QStringList &after = {})
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("file.pdf"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess process;
    process.start(program, arguments + QStringList{path} + after);
    if (!process.waitForFinished() || process.exitCode() != 0)
        return {};
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// What stands in a PDF's structure, line for line: the marks of elements
/// without their depth, and texts in quotes.
inline QStringList structureOf(const QByteArray &pdf)
{
    QStringList lines;
    const QStringList all = reportOn(pdf, QStringLiteral(PDFINFO), {QStringLiteral("-struct-text")}).split(u'\n');
    for (const QString &line : all) {
        const QString text = line.trimmed();
        const QString mark = text.section(u' ', 0, 0).remove(u':');
        if (text.startsWith(u'"'))
            lines.append(text);
        else if (!text.startsWith(u'/') && mark != u"NonStruct" && mark != u"Object" && !mark.isEmpty())
            lines.append(mark);
    }
    return lines;
}

/// All of a PDF that is compressed in it.
inline QByteArray unpacked(const QByteArray &pdf)
{
    return reportOn(pdf, QStringLiteral(QPDF_PROGRAM),
                    {QStringLiteral("--stream-data=uncompress"), QStringLiteral("--object-streams=disable")},
                    {QStringLiteral("-")})
        .toUtf8();
}

/// The web addresses that links lead to.
inline QStringList addressesIn(const QByteArray &pdf)
{
    QPDF document;
    openPdf(document, pdf);
    QStringList addresses;
    for (QPDFObjectHandle &object : document.getAllObjects()) {
        if (object.isDictionary() && object.getKey("/A").isDictionary()
            && object.getKey("/A").getKey("/URI").isString())
            addresses.append(QString::fromStdString(object.getKey("/A").getKey("/URI").getUTF8Value()));
    }
    return addresses;
}

}
