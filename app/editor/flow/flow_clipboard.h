// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/flow/flow_context.h"
#include "editor/flow/flow_lines.h"

#include <QMimeData>

#include <memory>

namespace noticewright
{

/// What other programs get of copied lines: words, a row each.
[[nodiscard]] QString plainText(const QList<FlowLine> &lines, const FlowContext &context);

/// Copied lines for the clipboard or a drag: plain text, HTML when the context
/// can write it, and for this process the lines themselves for as long as the
/// data exists.
[[nodiscard]] std::unique_ptr<QMimeData> mimeDataOf(const QList<FlowLine> &lines, const FlowContext &context);

/// True when `linesOf` may find lines.
[[nodiscard]] bool hasLines(const QMimeData *data);

/// The lines that were copied in this process, or else what another program
/// put there as HTML, or else its plain text (see import/clipboard.h); none when
/// there is nothing of these.
[[nodiscard]] QList<FlowLine> linesOf(const QMimeData *data, IdGenerator &ids);

/// A paragraph for each row of the plain text.
[[nodiscard]] QList<FlowLine> plainLinesOf(const QMimeData *data);

}
