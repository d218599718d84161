// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/flow/flow_lines.h"
#include "model/list_number.h"

namespace noticewright
{

/// What stands in front of the first line of an item.
struct FlowMarker
{
    /// The depth of the list in the line's path.
    int depth = 0;
    /// "1.", "b.", "iv."; empty for a bullet.
    QString number;
    /// How many bullet lists are around this one, which tells its shape.
    int bulletLevel = 0;
    friend bool operator==(const FlowMarker &, const FlowMarker &) = default;
};

/// The markers of each line, outermost first.
[[nodiscard]] QList<QList<FlowMarker>> markersOf(const QList<FlowLine> &lines);

}
