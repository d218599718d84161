// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/flow/flow_context.h"

#include <QObject>
#include <QTextObjectInterface>

class QTextEdit;

namespace noticewright
{

/// Draws the cards and chips of the flow in the colours and font of its editor.
class FlowObjects : public QObject, public QTextObjectInterface
{
    Q_OBJECT
    Q_INTERFACES(QTextObjectInterface)

public:
    /// Registers itself with the editor's document. Owned by the editor.
    explicit FlowObjects(QTextEdit *editor);

    void setContext(const FlowContext &context) { m_context = context; }
    [[nodiscard]] const FlowContext &context() const { return m_context; }

    QSizeF intrinsicSize(QTextDocument *document, int position, const QTextFormat &format) override;
    void drawObject(QPainter *painter, const QRectF &rect, QTextDocument *document, int position,
                    const QTextFormat &format) override;

private:
    struct CardText;
    [[nodiscard]] CardText cardAt(QTextDocument *document, int position) const;
    [[nodiscard]] QSizeF cardSize(QTextDocument *document, int position) const;
    void drawCard(QPainter *painter, const QRectF &rect, QTextDocument *document, int position) const;
    void drawChip(QPainter *painter, const QRectF &rect, int position, const QTextCharFormat &format) const;
    [[nodiscard]] QString chipText(const QTextFormat &format) const;
    [[nodiscard]] QFont chipFont(const QTextFormat &format) const;
    [[nodiscard]] bool isSelected(int position) const;

    QTextEdit *m_editor;
    FlowContext m_context;
};

}
