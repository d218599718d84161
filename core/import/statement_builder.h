// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/flow_reader.h"
#include "import/import.h"

namespace noticewright
{

/// Makes a statement of a page's flow: title, dates, sections, objects.
[[nodiscard]] ImportedStatement buildStatement(const SourceTree &tree, const MainContent &content, Flow flow,
                                               const ImportOptions &options, IdGenerator &ids);

}
