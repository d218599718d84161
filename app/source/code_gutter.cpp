// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/code_gutter.h"

#include "source/code_view.h"

#include <QCoreApplication>
#include <QMouseEvent>
#include <QTextBlock>
#include <QWheelEvent>

namespace noticewright
{

CodeGutter::CodeGutter(CodeView *view) : QWidget(view), m_view(view)
{
    setObjectName(QStringLiteral("codeGutter"));
    setCursor(Qt::ArrowCursor);
}

QSize CodeGutter::sizeHint() const
{
    return {m_view->gutterWidth(), 0};
}

void CodeGutter::paintEvent(QPaintEvent *event)
{
    m_view->paintGutter(event);
}

void CodeGutter::mousePressEvent(QMouseEvent *event)
{
    const QTextBlock line = m_view->lineAt(event->position().toPoint().y());
    const bool isOnMark = event->position().x() >= width() - m_view->foldMarkWidth();
    if (event->button() == Qt::LeftButton && isOnMark && m_view->canFold(line))
        m_view->toggleFold(line);
}

void CodeGutter::wheelEvent(QWheelEvent *event)
{
    QCoreApplication::sendEvent(m_view->viewport(), event);
}

}
