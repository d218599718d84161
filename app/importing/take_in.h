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

}
