// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/peers.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>

#include <cstdio>

namespace noticewright::benchmarks
{

QHash<QString, Peers> runPeers(const QString &folder)
{
    QHash<QString, Peers> peers;
    const QString script = qEnvironmentVariable("NOTICEWRIGHT_PEERS");
    if (script.isEmpty())
        return peers;
    QProcess node;
    node.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    node.start(QStringLiteral("node"), {script + QStringLiteral("/peers.mjs"), folder});
    if (!node.waitForFinished(-1) || node.exitCode() != 0)
        std::fprintf(stderr, "The other programs could not be run; their columns are empty.\n");
    for (const QByteArray &line : node.readAllStandardOutput().split('\n')) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (object.isEmpty())
            continue;
        Peers &page = peers[object[QStringLiteral("name")].toString()];
        const double milliseconds = object[QStringLiteral("milliseconds")].toDouble();
        if (object[QStringLiteral("peer")].toString() == u"pandoc") {
            page.pandocMilliseconds = milliseconds;
        } else {
            page.readabilityMilliseconds = milliseconds;
            page.readabilityText = object[QStringLiteral("text")].toString();
        }
    }
    return peers;
}

}
