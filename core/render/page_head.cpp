// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/page_head.h"

#include "edition/edition_languages.h"
#include "edition/web_language.h"
#include "render/html_writer.h"
#include "render/page_description.h"

#include <QJsonDocument>
#include <QJsonObject>
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

void putUnlessEmpty(QJsonObject &object, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
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
        return QJsonObject{{u"@type"_s, u"WebPage"_s},
                           {u"@id"_s, addressOf(page.folder())},
                           {u"inLanguage"_s, pageLanguage(page.edition, *statement)}};
    };
    const Originals originals(*statement, group.pages);
    for (const SitePage &page : std::as_const(group.pages)) {
        if (const auto original = originals.of(page)) {
            group.originals[page.folder()].append(work(*original));
            group.translations[original->folder()].append(work(page));
        }
    }
}

QList<PageHeads::Alternate> PageHeads::alternatesOf(const SitePage &page) const
{
    const Group group = m_groups.value(keyOf(page));
    return group.named.contains(page.folder()) ? group.alternates : QList<Alternate>();
}

/// The page for search engines, as schema.org describes it.
QByteArray PageHeads::dataOf(const EditionView &view, const PageHead &head, const Group &group) const
{
    const Statement &statement = view.statement();
    QJsonObject page{{u"@context"_s, u"https://schema.org"_s},
                     {u"@type"_s, u"WebPage"_s},
                     {u"name"_s, statement.titleOf(view.layer())},
                     {u"inLanguage"_s, view.language()}};
    putUnlessEmpty(page, u"@id"_s, head.canonical);
    putUnlessEmpty(page, u"url"_s, head.canonical);
    putUnlessEmpty(page, u"description"_s, head.description);
    // The text that applies from a day on is a version of the statement.
    putUnlessEmpty(page, u"version"_s, statement.effective.toString(Qt::ISODate));
    putUnlessEmpty(page, u"dateModified"_s,
                   (statement.updated.isValid() ? statement.updated : statement.effective).toString(Qt::ISODate));
    const Organisation &organisation = view.workspace().organisation;
    if (!organisation.name.isEmpty()) {
        QJsonObject publisher{{u"@type"_s, u"Organization"_s}, {u"name"_s, organisation.name}};
        if (organisation.home.startsWith("http"_L1))
            publisher.insert(u"url"_s, organisation.home);
        page.insert(u"publisher"_s, publisher);
    }
    if (const QJsonArray original = group.originals.value(view.folder()); !original.isEmpty())
        page.insert(u"translationOfWork"_s, original.first());
    if (const QJsonArray translations = group.translations.value(view.folder()); !translations.isEmpty())
        page.insert(u"workTranslation"_s, translations);
    return QJsonDocument(page).toJson(QJsonDocument::Compact);
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
    html.data(u"application/ld+json"_s, QString::fromUtf8(dataOf(view, head, known)));
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
