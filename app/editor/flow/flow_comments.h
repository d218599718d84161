// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/flow/flow_lines.h"

#include <QPalette>
#include <QRectF>
#include <QTextCursor>

#include <optional>

class QPainter;
class QTextBlock;
class QTextDocument;

namespace noticewright
{

/// Words of the flow, or a whole block, that someone commented on.
struct FlowComment
{
    Id comment;
    /// The block, item or entry; empty: the first line, such as a heading.
    Id block;
    /// The term with that index, where the block is a definition list.
    int index = 0;
    /// A length of 0 means all of the block.
    qsizetype start = 0;
    qsizetype length = 0;
    /// Drawn stronger than the others.
    bool isCurrent = false;

    friend bool operator==(const FlowComment &, const FlowComment &) = default;
};

/// Keeps the places of comments while the text around them is edited, and
/// paints them: words are tinted and underlined, whole blocks have a mark where
/// reading ends.
class FlowComments
{
public:
    explicit FlowComments(QTextDocument *document) : m_document(document) { }

    /// `lines` are those that the document shows. What is not among them is left out.
    void set(const QList<FlowComment> &comments, const QList<FlowLine> &lines);
    [[nodiscard]] bool isEmpty() const { return m_ranges.isEmpty(); }
    /// The comment at a place of the document, of several the one about the
    /// least text; empty when there is none.
    [[nodiscard]] Id at(int position) const;
    /// The words in the document that a comment is about, as they are now.
    [[nodiscard]] QStringList wordsOf(const Id &comment) const;

    /// Paints what shows in `view`, which is in the document's coordinates.
    void paint(QPainter &painter, const QRectF &view, const QPalette &palette) const;

private:
    struct Range
    {
        Id comment;
        bool isBlock = false;
        bool isCurrent = false;
        QTextCursor place;
    };

    [[nodiscard]] std::optional<Range> rangeOf(const FlowComment &comment, const QList<FlowLine> &lines) const;
    void paintWords(QPainter &painter, const Range &range, const QRectF &view, const QPalette &palette) const;
    void paintMark(QPainter &painter, const Range &range, const QRectF &view, const QPalette &palette) const;
    [[nodiscard]] QRectF rectOf(const QTextBlock &block) const;

    QTextDocument *m_document;
    QList<Range> m_ranges;
};

}
