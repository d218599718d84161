// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/flow/flow_lines.h"

namespace noticewright
{

/// The lines as a layer can hold them, one for one:
/// - every id is there once: later duplicates and empty ids get a new one, so
///   that a list cut in two becomes two lists, the second going on with the
///   numbers of the first when it stands beside it;
/// - all lines of a container carry the same shell;
/// - a definition entry begins with its term: what has lost its term joins the
///   entry before, or leaves the definition list.
/// A single empty paragraph without an id keeps having none.
[[nodiscard]] QList<FlowLine> tidied(QList<FlowLine> lines, IdGenerator &ids);

/// The same lines, every id a new one.
[[nodiscard]] QList<FlowLine> withNewIds(const QList<FlowLine> &lines, IdGenerator &ids);

/// Gives the line a text, in the one form that its kind allows. Verbatim text
/// has no marks; a verbatim line that is to hold atoms becomes a paragraph.
void setText(FlowLine &line, const InlineList &text);

/// Makes the line another kind of text, keeping its id. `level` is a sub-heading's.
void setKind(FlowLine &line, FlowLine::Kind kind, int level = 1);

}
