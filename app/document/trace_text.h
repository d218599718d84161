// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "trace/trace.h"

#include <QString>

namespace noticewright
{

/// What of a section's highlights needs a look, in the editor's words; empty
/// when nothing does.
[[nodiscard]] QString traceText(const SectionTrace &trace);

}
