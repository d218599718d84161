// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recovery/part_texts.h"

namespace noticewright
{

/// The comments of a statement as parts that are compared, each at the section
/// that it belongs to. `statementName` is for people.
[[nodiscard]] QList<WorkspacePart> commentParts(const Statement &statement, const QString &statementName);

}
