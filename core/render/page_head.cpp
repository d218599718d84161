// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/page_head.h"

#include "edition/edition_languages.h"
#include "edition/web_language.h"
#include "render/html_writer.h"
#include "render/json_text.h"
#include "render/page_description.h"

#include <QMap>

#include <algorithm>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

void writeLink(HtmlWriter &html, const QString &relation, const QString &webLanguage, const QString &address)
{
    html.emptyBlock("link"_L1, {{"rel"_L1, relation}, {"hreflang"_L1, unlessEmpty(webLanguage)}, {"href"_L1, address}});
}

void writeName(HtmlWriter &html, const QString &name, const QString &content)
{
    if (!content.isEmpty())
        html.emptyBlock("meta"_L1, {{"name"_L1, name}, {"content"_L1, content}});
}

void writeProperty(HtmlWriter &html, const QString &property, const QString &content)
{
    if (!content.isEmpty())
        html.emptyBlock("meta"_L1, {{"property"_L1, property}, {"content"_L1, content}});
}

/// The country and language as Open Graph has them; empty for what QLocale does not know.
QString openGraphLocale(const EditionView &view)
{
    const QString name = view.locale().name();
    return name.contains(u'_') ? name : QString();
}

void writeOpenGraph(HtmlWriter &html, const EditionView &view, const PageHead &head)
{
    writeProperty(html, u"og:type"_s, u"website"_s);
    writeProperty(html, u"og:title"_s, view.statement().titleOf(view.layer()));
    writeProperty(html, u"og:description"_s, head.description);
    writeProperty(html, u"og:url"_s, head.canonical);
    writeProperty(html, u"og:locale"_s, openGraphLocale(view));
    writeProperty(html, u"og:site_name"_s, view.workspace().organisation.name);
}

/// Empty for one without a name.
QString publisherOf(const Organisation &organisation)
{
    if (organisation.name.isEmpty())
        return {};
    JsonText publisher;
    publisher.add("@type"_L1, u"Organization");
    publisher.add("name"_L1, organisation.name);
    if (organisation.home.startsWith("http"_L1))
        publisher.add("url"_L1, organisation.home);
    return publisher.take();
}

/// The page that the others are translations of, where they are in another
/// language than the statement: that of their region if there is one, or else
/// the first.
class Originals
{
public:
    Originals(const Statement &statement, const QList<SitePage> &pages)
    {
        for (const SitePage &page : pages) {
            if (isInSourceLanguage(page.edition, statement.language, statement.translations)) {
                m_folders.append(page.folder());
                if (!m_byRegion.contains(page.edition.region))
                    m_byRegion.insert(page.edition.region, page);
                if (!m_first)
                    m_first = page;
            }
        }
    }

    [[nodiscard]] std::optional<SitePage> of(const SitePage &page) const
    {
        if (m_folders.contains(page.folder()))
            return {};
        const auto own = m_byRegion.constFind(page.edition.region);
        return own == m_byRegion.cend() ? m_first : std::optional(*own);
    }

private:
    QStringList m_folders;
    QMap<QString, SitePage> m_byRegion;
    std::optional<SitePage> m_first;
};

}

PageHeads::PageHeads(const Workspace &workspace, const QList<SitePage> &pages, const std::optional<QString> &selector)
    : m_workspace(workspace)
    , m_site(siteOf(workspace))
{
    for (const SitePage &page : pages)
        m_groups[keyOf(page)].pages.append(page);
    for (Group &group : m_groups) {
        addAlternates(group, selector);
        addTranslations(group);
    }
}

void PageHeads::addAlternates(Group &group, const std::optional<QString> &selector) const
{
    if (m_site.isEmpty())
        return;
    HtmlWriter html;
    const auto add = [&](const QString &webLanguage, const QString &folder) {
        group.alternates.append({webLanguage, m_site + folder});
        group.named.append(folder);
        writeLink(html, u"alternate"_s, webLanguage, m_site + folder);
    };
    // A country itself comes before its parts.
    QList<SitePage> ordered = group.pages;
    std::ranges::stable_partition(ordered, [](const SitePage &page) { return !page.edition.region.contains(u'-'); });
    QStringList taken;
    for (const SitePage &page : ordered) {
        const QString language = webLanguage(page.edition);
        if (taken.contains(language))
            continue;
        taken.append(language);
        add(language, page.folder());
    }
    if (selector)
        add(u"x-default"_s, *selector);
    // One page has no others to name.
    if (group.alternates.size() < 2)
        group.alternates.clear();
    else
        group.markup = html.take();
}

