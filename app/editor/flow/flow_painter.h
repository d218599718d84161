// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/flow/flow_markers.h"
#include "editor/flow/flow_sign.h"

#include <QFont>
#include <QPalette>
#include <QRectF>
#include <QTextDocument>

class QPainter;

namespace noticewright
{

/// Paints what stands around the text of the flow: markers of list items, bars
/// of quotations, frames of notes and verbatim text, signs at the edge.
class FlowPainter
{
public:
    /// `lines` are those that `document` shows; `markers` are theirs.
    FlowPainter(const QTextDocument &document, const QList<FlowLine> &lines, const QList<QList<FlowMarker>> &markers,
                const FlowSigns &signs);

    /// Paints the lines that show in `area`, which is in the document's coordinates.
    void paint(QPainter &painter, const QRectF &area, const QPalette &palette) const;

private:
    void paintFrames(QPainter &painter, qsizetype at, bool isFirst, const QPalette &palette) const;
    void paintSign(QPainter &painter, qsizetype at, const QPalette &palette) const;
    void paintMarker(QPainter &painter, qsizetype at, const FlowMarker &marker, const QColor &colour) const;
    void paintBullet(QPainter &painter, QPointF centre, int level, const QColor &colour) const;
    /// The room that lines have within the outermost `depth` containers.
    [[nodiscard]] QRectF rectOf(LineRange range, qsizetype depth, qreal sideRoom) const;
    [[nodiscard]] QRectF rectOf(qsizetype line) const;

    const QTextDocument &m_document;
    const QList<FlowLine> &m_lines;
    const QList<QList<FlowMarker>> &m_markers;
    const FlowSigns &m_signs;
};

}
