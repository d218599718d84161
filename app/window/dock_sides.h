// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QMainWindow;

namespace noticewright
{

/// Puts the docks on the left to the right and those on the right to the left,
/// as wide and high as they were. Unlike layouts, docks do not turn with the
/// direction of reading. The window must be shown.
void swapDockSides(QMainWindow *window);

}
