// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/edition_view.h"

namespace noticewright
{

/// A page as CommonMark, with the pipe tables that GitHub and others add to it.
/// All text is escaped so that none of it is read as markup.
///
/// What CommonMark has no form for is written with what it has: lists with
/// letters or Roman numerals are numbered with digits, definitions are items
/// below their term, notes are quotations, and a table with cells that span
/// others or hold more than a line is a list of its rows. Addresses are those
/// of the published site. One empty line is between blocks; no line but those
/// of verbatim text ends with a space. The same page always gives the same text.
[[nodiscard]] QString renderMarkdown(const EditionView &view);

}
