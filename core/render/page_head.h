// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/edition_view.h"
#include "edition/site_pages.h"

#include <QHash>

#include <utility>

namespace noticewright
{

/// What the head of a page says to other programs, beside its title.
struct PageHead
{
    /// Where the page is published; empty where the site's address is not known.
    QString canonical;
    QString description;
    /// What a browser compares the style sheet with (Subresource Integrity); or empty.
    QString styleIntegrity;
    /// All of it as elements, a line each: the description, the canonical
    /// address, the same page in other editions (`hreflang`), Open Graph and
    /// JSON-LD. The last is a block of data, which no browser executes and no
    /// Content-Security-Policy needs to allow.
    QString markup;
};

/// The heads of the pages of a site. What many pages have in common is made once.
class PageHeads
{
public:
    /// `pages` are those that the site has: only they are named as other
    /// editions. `selector` is the folder of the page that leads to all of them,
    /// where there is one.
    PageHeads(const Workspace &workspace, const QList<SitePage> &pages, const std::optional<QString> &selector = {});

    [[nodiscard]] PageHead of(const EditionView &view) const;
    /// That of the page in `folder` which leads to all editions.
    [[nodiscard]] PageHead ofSelector(const QString &title, const QString &folder, const QString &styleIntegrity) const;

    /// The address of a folder of the site; empty where the site's is not known.
    [[nodiscard]] QString addressOf(const QString &folder) const
    {
        return m_site.isEmpty() ? QString() : m_site + folder;
    }

    struct Alternate
    {
        /// As webLanguage() has it; each only once.
        QString webLanguage;
        QString address;
        friend bool operator==(const Alternate &, const Alternate &) = default;
    };
    /// The same page in all editions, itself included, and the selector as
    /// `x-default`. Of pages that search engines can not tell apart only the
    /// first is named; the others have no alternates.
    [[nodiscard]] QList<Alternate> alternatesOf(const SitePage &page) const;

private:
    struct Group
    {
        QList<SitePage> pages;
        QList<Alternate> alternates;
        /// The folders of those that are named.
        QStringList named;
        QString markup;
        /// The page that each is a translation of, and the list of those that
        /// are translations of it, in JSON, by their folders.
        QHash<QString, QString> originals;
        QHash<QString, QString> translations;
    };
    using Key = std::pair<Id, Layer>;

    [[nodiscard]] static Key keyOf(const SitePage &page) { return {page.statement, page.layer}; }
    void addAlternates(Group &group, const std::optional<QString> &selector) const;
    void addTranslations(Group &group) const;
    [[nodiscard]] QString dataOf(const EditionView &view, const PageHead &head, const Group &group) const;

    Workspace m_workspace;
    QString m_site;
    QHash<Key, Group> m_groups;
};

}
