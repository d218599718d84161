// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/blocks_html.h"

namespace noticewright
{

/// The parts of a page's main content. Each gives one element, so that a part
/// that changed can take the place of what was there.

/// The title and the dates.
[[nodiscard]] QString renderHead(const EditionView &view);
/// The table of contents, which only a full page has; else empty.
[[nodiscard]] QString renderContents(const EditionView &view, const RenderOptions &options = {});
/// A section's line in the table of contents.
[[nodiscard]] QString renderContentsEntry(const EditionView &view, const Section &section,
                                          const RenderOptions &options = {});
/// A section with all that is in it; `depth` is 0 for the statement's own sections.
[[nodiscard]] QString renderSection(const EditionView &view, const Section &section, int depth,
                                    const RenderOptions &options = {});
[[nodiscard]] QString renderSectionHeading(const EditionView &view, const Section &section, int depth,
                                           const RenderOptions &options = {});
[[nodiscard]] QString renderBlock(const EditionView &view, const Block &block, int depth,
                                  const RenderOptions &options = {});

/// All of it, in order.
[[nodiscard]] QString renderBody(const EditionView &view, const RenderOptions &options = {});

/// The same in one element of the class `statement`, which tells its language
/// and direction, with a line end: for a page of another program.
[[nodiscard]] QString renderFragment(const EditionView &view, const RenderOptions &options = {});

/// Markup, and where in it the elements of sections, headings and blocks begin,
/// by their keys (see keyOf()).
struct PlacedHtml
{
    QString html;
    QHash<QString, qsizetype> places;
};
[[nodiscard]] PlacedHtml renderPlacedBody(const EditionView &view, const RenderOptions &options = {});

}
