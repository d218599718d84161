// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUrl>

namespace noticewright
{

/// The name of the only scheme from which pages may load anything.
QByteArray schemeName();

/// The address of what the content source gives for a path such as
/// `privacy/us/en/index.html`; a `#` or `?` in it is part of the name, and `..`
/// does not leave the top.
[[nodiscard]] QUrl addressOf(const QString &path);

/// The path of one of our addresses, decoded and without a leading slash; null
/// when the address is not ours.
[[nodiscard]] QString pathOf(const QUrl &address);

/// Makes WebEngine ready for walled pages. Must be called before the
/// application object is made; further calls do nothing.
void prepareWebEngine();

}
