// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/flow_reader.h"
#include "model/statement.h"

namespace noticewright
{

/// The layer that a page fills: the highlights when it is short and its title
/// says so, or when it is short and leads to a full statement; else the full text.
[[nodiscard]] Layer layerOf(const QString &title, const Flow &flow);

/// Which of the usual statements one with that title is.
[[nodiscard]] StatementKind kindOfStatement(const QString &title);

}
