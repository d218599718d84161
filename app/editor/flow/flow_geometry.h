// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTextDocumentLayout>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>

namespace noticewright
{

/// Where the layout of a block counts its lines from, in the document's coordinates.
[[nodiscard]] inline QPointF layoutOrigin(const QTextBlock &block)
{
    // The layout itself counts from the frame around the text.
    return {block.layout()->position().x(),
            block.document()->documentLayout()->blockBoundingRect(block).top() - block.layout()->boundingRect().top()};
}

}
