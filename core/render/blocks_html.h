// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/edition_view.h"
#include "render/html_writer.h"

namespace noticewright
{

struct RenderOptions
{
    /// Marks elements with `data-block` and `data-section`, by which the
    /// preview finds the places of blocks and sections. Not for publication.
    bool placeMarks = false;
    /// What the classes of all elements begin with.
    QString classPrefix = {};
    /// Gives each entry of the table of contents an empty link of the class
    /// `page-ref` to the same place, where a PDF gets the number of its page.
    bool pageReferences = false;
};

/// How the element of a block, section or heading is called among the places of
/// a page: `block:ID`.
[[nodiscard]] inline QString keyOf(QLatin1StringView kind, const Id &id)
{
    return kind + QLatin1Char(':') + id.text;
}

/// Remembers where the element of a block, a section or a heading begins, which
/// is the next, under its key.
inline void noteElement(HtmlWriter &html, QLatin1StringView kind, const Id &id)
{
    if (html.keepsPlaces())
        html.notePlace(keyOf(kind, id));
}

/// Writes a block as one element; `level` is that of the heading above it (1
/// to 6). A block of a newer version is written as nothing at all, unless
/// places are marked: then as an empty element that holds its place.
void writeBlock(HtmlWriter &html, const EditionView &view, const Block &block, int level, const RenderOptions &options);

}
