// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/flow/flow_context.h"

#include <QPalette>
#include <QRectF>
#include <QTextDocument>

class QPainter;

namespace noticewright
{

/// Underlays links and terms whose target is gone with a tint and a dashed
/// line, as far as they show in `area`, which is in the document's coordinates.
void paintBroken(QPainter &painter, const QTextDocument &document, const FlowContext &context, const QRectF &area,
                 const QPalette &palette);

}
