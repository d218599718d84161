// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/main_content.h"
#include "model/facts.h"

#include <optional>

namespace noticewright
{

/// The links in the page's footer, each address once; nothing when there is
/// no footer or it has more links than a statement's footer would.
[[nodiscard]] std::optional<QList<LinkListEntry>> footerLinks(const SourceTree &tree, const MainContent &content);

}
