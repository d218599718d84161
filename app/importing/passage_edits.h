// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/import.h"

namespace noticewright
{

/// The layer that an imported statement fills.
[[nodiscard]] Layer filledLayer(const Statement &statement);

/// All text of the statement in that layer.
[[nodiscard]] Statement inLayer(Statement statement, Layer layer);

/// With a passage that was left out as a paragraph of the statement: after the
/// block of the nearest passage before it that is kept, or else as the first of
/// all. A kept passage stays where it is.
[[nodiscard]] ImportedStatement takenIn(ImportedStatement imported, qsizetype passage, IdGenerator &ids);

/// Whether a passage became a text, picture or fact of its own, which can be
/// left out. Headings of sections, the title, dates, terms and captions are parts of others.
[[nodiscard]] bool canBeLeftOut(const ImportedStatement &imported, qsizetype passage);

/// Without what the passage became, and without the list items, lists and
/// quotations that would be empty then; else as it was.
[[nodiscard]] ImportedStatement leftOut(ImportedStatement imported, qsizetype passage);

}
