// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace noticewright
{

/// These say what is wrong with what was entered and what to do; empty when
/// nothing is. Nothing entered is never wrong.

[[nodiscard]] QString mailFault(const QString &address);
[[nodiscard]] QString webFault(const QString &address);

/// An address as people write it, made one that leads there: without spaces
/// around it, and with `https://` before what is a host's name.
[[nodiscard]] QString completedAddress(const QString &address);

/// An e-mail address alone, also when it was copied as a `mailto:` link.
[[nodiscard]] QString mailWithoutScheme(const QString &address);

}
