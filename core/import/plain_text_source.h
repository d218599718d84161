// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/source_tree.h"

namespace noticewright
{

/// Plain text as a tree: empty lines part paragraphs, lines that begin with a
/// bullet are a list, and where lines are not wrapped each is a paragraph.
[[nodiscard]] SourceTree readPlainText(const QString &text);

}