void PageHeads::addTranslations(Group &group) const
{
    const Statement *statement = findById(m_workspace.statements, group.pages.first().statement);
    if (m_site.isEmpty() || !statement)
        return;
    const auto work = [&](const SitePage &page) {
        JsonText data;
        data.add("@id"_L1, addressOf(page.folder()));
        data.add("@type"_L1, u"WebPage");
        data.add("inLanguage"_L1, pageLanguage(page.edition, *statement));
        return data.take();
    };
    const Originals originals(*statement, group.pages);
    for (const SitePage &page : std::as_const(group.pages)) {
        if (const auto original = originals.of(page)) {
            group.originals.insert(page.folder(), work(*original));
            QString &translations = group.translations[original->folder()];
            translations += (translations.isEmpty() ? u"["_s : u","_s) + work(page);
        }
    }
    for (QString &translations : group.translations)
        translations += u']';
}

QList<PageHeads::Alternate> PageHeads::alternatesOf(const SitePage &page) const
{
    const Group group = m_groups.value(keyOf(page));
    return group.named.contains(page.folder()) ? group.alternates : QList<Alternate>();
}

/// The page for search engines, as schema.org describes it.
QString PageHeads::dataOf(const EditionView &view, const PageHead &head, const Group &group) const
{
    const Statement &statement = view.statement();
    JsonText page;
    page.add("@context"_L1, u"https://schema.org");
    page.addUnlessEmpty("@id"_L1, head.canonical);
    page.add("@type"_L1, u"WebPage");
    page.addUnlessEmpty("dateModified"_L1,
                        (statement.updated.isValid() ? statement.updated : statement.effective).toString(Qt::ISODate));
    page.addUnlessEmpty("description"_L1, head.description);
    page.add("inLanguage"_L1, view.language());
    page.add("name"_L1, statement.titleOf(view.layer()));
    page.addJson("publisher"_L1, publisherOf(view.workspace().organisation));
    page.addJson("translationOfWork"_L1, group.originals.value(view.folder()));
    page.addUnlessEmpty("url"_L1, head.canonical);
    // The text that applies from a day on is a version of the statement.
    page.addUnlessEmpty("version"_L1, statement.effective.toString(Qt::ISODate));
    page.addJson("workTranslation"_L1, group.translations.value(view.folder()));
    return page.take();
}

PageHead PageHeads::of(const EditionView &view) const
{
    static const Group none;
    const auto group = m_groups.constFind({view.statement().id, view.layer()});
    const Group &known = group == m_groups.cend() ? none : *group;
    PageHead head{.canonical = addressOf(view.folder()), .description = pageDescription(view)};
    HtmlWriter html;
    writeName(html, u"description"_s, head.description);
    if (!head.canonical.isEmpty())
        writeLink(html, u"canonical"_s, {}, head.canonical);
    QStringList parts{html.take()};
    if (known.named.contains(view.folder()))
        parts.append(known.markup);
    writeOpenGraph(html, view, head);
    parts.append(html.take());
    html.data(u"application/ld+json"_s, dataOf(view, head, known));
    parts.append(html.take());
    parts.removeAll(QString());
    head.markup = parts.join(u'\n');
    return head;
}

PageHead PageHeads::ofSelector(const QString &title, const QString &folder, const QString &styleIntegrity) const
{
    PageHead head{.canonical = addressOf(folder), .styleIntegrity = styleIntegrity};
    HtmlWriter html;
    if (!head.canonical.isEmpty())
        writeLink(html, u"canonical"_s, {}, head.canonical);
    writeProperty(html, u"og:type"_s, u"website"_s);
    writeProperty(html, u"og:title"_s, title);
    writeProperty(html, u"og:url"_s, head.canonical);
    writeProperty(html, u"og:site_name"_s, m_workspace.organisation.name);
    head.markup = html.take();
    return head;
}

}
