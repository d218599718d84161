// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/flow/flow_misspellings.h"

#include <QPalette>
#include <QRectF>

class QPainter;
class QTextDocument;

namespace noticewright
{

/// Paints waves under the misspelt words that show in `area`, which is in the
/// document's coordinates. `words` are those of the lines that it shows.
void paintWaves(QPainter &painter, const QTextDocument &document, const FlowMisspellings &words, const QRectF &area,
                const QPalette &palette);

}
