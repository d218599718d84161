// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/block.h"

namespace noticewright
{

/// True for the block of a contact, link list or seals that shows the fact with
/// that id. What is within the block is not asked.
[[nodiscard]] bool showsFact(const Block &block, const Id &fact);

}
