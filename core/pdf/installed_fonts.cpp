// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/installed_fonts.h"

#include "pdf/print_environment.h"

#include <QCryptographicHash>
#include <QProcess>

#include <algorithm>

namespace noticewright
{

QByteArray installedFonts()
{
    QProcess list;
    list.setProcessEnvironment(printEnvironment());
    list.start(QStringLiteral("fc-list"), {QStringLiteral("--format=%{family}|%{style}|%{fontversion}\\n")});
    constexpr int longest = 5'000;
    if (!list.waitForFinished(longest) || list.exitCode() != 0)
        return {};
    QList<QByteArray> fonts = list.readAllStandardOutput().split('\n');
    // Where they lie does not matter, nor in which order.
    std::ranges::sort(fonts);
    const auto same = std::ranges::unique(fonts);
    fonts.erase(same.begin(), same.end());
    return QCryptographicHash::hash(fonts.join('\n'), QCryptographicHash::Sha256).toHex() + '\n';
}

}
