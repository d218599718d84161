// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/workspace.h"

#include <QDateTime>

namespace noticewright
{

/// When the newest of a workspace's texts was last changed, by what they say of
/// themselves, or the time that the environment names (SOURCE_DATE_EPOCH); it is
/// never asked of the clock.
[[nodiscard]] QDateTime timeOf(const Workspace &workspace);

}
