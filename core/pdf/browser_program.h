// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace noticewright
{

/// The program of a browser of the Chromium family: the one that the environment
/// names (NOTICEWRIGHT_BROWSER), and no other then, or the first that is
/// installed. Empty when there is none.
[[nodiscard]] QString findBrowser();

/// How people call the browser of that program: `Chromium`.
[[nodiscard]] QString nameOfBrowser(const QString &program);

/// What the browser is started with, so that it shows no window, keeps nothing
/// outside of `profile`, reaches no network, and takes orders from its file
/// descriptor 3 and answers on 4.
[[nodiscard]] QStringList browserArguments(const QString &profile);

}
