// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts.h"

#include <optional>

namespace noticewright
{

/// The contact that a paragraph of short lines is: an office, its postal
/// address, perhaps its e-mail address and telephone. Nothing when the
/// paragraph says anything that a contact can't hold.
[[nodiscard]] std::optional<Contact> contactOf(const InlineList &paragraph);

}
