// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format/xml_source.h"
#include "format/xml_target.h"
#include "model/inline.h"

namespace noticewright
{

/// Reads what the current element holds as text, up to its end.
[[nodiscard]] InlineList readInlines(XmlSource &source);

/// Writes a text inside the element that is open. Marks nest in one order from
/// outside in: language, link, term, strong, emphasis, script; neighbours share
/// the elements that they have in common.
void writeInlines(XmlTarget &target, const InlineList &inlines);

}
