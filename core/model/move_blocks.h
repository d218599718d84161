// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/navigate.h"

#include <optional>

namespace noticewright
{

/// The end of one layer of a section.
struct TextEnd
{
    Id section;
    Layer layer = Layer::Full;
    friend bool operator==(const TextEnd &, const TextEnd &) = default;
};

/// The sections with some blocks of one layer moved to the end of another, of
/// the same section or another. They keep their ids, and so what hangs on them.
/// Full text is summed up and highlights sum up: a trace that no longer can be
/// goes. Nothing when a block or the place is not there, or nothing would move.
[[nodiscard]] std::optional<QList<Section>> withMovedBlocks(QList<Section> sections, const QList<Id> &blocks,
                                                            const TextEnd &to);

}
