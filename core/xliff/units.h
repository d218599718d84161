// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xliff/unit_texts.h"

namespace noticewright
{

/// A text that is translated as one.
struct TranslationUnit
{
    UnitPlace place;
    /// In its one form (see normalised()); line ends of verbatim text and of
    /// addresses are line breaks.
    InlineList source;
    /// The heading of the section that it stands in, for people; may be empty.
    QString section;

    [[nodiscard]] const QString &id() const { return place.id; }
    friend bool operator==(const TranslationUnit &, const TranslationUnit &) = default;
};

/// The texts of a statement that have something to translate, letters or
/// digits, in reading order. A text that stays as it is is among them, so that
/// a translator can read around it.
[[nodiscard]] QList<TranslationUnit> translationUnits(const Statement &statement);

/// The same for the workspace's own texts, which all its statements show.
[[nodiscard]] QList<TranslationUnit> translationUnits(const Workspace &workspace);

/// The language of the workspace's own texts: that of its first statement, or
/// else of its first edition, or else `en`.
[[nodiscard]] QString ownLanguage(const Workspace &workspace);

}
