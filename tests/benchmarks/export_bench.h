// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace noticewright::benchmarks
{

/// HTML of 1,000 and 10,000 pages by the whole program, beside Hugo with the same
/// text; and a bundle made again after a change. Needs Hugo.
void benchExport();

}
