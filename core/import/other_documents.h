// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/flow_reader.h"

namespace noticewright
{

/// Leaves out terms of use, imprints and the like that share a page with a
/// privacy statement under headings of the same rank. Does nothing on a page
/// without a heading that names a privacy statement.
void leaveOtherDocuments(Flow &flow, QList<Remark> &remarks);

}
