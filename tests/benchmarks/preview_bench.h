// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace noticewright::benchmarks
{

/// Measures the time from a key in the form until the preview shows another
/// picture, for statements of 10, 100 and 1,000 sections, and beside it the
/// time to replace the same page with setHtml. Prints a table.
void benchPreview();

}
