// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/footer_links.h"

#include "import/inline_run.h"

#include <QSet>

namespace noticewright
{

std::optional<QList<LinkListEntry>> footerLinks(const SourceTree &tree, const MainContent &content)
{
    constexpr qsizetype mostLinks = 30;
    constexpr qsizetype longestLabel = 60;
    QList<LinkListEntry> entries;
    QSet<QString> seen;
    for (int i = 0; i < tree.size(); ++i) {
        if (tree[i].isText || tree[i].tag != Tag::Link || content.of(i) != Fate::PageFooter)
            continue;
        const QString label = safeText(wordsOf(tree, i)).simplified();
        const auto target = linkTarget(tree, tree[i].address);
        if (label.isEmpty() || label.size() > longestLabel || !target || target->address.startsWith(u'#')
            || seen.contains(target->address))
            continue;
        seen.insert(target->address);
        entries.append({.label = label, .target = *target});
    }
    if (entries.isEmpty() || entries.size() > mostLinks)
        return {};
    return entries;
}

}
