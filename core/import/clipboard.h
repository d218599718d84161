// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/block.h"
#include "model/id.h"

namespace noticewright
{

/// What another program put on the clipboard as HTML, as blocks: headings,
/// paragraphs, lists, tables, quotations, links, bold and italic. All else is
/// dropped: scripts, styles, pictures, comments, deleted text, addresses that
/// may not be published. Knows how Word writes lists. Empty when there is no text.
[[nodiscard]] BlockList blocksOfHtml(const QString &html, IdGenerator &ids);

/// Plain text as blocks: a paragraph for each line, or for what is between empty
/// lines where the lines are wrapped, as they are in text from a PDF; lines
/// with bullets are a list.
[[nodiscard]] BlockList blocksOfText(const QString &text, IdGenerator &ids);

}
