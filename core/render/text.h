// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/edition_view.h"

namespace noticewright
{

/// A page as plain text to read: headings are underlined, lists numbered as on
/// the page, a link's address stands in parentheses after its words unless it
/// is the same or leads to this page. An image is its alternative text in
/// brackets. Paragraphs are one line each; one empty line is between blocks;
/// no line but those of verbatim text ends with a space. The same page always
/// gives the same text.
[[nodiscard]] QString renderText(const EditionView &view);

}
