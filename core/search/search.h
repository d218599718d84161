// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/text_places.h"

#include <QList>
#include <QSet>

namespace noticewright
{

/// What to look for, and where.
struct Search
{
    QString text;
    bool matchesCase = false;
    bool wholeWords = false;
    /// The parts that are searched.
    QSet<TextPart> parts{TextPart::Heading, TextPart::Highlights, TextPart::Full, TextPart::Object};
    /// Only this statement, and no facts; empty: everywhere.
    Id statement;
};

/// A place where the text stands. Offsets are those of text_offsets.h.
struct SearchHit
{
    TextPlace place;
    qsizetype start = 0;
    qsizetype length = 0;
    /// The whole text, with a space for each line break and object.
    QString context;

    friend bool operator==(const SearchHit &, const SearchHit &) = default;
};

/// All places where the text stands, in reading order; they do not overlap.
/// Typographic quotes and apostrophes match straight ones, and any space any
/// other. None for an empty text.
[[nodiscard]] QList<SearchHit> find(const Workspace &workspace, const Search &search);

/// The workspace with `text` in place of all `hits`, which must be of this
/// workspace. What is replaced gives its marks (of its first character) to
/// what comes in its place.
[[nodiscard]] Workspace replaced(Workspace workspace, const QList<SearchHit> &hits, const QString &text);

}
