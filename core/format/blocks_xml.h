// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format/xml_source.h"
#include "format/xml_target.h"
#include "model/block.h"

namespace noticewright
{

/// Reads what the current element holds as blocks, up to its end. An element
/// that is no block of this version becomes an UnknownBlock.
[[nodiscard]] BlockList readBlocks(XmlSource &source, const Id &statement);

/// Writes the blocks inside the structure that is open.
void writeBlocks(XmlTarget &target, const BlockList &blocks);

}
