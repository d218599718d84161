// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/selector.h"

#include "edition/address.h"
#include "edition/edition_languages.h"
#include "edition/language_tag.h"
#include "edition/offer.h"
#include "edition/web_language.h"
#include "render/direction.h"

#include <QLocale>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

/// The pages of an edition that the list leads to: the first of each statement.
struct ListedEdition
{
    Edition edition;
    QList<SitePage> pages;
};

QList<ListedEdition> listedEditions(const Workspace &workspace, const QList<SitePage> &pages)
{
    QList<ListedEdition> listed;
    for (const Edition &edition : editionsOf(workspace)) {
        ListedEdition one{edition, {}};
        for (const SitePage &page : pages) {
            const bool isNew = one.pages.isEmpty() || one.pages.last().statement != page.statement;
            if (page.edition == edition && isNew)
                one.pages.append(page);
        }
        if (!one.pages.isEmpty())
            listed.append(one);
    }
    return listed;
}

class SelectorList
{
public:
    SelectorList(const Workspace &workspace, const QHash<QString, PageTitle> &titles, const QString &folder,
                 const QString &language)
        : m_workspace(workspace)
        , m_titles(titles)
        , m_folder(folder)
        , m_around(language)
    {
    }

    QString write(const QList<ListedEdition> &editions)
    {
        m_html.openBlock("ul"_L1, {{"class"_L1, u"editions"_s}});
        for (const ListedEdition &edition : editions)
            writeEdition(edition);
        m_html.close();
        return m_html.take();
    }

private:
    void writeEdition(const ListedEdition &listed)
    {
        const Edition &edition = listed.edition;
        const Statement *statement = findById(m_workspace.statements, listed.pages.first().statement);
        const QString language = statement ? pageLanguage(edition, *statement) : edition.language;
        m_html.openBlock("li"_L1, languageAttributes(language == m_around ? QString() : language, m_around));
        openLink(listed.pages.first());
        writeCountry(edition, language);
        m_html.text(u" – ");
        writeData(m_html, ownLanguageName(language, edition.region), language);
        m_html.close();
        if (listed.pages.size() > 1)
            writeOthers(listed.pages.sliced(1), language);
        m_html.close();
    }

    /// By its own name, or else as the workspace calls the edition.
    void writeCountry(const Edition &edition, const QString &language)
    {
        if (const QString name = ownCountryName(language, edition.region); !name.isEmpty())
            return writeData(m_html, name, language);
        const QString name = edition.name.isEmpty() ? edition.region.toUpper() : edition.name;
        const QString own = m_workspace.statements.isEmpty() ? m_around : m_workspace.statements.first().language;
        if (own == language)
            return writeData(m_html, name, language);
        m_html.open("span"_L1, languageAttributes(own, language));
        m_html.text(name);
        m_html.close();
    }

    void writeOthers(const QList<SitePage> &pages, const QString &around)
    {
        m_html.openBlock("ul"_L1);
        for (const SitePage &page : pages) {
            const PageTitle title = m_titles.value(page.path);
            m_html.openBlock("li"_L1);
            openLink(page);
            if (title.language == around) {
                m_html.text(title.text);
            } else {
                m_html.open("span"_L1, languageAttributes(title.language, around));
                m_html.text(title.text);
                m_html.close();
            }
            m_html.close();
            m_html.close();
        }
        m_html.close();
    }

    void openLink(const SitePage &page)
    {
        m_html.open(
            "a"_L1,
            {{"href"_L1, relativeAddress(m_folder, page.folder())}, {"hreflang"_L1, webLanguage(page.edition)}});
    }

    const Workspace &m_workspace;
    const QHash<QString, PageTitle> &m_titles;
    QString m_folder;
    QString m_around;
    HtmlWriter m_html;
};

}

QString ownCountryName(const QString &language, const QString &region)
{
    const LanguageTag tag = languageTag(language);
    const QString country = countryOf(region);
    const QLocale::Territory territory = QLocale::codeToTerritory(country);
    const QLocale locale(QLocale::codeToLanguage(tag.language), QLocale::codeToScript(tag.script), territory);
    // QLocale takes another country where it does not know the language in this one.
    const bool isKnown = !country.isEmpty() && locale.territory() == territory
        && locale.language() == QLocale::codeToLanguage(tag.language);
    return isKnown ? locale.nativeTerritoryName() : QString();
}

QString ownLanguageName(const QString &language, const QString &region)
{
    const Furniture furniture = furnitureIn(language, region);
    const QString code = languageTag(language).language;
    if (languageTag(furniture.language).language == code)
        return furniture.languageName;
    const QLocale locale(language);
    return QLocale::codeToLanguage(code) == QLocale::AnyLanguage ? language : locale.nativeLanguageName();
}

QString selectorList(const Workspace &workspace, const QList<SitePage> &pages, const QHash<QString, PageTitle> &titles,
                     const QString &folder, const QString &language)
{
    return SelectorList(workspace, titles, folder, language).write(listedEditions(workspace, pages));
}

std::expected<QByteArray, Problem> makeSelector(const Workspace &workspace, const QList<SitePage> &pages,
                                                const QHash<QString, PageTitle> &titles, const PageMaking &making,
                                                const QString &folder)
{
    const auto shell = PageShell::fromTheme(making.theme);
    if (!shell)
        return std::unexpected(shell.error());
    const SitePage &first = pages.first();
    EditionView view(workspace, *findById(workspace.statements, first.statement), first.edition, first.layer);
    view.moveTo(folder);
    view.setPublishedNames(making.publishedNames);
    const QString title = view.furniture().chooseEdition;
    HtmlWriter html;
    html.openBlock("header"_L1, {{"class"_L1, u"statement-head"_s}});
    html.openBlock("h1"_L1);
    html.text(title);
    html.close();
    html.close();
    const QString head = html.take();
    const QString body = head + u'\n' + selectorList(workspace, pages, titles, folder, view.language());
    return shell->page(view, title, body, making.heads.ofSelector(title, folder, making.styleIntegrity));
}

}
