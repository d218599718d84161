// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/workspace.h"

class QToolButton;

namespace noticewright
{

/// Lets a button show where a section or statement is shown: discreetly where
/// that is everywhere, as a chip where it is limited.
void showLimit(QToolButton *button, const Limit &limit, const Workspace &workspace);

}
