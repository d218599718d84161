// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/flow/flow_context.h"
#include "editor/flow/flow_lines.h"

#include <QFont>
#include <QPalette>
#include <QRectF>
#include <QTextDocument>

class QPainter;

namespace noticewright
{

/// What stands beside the first line of a block or item that is limited to
/// regions, and of a block whose wording is kept in every language: a chip
/// where reading ends, in room that the lines leave free for it.
struct FlowLimitChip
{
    /// The block or item.
    Id part;
    /// Empty for one that says that the wording is kept.
    Limit limit;
    /// "EU", "not US", "EU + 2".
    QString text;
    /// In the document's coordinates.
    QRectF rect;
};

/// The room that the chips of a line take, so much for all lines of what is limited.
[[nodiscard]] qreal limitRoomOf(const FlowLine &line, const QFont &font);

/// The chips beside a line that `document` shows.
[[nodiscard]] QList<FlowLimitChip> limitChipsOf(const QTextDocument &document, const QList<FlowLine> &lines,
                                                qsizetype at);

/// What a chip says in full, such as in a tool tip.
[[nodiscard]] QString wordsOf(const FlowLimitChip &chip, const FlowContext &context);

/// What of a line's limits and wording a screen reader says; empty for most lines.
[[nodiscard]] QString limitWordsOf(const FlowLine &line, const FlowContext &context);

/// The chip at a point of the document.
[[nodiscard]] std::optional<FlowLimitChip> limitChipAt(const QTextDocument &document, const QList<FlowLine> &lines,
                                                       QPointF point);

/// Paints the chips that show in `area`, and beside what has several lines how far it goes.
void paintLimitChips(QPainter &painter, const QTextDocument &document, const QList<FlowLine> &lines, const QRectF &area,
                     const QPalette &palette);

}
