// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts.h"
#include "model/statement.h"

namespace noticewright
{

/// The folder below the site's root in which a page is published, ending in
/// '/': the statement's address with the edition's region and language put in,
/// or `ID/REGION/LANGUAGE/` (full text: `ID/details/…`) when it has none.
[[nodiscard]] QString pageFolder(const Statement &statement, Layer layer, const Edition &edition);

/// How a page in the folder `from` refers to `to`, both below the site's root;
/// folders end in '/'. "./" for the page's own folder.
[[nodiscard]] QString relativeAddress(const QString &from, const QString &to);

}
