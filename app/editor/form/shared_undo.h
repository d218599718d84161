// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace noticewright
{

/// Takes a field's own undo away: its keys for undo and redo go to the window,
/// which has one history for everything. The field must be a line edit or an
/// editor with a line edit.
void shareUndo(QWidget *field);

}
