// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/workspace.h"

#include <QHash>

namespace noticewright
{

/// The language of texts that are in another one than their page, by the id of
/// the unit (see unit_texts.h). Only what can not say so itself is here: a
/// paragraph has a language of its own.
using OtherLanguages = QHash<QString, QString>;

/// A statement as an edition shows it: what is not for its region is not there,
/// and the rest is in its language.
struct EditionStatement
{
    Statement statement;
    OtherLanguages otherLanguages;
    /// Texts are missing in the edition's language, and another one's are in their place.
    bool hasFallback = false;
};

[[nodiscard]] EditionStatement statementIn(const Edition &edition, const Statement &statement,
                                           const QList<RegionGroup> &groups);

/// The facts of a workspace as an edition shows them: of several values the one
/// that holds there, in its language. The statements stay as they are.
/// The languages of entries of link lists are under `links.ID.N`, N being the
/// place of the entry in the list.
struct EditionFacts
{
    Workspace facts;
    OtherLanguages otherLanguages;
    bool hasFallback = false;
};

[[nodiscard]] EditionFacts factsIn(const Edition &edition, const Workspace &workspace,
                                   const QList<RegionGroup> &groups);

/// The facts with nothing in those values that the edition does not show. All
/// are in their places, so that units have the ids that they always have.
[[nodiscard]] Workspace shownFactsOf(const Edition &edition, const Workspace &workspace,
                                     const QList<RegionGroup> &groups);

}
