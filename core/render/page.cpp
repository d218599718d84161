// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/page.h"

#include "edition/locale.h"
#include "render/template_check.h"
#include "render/template_parts.h"
#include "templates/template_engine.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace noticewright
{

using namespace Qt::StringLiterals;

struct PageShell::Private
{
    Q_DECLARE_TR_FUNCTIONS(Render)

public:
    std::unique_ptr<TemplateEngine> engine;
    std::unique_ptr<PageTemplate> page;
    QString file;
    ThemeDescription theme;
};

PageShell::PageShell(std::unique_ptr<Private> p) : m_p(std::move(p)) { }

PageShell::PageShell(PageShell &&) noexcept = default;
PageShell &PageShell::operator=(PageShell &&) noexcept = default;
PageShell::~PageShell() = default;

namespace
{

/// What variables() and the markup set.
TemplateNames namesFor(const ThemeDescription &theme)
{
    TemplateNames names{
        .values = {u"language"_s, u"direction"_s, u"title"_s, u"head"_s, u"canonical"_s, u"description"_s, u"style"_s,
                   u"styleIntegrity"_s, u"mainId"_s, u"body"_s, u"skip"_s, u"siteLinksLabel"_s, u"footerLinksLabel"_s,
                   u"organisation.name"_s, u"organisation.home"_s, u"organisation.logo"_s},
        .lists = {{u"headerLinks"_s, {u"label"_s, u"address"_s}}, {u"footerLinks"_s, {u"label"_s, u"address"_s}}}};
    for (const QMap<QString, QString> &strings : theme.strings) {
        for (const QString &name : strings.keys())
            names.values.append(u"strings."_s + name);
    }
    return names;
}

}

std::expected<PageShell, Problem> PageShell::fromTheme(const Theme &theme)
{
    const auto whole = WholeTemplate::of(theme);
    if (!whole)
        return std::unexpected(whole.error());
    const auto nameOf = [&](const TemplateInstruction &instruction) {
        const Problem place = whole->atItsSource({.line = instruction.line, .column = instruction.column});
        const QString line = QString::number(place.line);
        return place.file == theme.templateFile ? line : line + u" ("_s + QFileInfo(place.file).fileName() + u')';
    };
    if (const auto problem = checkTemplate(whole->text(), namesFor(theme.description), nameOf))
        return std::unexpected(whole->atItsSource(*problem));
    auto engine = makeTemplateEngine();
    if (!engine)
        return std::unexpected(Problem{.sentence = engine.error()});
    auto page = (*engine)->read(whole->text(), theme.templateFile);
    if (!page) {
        const auto isGood = [&](const QString &instruction) {
            return (*engine)->read(instruction, theme.templateFile).has_value();
        };
        Problem problem = whole->atItsSource(placeOfBadInstruction(whole->text(), isGood));
        problem.sentence =
            Private::tr(
                "The page template has an error: %1. Correct it, or remove the file to use the template that ships.")
                .arg(page.error());
        return std::unexpected(problem);
    }
    auto p = std::make_unique<Private>();
    p->engine = std::move(*engine);
    p->page = std::move(*page);
    p->file = theme.templateFile;
    p->theme = theme.description;
    return PageShell(std::move(p));
}

namespace
{

QVariantList links(const EditionView &view, const Id &linkList)
{
    QVariantList links;
    if (const LinkList *list = findById(view.workspace().linkLists, linkList)) {
        for (const LinkListEntry &entry : list->entries) {
            if (const auto address = view.address(entry.target))
                links.append(QVariantMap{{u"label"_s, entry.label}, {u"address"_s, *address}});
        }
    }
    return links;
}

QVariantMap stringsOf(const ThemeDescription &theme, const QString &language)
{
    QVariantMap strings;
    for (const auto &[name, text] : theme.stringsIn(language).asKeyValueRange())
        strings.insert(name, text);
    return strings;
}

/// All but the markup.
QVariantHash variables(const EditionView &view, const QString &title, const PageHead &head,
                       const ThemeDescription &theme)
{
    const Organisation &organisation = view.workspace().organisation;
    const QString logo = organisation.logo.isEmpty() ? QString() : view.addressOfFile(u"assets/"_s + organisation.logo);
    const Furniture &furniture = view.furniture();
    return {
        {u"language"_s, view.language()},
        {u"direction"_s, isRightToLeft(view.language()) ? u"rtl"_s : u"ltr"_s},
        {u"title"_s, title},
        {u"canonical"_s, head.canonical},
        {u"description"_s, head.description},
        {u"style"_s, view.addressOfFile(styleSheetPath)},
        {u"styleIntegrity"_s, head.styleIntegrity},
        {u"mainId"_s, u"text--_page"_s},
        {u"skip"_s, furniture.skipToContent},
        {u"siteLinksLabel"_s, furniture.siteLinks},
        {u"footerLinksLabel"_s, furniture.footerLinks},
        {u"organisation"_s,
         QVariantMap{{u"name"_s, organisation.name}, {u"home"_s, organisation.home}, {u"logo"_s, logo}}},
        {u"strings"_s, stringsOf(theme, view.language())},
        {u"headerLinks"_s, links(view, view.workspace().headerLinks)},
        {u"footerLinks"_s, links(view, view.workspace().footerLinks)},
    };
}

}

std::expected<QByteArray, Problem> PageShell::page(const EditionView &view, const RenderOptions &options,
                                                   const PageHead &head) const
{
    return page(view, view.statement().titleOf(view.layer()), renderBody(view, options), head);
}

std::expected<QByteArray, Problem> PageShell::page(const EditionView &view, const QString &title, const QString &body,
                                                   const PageHead &head) const
{
    const auto html = fill(view, title, body, head);
    if (!html)
        return std::unexpected(html.error());
    return html->toUtf8();
}

std::expected<PlacedHtml, Problem> PageShell::source(const EditionView &view) const
{
    PlacedHtml body = renderPlacedBody(view);
    const Workspace &workspace = view.written();
    const PageHeads heads(workspace, pagesOf(workspace, {.statements = {view.statement().id}, .layer = view.layer()}));
    const auto html = fill(view, view.statement().titleOf(view.layer()), body.html, heads.of(view));
    if (!html)
        return std::unexpected(html.error());
    const qsizetype start = html->indexOf(body.html);
    if (start < 0)
        body.places.clear();
    for (qsizetype &place : body.places)
        place += start;
    return PlacedHtml{.html = *html, .places = body.places};
}

std::expected<QString, Problem> PageShell::fill(const EditionView &view, const QString &title, const QString &body,
                                                const PageHead &head) const
{
    auto html =
        m_p->page->fill(variables(view, title, head, m_p->theme), {{u"head"_s, head.markup}, {u"body"_s, body}});
    if (!html)
        return std::unexpected(Problem{
            .file = m_p->file,
            .sentence =
                Private::tr(
                    "The page template can not be filled in: %1. Correct it, or remove the file to use the template that ships.")
                    .arg(html.error())});
    return std::move(*html);
}

bool hasSameShell(const EditionView &a, const EditionView &b)
{
    return a.folder() == b.folder() && a.layer() == b.layer() && a.language() == b.language()
        && a.workspace().organisation == b.workspace().organisation && a.workspace().theme == b.workspace().theme
        && makeSameFrame(a.workspace().ownTheme, b.workspace().ownTheme)
        && links(a, a.workspace().headerLinks) == links(b, b.workspace().headerLinks)
        && links(a, a.workspace().footerLinks) == links(b, b.workspace().footerLinks);
}

}
