// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/flow_reader.h"

namespace noticewright
{

/// Makes headings of paragraphs that only look like one: short bold lines, and
/// lines that begin with numbers which count up through the page.
void findWrittenHeadings(QList<FlowPiece> &pieces, IdGenerator &ids);

}
