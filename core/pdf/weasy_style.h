// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/print_job.h"

namespace noticewright
{

/// A style sheet that gives a page of WeasyPrint's the paper, the margins, the
/// footers and the page references that other engines get in other ways. A theme
/// that has rules of its own for them is obeyed.
[[nodiscard]] QByteArray weasyStyle(const PrintJob &job);

}
