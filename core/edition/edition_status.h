// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xliff/translation_state.h"

namespace noticewright
{

/// A text that an edition shows, and how far it is translated.
struct EditionUnit
{
    TranslationUnit unit;
    /// Empty: one of the facts.
    Id statement;
    TranslationState state = TranslationState::Missing;
};

/// The texts that the pages of a statement show in an edition, those of the
/// facts that they show included, in reading order; without those that stay as
/// they are. In the source's language there are none.
[[nodiscard]] QList<EditionUnit> editionUnits(const Workspace &workspace, const Statement &statement,
                                              const Edition &edition);

/// How many of an edition's texts are in which state.
struct EditionStatus
{
    qsizetype missing = 0;
    qsizetype stale = 0;
    qsizetype translated = 0;
    qsizetype reviewed = 0;

    /// Nothing is missing or stale.
    [[nodiscard]] bool isComplete() const { return missing == 0 && stale == 0; }
    friend bool operator==(const EditionStatus &, const EditionStatus &) = default;
};

[[nodiscard]] EditionStatus editionStatus(const Workspace &workspace, const Statement &statement,
                                          const Edition &edition);

}
