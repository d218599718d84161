// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/flow/flow_edit.h"

namespace noticewright::testing
{

/// A layer and a selection as one short text, lines divided by " / ":
///   `• a`, `1. a`, `a. a`   the first line of an item; two spaces go on with it
///   `> a`, `! a`            a quotation, a note
///   `T: a`, `: a`           a term, its definition
///   `# a`, `## a`           sub-headings;  `` ` a `` verbatim text;  `[]` a card
///   `*a*` strong, `_a_` emphasis, `{a}` a link, `(a)` a term, `$` a variable,
///   `↵` a line break, `|` the caret, `^` the other end of the selection, both
///   written before the sign of a mark at the same place.
[[nodiscard]] FlowState flowState(const QString &notation, IdGenerator &ids);
[[nodiscard]] QString flowNotation(const FlowState &state);

/// As `flowNotation`, without the selection.
[[nodiscard]] QString flowNotation(const QList<FlowLine> &lines);

/// Every block, item, entry, row and cell id of the layer.
[[nodiscard]] QList<Id> idsOf(const BlockList &blocks);

}
