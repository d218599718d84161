// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/edition_view.h"

namespace noticewright
{

/// A telephone number as an address: without the spaces that make it readable.
[[nodiscard]] QString telephoneAddress(const QString &telephone);

/// What a contact shows, a line each; empty when the workspace does not have it.
[[nodiscard]] InlineList contactText(const EditionView &view, const ContactBlock &block);

/// The same as blocks of text, for formats that have nothing of the kind: a
/// contact is a paragraph, seals and links are lists, and a quotation ends with
/// its source. Other blocks are given back as they are.
[[nodiscard]] BlockContent inPlainBlocks(const EditionView &view, const BlockContent &content);

/// True for a table that can be written with one line for each row: no cell
/// spans others or holds more than one line of text.
[[nodiscard]] bool hasRowsOfOneLine(const EditionView &view, const Table &table);

/// A table as a list, for what has no other form: an item for each row, that
/// begins with the first cell and has the others as items within. Header cells
/// are strong.
[[nodiscard]] List rowsAsList(const Table &table);

/// True for what an item holds when it needs no empty lines: a paragraph, and
/// lists below it; or a single block.
[[nodiscard]] bool isTight(const BlockList &blocks);

}
