// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace noticewright::benchmarks
{

/// Measures reading, checking, rendering and patching a statement of 1,000
/// sections, each beside writing its files. Prints a table.
void benchSite();

}
