// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/page_files.h"

namespace noticewright
{

/// How a country calls itself in a language; empty where that is not known.
[[nodiscard]] QString ownCountryName(const QString &language, const QString &region);

/// How a language calls itself: `Deutsch`.
[[nodiscard]] QString ownLanguageName(const QString &language, const QString &region);

/// The list of all editions that have one of the pages, as HTML for a page in
/// `folder`: each in its own language, leading to the first of its statements,
/// and to the others below.
[[nodiscard]] QString selectorList(const Workspace &workspace, const QList<SitePage> &pages,
                                   const QHash<QString, PageTitle> &titles, const QString &folder,
                                   const QString &language);

/// The page that leads to all editions, in the language of the first of the
/// pages and within its frame.
[[nodiscard]] std::expected<QByteArray, Problem> makeSelector(const Workspace &workspace, const QList<SitePage> &pages,
                                                              const QHash<QString, PageTitle> &titles,
                                                              const PageMaking &making, const QString &folder);

}
