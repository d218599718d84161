// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/flow/flow_edit.h"
#include "editor/flow/flow_format.h"

#include <QTextCursor>
#include <QTextDocument>

namespace noticewright
{

/// Lines shown in a text document, one block each. The document has no undo
/// of its own.
class FlowDocument
{
public:
    /// `document` must outlive this and be empty.
    explicit FlowDocument(QTextDocument *document);

    [[nodiscard]] const QList<FlowLine> &lines() const { return m_lines; }

    /// Shows other lines. Blocks and characters that stay are not touched, so
    /// that cursors and the layout keep what they know of them.
    void show(const QList<FlowLine> &lines);

    /// Shows the same lines in other formats.
    void setFormats(const FlowFormats &formats);
    [[nodiscard]] const FlowFormats &formats() const { return m_formats; }

    /// Takes over what the document itself was changed to in these blocks and
    /// gives their characters the formats that lines have. Returns true when
    /// the lines changed.
    bool readBack(LineRange blocks);

    /// The selection of a cursor, within the lines even while the document has
    /// changes that were not read back.
    [[nodiscard]] FlowSelection selectionOf(const QTextCursor &cursor) const;
    [[nodiscard]] QTextCursor cursorOf(const FlowSelection &selection) const;

private:
    void insertBlock(qsizetype at, const FlowLine &line);
    void removeBlocks(qsizetype at, qsizetype count);
    void writeLine(qsizetype at, const FlowLine &line);
    void writeRuns(const QTextBlock &block, const QList<FlowRun> &runs);

    QTextDocument *m_document;
    FlowFormats m_formats;
    QList<FlowLine> m_lines;
};

}
