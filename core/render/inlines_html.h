// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/edition_view.h"
#include "render/html_writer.h"

namespace noticewright
{

/// Writes a text as phrasing content. A link that leads nowhere is written as
/// its text alone.
void writeInlines(HtmlWriter &html, const EditionView &view, const InlineList &inlines);

/// The attributes of an element in another language than what is around it;
/// none for an empty `language`.
[[nodiscard]] HtmlAttributes languageAttributes(const QString &language, const QString &around);

}
