// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/progress.h"

namespace noticewright::cli
{

/// Tells in a line of a terminal what is done, how far it is and how long it
/// will still take; does nothing where standard error is no terminal.
[[nodiscard]] Progress showProgress();

}
