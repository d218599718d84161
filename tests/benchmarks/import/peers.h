// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

namespace noticewright::benchmarks
{

/// What other programs make of a page, and in how many milliseconds.
struct Peers
{
    QString readabilityText;
    double readabilityMilliseconds = 0;
    double pandocMilliseconds = 0;
};

/// Runs `peers.mjs` of the folder that NOTICEWRIGHT_PEERS names over the pages
/// in `folder`; nothing when it is not set. By the pages' names.
[[nodiscard]] QHash<QString, Peers> runPeers(const QString &folder);

}
