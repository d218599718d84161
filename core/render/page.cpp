// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/page.h"

#include "edition/locale.h"
#include "render/template_check.h"

#include <KTextTemplate/Context>
#include <KTextTemplate/Engine>
#include <KTextTemplate/Template>
#include <KTextTemplate/Util>

#include <QCoreApplication>

namespace noticewright
{

using namespace Qt::StringLiterals;

struct PageShell::Private
{
    Q_DECLARE_TR_FUNCTIONS(Render)

public:
    KTextTemplate::Engine engine;
    KTextTemplate::Template page;
    QString file;
    ThemeDescription theme;
};

PageShell::PageShell(std::unique_ptr<Private> p) : m_p(std::move(p)) { }

PageShell::PageShell(PageShell &&) noexcept = default;
PageShell &PageShell::operator=(PageShell &&) noexcept = default;
PageShell::~PageShell() = default;

namespace
{

/// What variables() sets.
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
    if (auto problem = checkTemplate(theme.pageTemplate, namesFor(theme.description))) {
        problem->file = theme.templateFile;
        return std::unexpected(*problem);
    }
    auto p = std::make_unique<Private>();
    p->file = theme.templateFile;
    p->theme = theme.description;
    p->page = p->engine.newTemplate(theme.pageTemplate, theme.templateFile);
    if (p->page->error() != KTextTemplate::NoError) {
        const auto isGood = [&](const QString &instruction) {
            return p->engine.newTemplate(instruction, theme.templateFile)->error() == KTextTemplate::NoError;
        };
        Problem problem = placeOfBadInstruction(theme.pageTemplate, isGood);
        problem.file = theme.templateFile;
        problem.sentence =
            Private::tr(
                "The page template has an error: %1. Correct it, or remove the file to use the template that ships.")
                .arg(p->page->errorString());
        return std::unexpected(problem);
    }
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

/// Markup that is put in as it is.
QVariant markup(const QString &html)
{
    return QVariant::fromValue(KTextTemplate::markSafe(KTextTemplate::SafeString(html)));
}

QVariantMap stringsOf(const ThemeDescription &theme, const QString &language)
{
    QVariantMap strings;
    for (const auto &[name, text] : theme.stringsIn(language).asKeyValueRange())
        strings.insert(name, text);
    return strings;
}

QVariantHash variables(const EditionView &view, const QString &title, const QString &body, const PageHead &head,
                       const ThemeDescription &theme)
{
    const Organisation &organisation = view.workspace().organisation;
    const QString logo = organisation.logo.isEmpty() ? QString() : view.addressOfFile(u"assets/"_s + organisation.logo);
    const Furniture &furniture = view.furniture();
    return {
        {u"language"_s, view.language()},
        {u"direction"_s, isRightToLeft(view.language()) ? u"rtl"_s : u"ltr"_s},
        {u"title"_s, title},
        {u"head"_s, markup(head.markup)},
        {u"canonical"_s, head.canonical},
        {u"description"_s, head.description},
        {u"style"_s, view.addressOfFile(styleSheetPath)},
        {u"styleIntegrity"_s, head.styleIntegrity},
        {u"mainId"_s, u"text--_page"_s},
        {u"body"_s, markup(body)},
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
    KTextTemplate::Context context(variables(view, title, body, head, m_p->theme));
    const QString html = m_p->page->render(&context);
    if (m_p->page->error() != KTextTemplate::NoError)
        return std::unexpected(Problem{
            .file = m_p->file,
            .sentence =
                Private::tr(
                    "The page template can not be filled in: %1. Correct it, or remove the file to use the template that ships.")
                    .arg(m_p->page->errorString())});
    return html;
}

bool hasSameShell(const EditionView &a, const EditionView &b)
{
    return a.folder() == b.folder() && a.layer() == b.layer() && a.language() == b.language()
        && a.workspace().organisation == b.workspace().organisation && a.workspace().theme == b.workspace().theme
        && a.workspace().ownTheme.description == b.workspace().ownTheme.description
        && a.workspace().ownTheme.pageTemplate == b.workspace().ownTheme.pageTemplate
        && links(a, a.workspace().headerLinks) == links(b, b.workspace().headerLinks)
        && links(a, a.workspace().footerLinks) == links(b, b.workspace().footerLinks);
}

}
