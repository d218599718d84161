// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "translation_file_reader.h"

namespace noticewright::testing
{

/// How a language counts and what its letters are.
struct TranslationRules
{
    QString language;
    /// For each plural form, whether it means one number only ("1 word"), so that
    /// the number need not be written.
    QList<bool> isOneNumber;
    /// Its letters are no keys: a Latin one stands behind the text, "(&F)".
    bool hasKeyBehind = false;
};

/// The languages of the interface.
[[nodiscard]] QList<TranslationRules> translationRules();

/// What a translation loses or adds that is no matter of language: placeholders,
/// the access key, "…", spaces around it, lines. Empty when all is right.
[[nodiscard]] QStringList faultsOf(const TranslatedText &text, const TranslationRules &rules);

}
