// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/id.h"

#include <QHash>

namespace noticewright
{

/// What stands at the edge of a layer's own block. Each has a shape of its own,
/// not only a colour.
enum class FlowSign {
    Traced, ///< a solid bar
    Stale, ///< a dashed bar
    Untraced, ///< dots
    Referred, ///< the block itself is tinted: what is at the caret elsewhere refers to it
};

using FlowSigns = QHash<Id, FlowSign>;

}
