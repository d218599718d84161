// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/edition_view.h"
#include "render/html_writer.h"

namespace noticewright
{

/// Writes what a fact says, within a text in the language `around`: as data
/// (see writeData()), with its language where it is not the page's. `unit` is
/// the id of its unit.
void writeFact(HtmlWriter &html, const EditionView &view, const QString &unit, const QString &text,
               const QString &around);

}
