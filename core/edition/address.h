// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts.h"
#include "model/statement.h"

namespace noticewright
{

/// Where a page of a statement is published, with its placeholders: the
/// statement's address, or `ID/{region}/{language}/` (full text: `ID/details/…`)
/// when it has none.
[[nodiscard]] QString pageAddress(const Statement &statement, Layer layer);

/// An address with the path of an edition, such as `ca/fr`, put in.
[[nodiscard]] QString filledIn(QString address, const QString &editionPath);

/// The folder below the site's root in which a page is published, ending in
/// '/': its address with the edition's region and language put in.
[[nodiscard]] QString pageFolder(const Statement &statement, Layer layer, const Edition &edition);

/// How many characters of both paths are the folders that both begin with: behind
/// the last '/' of what they share.
[[nodiscard]] qsizetype sharedFolders(QStringView a, QStringView b);

/// How a page in the folder `from` refers to `to`, both below the site's root;
/// folders end in '/'. "./" for the page's own folder.
[[nodiscard]] QString relativeAddress(const QString &from, const QString &to);

}
