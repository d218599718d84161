// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/edition_view.h"
#include "render/html_writer.h"

#include <functional>

namespace noticewright
{

/// Writes a table in a frame that scrolls where the page is too narrow for it;
/// `attributes` are the frame's, `around` is its language. Header cells say whether they head a column
/// or a row. `flow` writes what a cell holds.
void writeTable(HtmlWriter &html, const EditionView &view, const Table &table, const HtmlAttributes &attributes,
                const QString &around, const std::function<void(const BlockList &)> &flow);

}
