// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/source_tree.h"

#include <QByteArray>

namespace noticewright
{

/// Reads UTF-8 HTML, however broken, as browsers do (HTML 5 tree construction).
/// Of what it says only what SourceNode names is kept. Never fails.
[[nodiscard]] SourceTree readHtml(const QByteArray &html);

}
