// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/statement.h"

#include <utility>

namespace noticewright
{

/// Parts the comments of a statement that `section` moves out of: what stays,
/// and what goes with the section, about the same places in `copy`, which is
/// the section with new ids. A comment that is about other sections too stays.
[[nodiscard]] std::pair<QList<Comment>, QList<Comment>> parted(const QList<Comment> &comments, const Section &section,
                                                               const Section &copy);

}
