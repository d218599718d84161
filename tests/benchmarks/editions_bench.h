// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace noticewright::benchmarks
{

/// Measures a workspace of 4 statements of 60 sections in 80 editions and 25
/// languages: opening it beside the same workspace in one language, showing
/// another edition, and marking what an edit made stale. Prints a table.
void benchEditions();

}
