// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/flow/flow_edit.h"

#include <QPointF>
#include <QTextDocument>

namespace noticewright
{

/// The character or chip under a point in the document's coordinates; nothing
/// beside and between the texts.
[[nodiscard]] std::optional<FlowPosition> characterAt(const QTextDocument &document, QPointF point);

/// The piece of text that a character belongs to; nothing on cards and at the
/// end of a line.
[[nodiscard]] std::optional<Inline> pieceAt(const QList<FlowLine> &lines, FlowPosition position);

}
