// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace noticewright
{

/// Of the names of dictionaries ("de_DE", "fr") the one that is best for a
/// language (BCP 47): its own, that of the region most readers of the language
/// are in, or any of the same language and script. Empty when there is none.
[[nodiscard]] QString dictionaryFor(const QString &language, const QStringList &available);

/// False for languages that are written without spaces between words or whose
/// spelling no dictionary tells: Chinese and Japanese.
[[nodiscard]] bool hasSpelling(const QString &language);

/// The package with the dictionary of a language, by its name in Debian and the
/// distributions made of it; empty when none is known.
[[nodiscard]] QString dictionaryPackage(const QString &language);

/// The English name of a language ("French", "Portuguese"); its tag when it is
/// not known.
[[nodiscard]] QString languageName(const QString &language);

}
