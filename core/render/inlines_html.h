// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/edition_view.h"
#include "render/html_writer.h"

namespace noticewright
{

/// Writes a text, within another one in the language `around`, as phrasing
/// content. A link that leads nowhere is written as its text alone.
void writeInlines(HtmlWriter &html, const EditionView &view, const InlineList &inlines, const QString &around);

/// The same for a text of which each piece is data, such as an address.
void writeDataInlines(HtmlWriter &html, const EditionView &view, const InlineList &inlines, const QString &around);

}
