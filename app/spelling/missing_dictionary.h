// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace noticewright
{

/// Says that the spelling of a language can not be checked, and what to install.
[[nodiscard]] QString missingDictionarySentence(const QString &language, bool hasBackend);

}
