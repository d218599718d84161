// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/bundle.h"

#include "bundle/assets.h"
#include "bundle/changes.h"
#include "bundle/integrity.h"
#include "bundle/page_files.h"
#include "bundle/published_style.h"
#include "bundle/redirects.h"
#include "bundle/revision.h"
#include "bundle/safe_names.h"
#include "bundle/security_headers.h"
#include "bundle/selector.h"
#include "bundle/sitemap.h"
#include "edition/edition_languages.h"
#include "format/paths.h"
#include "format/xml_target.h"

#include <QCoreApplication>
#include <QUrl>

#include <algorithm>

namespace noticewright
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

using Nothing = std::expected<void, QList<Problem>>;

class BundleBuilder
{
public:
    BundleBuilder(const Workspace &workspace, const QString &folder, const BundleOptions &options)
        : m_workspace(workspace)
        , m_folder(folder)
        , m_options(options)
        , m_pages(pagesOf(workspace, options.selection))
        , m_selectorFolder(sharedFolderOf(workspace))
        , m_heads(workspace, m_pages, m_selectorFolder)
    {
        for (const Statement &statement : workspace.statements)
            m_revisions.insert(statement.id, revisionOf(statement));
        m_workspaceRevision = revisionOf(workspace);
    }

    std::expected<OutputFiles, QList<Problem>> build(const Progress &progress, const std::stop_token &stop)
    {
        Nothing done = check();
        if (done && m_options.withPdfs)
            prepareEngine();
        if (done)
            done = addPages(progress);
        if (done && m_options.withPdfs)
            done = addPdfs(progress, stop);
        if (!done)
            return std::unexpected(done.error());
        if (stop.stop_requested())
            return std::unexpected(QList<Problem>());
        addForSearchEngines();
        addForServers();
        addChanges();
        addManifest();
        return std::move(m_files);
    }

private:
    [[nodiscard]] Nothing check() const;
    void prepareEngine();
    [[nodiscard]] Nothing addPages(const Progress &progress);
    [[nodiscard]] Nothing addPdfs(const Progress &progress, const std::stop_token &stop);
    void addForSearchEngines();
    void addForServers();
    void addChanges();
    void addManifest();

    void add(ManifestFile file, const QByteArray &bytes);
    void addAll(const OutputFiles &files, FileRole role);
    [[nodiscard]] ManifestFile entryFor(const SitePage &page, const QString &path, FileRole role) const;
    [[nodiscard]] Manifest manifest() const;

    const Workspace &m_workspace;
    QString m_folder;
    const BundleOptions &m_options;
    QList<SitePage> m_pages;
    QString m_selectorFolder;
    PageHeads m_heads;
    QHash<Id, QString> m_revisions;
    QString m_workspaceRevision;
    std::shared_ptr<PdfEngine> m_engine;
    QHash<QString, PageTitle> m_titles;
    QString m_style;
    OutputFiles m_files;
    /// By path, so that the order in which they are made does not show.
    QMap<QString, ManifestFile> m_entries;
};

Nothing BundleBuilder::check() const
{
    QList<Problem> problems = nameProblems(m_workspace, m_folder);
    if (m_heads.addressOf({}).isEmpty())
        problems.append(
            {.file = m_folder + QStringLiteral("/workspace.xml"),
             .sentence = Text::tr(
                 "A bundle names the addresses of its pages, and where the site stands is not known. Enter the organisation's "
                 "home page in the workspace's settings, or write site=\"https://example.com/\" in the first line of workspace.xml.")});
    if (m_pages.isEmpty())
        problems.append(
            {.file = m_folder + QStringLiteral("/workspace.xml"),
             .sentence = Text::tr("There is no page to publish. Add a statement, or choose another edition.")});
    QStringList paths;
    for (const SitePage &page : m_pages) {
        paths.append(page.path);
        for (const QLatin1StringView own : {QLatin1StringView("assets"), QLatin1StringView("theme"),
                                            QLatin1StringView("headers"), QLatin1StringView("redirects")}) {
            if (page.path.section(u'/', 0, 0).compare(own, Qt::CaseInsensitive) == 0)
                problems.append(
                    {.file = m_folder + u'/' + statementFile(page.statement),
                     .sentence =
                         Text::tr(
                             "“%1” can not be the address of a page: a bundle has other files there. Choose another.")
                             .arg(page.folder())});
        }
    }
    problems += pathProblems(paths);
    if (!problems.isEmpty())
        return std::unexpected(problems);
    return {};
}

/// While pages are made an engine starts, if some of what there was may have changed.
void BundleBuilder::prepareEngine()
{
    if (m_options.before && m_options.before->manifest.workspaceRevision == m_workspaceRevision)
        return;
    // Why there is none is told where it is needed.
    auto engine = pdfEngineFor(m_options.pdf.kind, m_options.pdf.printer);
    if (!engine)
        return;
    m_engine = std::move(*engine);
    m_engine->prepare();
}

void BundleBuilder::add(ManifestFile file, const QByteArray &bytes)
{
    if (file.sha256.isEmpty())
        file.sha256 = digestOf(bytes);
    file.size = bytes.size();
    if (isDeployed(file.role) && file.canonical.isEmpty())
        file.canonical = m_heads.addressOf(file.path);
    m_files.insert(file.path, bytes);
    m_entries.insert(file.path, file);
}

void BundleBuilder::addAll(const OutputFiles &files, FileRole role)
{
    for (const auto &[path, bytes] : files.asKeyValueRange())
        add({.path = path, .role = role}, bytes);
}

ManifestFile BundleBuilder::entryFor(const SitePage &page, const QString &path, FileRole role) const
{
    const Statement &statement = *findById(m_workspace.statements, page.statement);
    return {.path = path,
            .role = role,
            .canonical = role == FileRole::Page ? m_heads.addressOf(page.folder()) : QString(),
            .statement = page.statement.text,
            .edition = page.edition.path(),
            .language = pageLanguage(page.edition, statement),
            .layer = page.layer == Layer::Full ? QStringLiteral("full") : QStringLiteral("highlights"),
            .title = m_titles.value(page.path).text,
            .effective = statement.effective,
            .updated = statement.updated,
            .revision = m_revisions.value(page.statement)};
}

Nothing BundleBuilder::addPages(const Progress &progress)
{
    const auto theme = loadTheme(m_workspace, m_folder);
    if (!theme)
        return std::unexpected(QList{theme.error()});
    const auto style = publishStyle(theme->styleSheet, m_folder, FileNames::Hashed);
    if (!style)
        return std::unexpected(style.error());
    m_style = hashedPath(styleSheetPath, style->styleSheet);
    PageMaking making{.theme = *theme,
                      .heads = m_heads,
                      .publishedNames = hashedAssets(m_workspace, m_folder),
                      .styleIntegrity = integrityOf(style->styleSheet),
                      .jobs = m_options.jobs};
    making.publishedNames.insert(styleSheetPath, m_style);
    OutputFiles pages;
    const auto made = makePages(m_workspace, m_pages, making, sinkInto(pages), progress);
    if (!made)
        return std::unexpected(made.error());
    m_titles = made->titles;
    for (const SitePage &page : std::as_const(m_pages))
        add(entryFor(page, page.path, FileRole::Page), pages.value(page.path));
    add({.path = m_style, .role = FileRole::StyleSheet, .integrity = making.styleIntegrity}, style->styleSheet);
    addAll(style->files, FileRole::ThemeFile);
    OutputFiles images;
    if (const auto added = addAssets(images, m_folder, made->assets, making.publishedNames); !added)
        return std::unexpected(added.error());
    addAll(images, FileRole::Image);
    const auto selector = makeSelector(m_workspace, m_pages, m_titles, making, m_selectorFolder);
    if (!selector)
        return std::unexpected(QList{selector.error()});
    add({.path = m_selectorFolder + QStringLiteral("index.html"),
         .role = FileRole::Selector,
         .canonical = m_heads.addressOf(m_selectorFolder)},
        *selector);
    return {};
}

Nothing BundleBuilder::addPdfs(const Progress &progress, const std::stop_token &stop)
{
    PdfOptions options = m_options.pdf;
    options.before = m_options.before;
    options.engine = std::move(m_engine);
    const auto pdfs = buildPdfs(m_workspace, m_folder, m_pages, options, progress, stop);
    if (!pdfs)
        return std::unexpected(pdfs.error());
    for (const SitePage &page : std::as_const(m_pages)) {
        const MadePdf made = pdfs->value(page.path);
        ManifestFile entry = entryFor(page, page.folder() + pdfName(page), FileRole::Pdf);
        entry.engine = made.engine;
        entry.printedFrom = made.printedFrom;
        entry.isTagged = made.isTagged;
        entry.fonts = made.fonts;
        entry.sha256 = made.sha256;
        add(entry, made.pdf);
    }
    return {};
}

void BundleBuilder::addForSearchEngines()
{
    addAll(sitemapFiles(m_workspace, m_pages, m_heads), FileRole::Sitemap);
}

void BundleBuilder::addForServers()
{
    addAll(redirectFiles(m_workspace, redirectsOf(m_workspace, m_pages, m_selectorFolder, m_options.withPdfs)),
           FileRole::Redirects);
    addAll(headerFiles(QUrl(m_heads.addressOf({})).path()), FileRole::Headers);
}

void BundleBuilder::addChanges()
{
    if (m_options.before)
        addAll(changeFiles(changesSince(*m_options.before, manifest(), m_files), m_style), FileRole::Changes);
}

void BundleBuilder::addManifest()
{
    add({.path = manifestSchemaPath, .role = FileRole::Schema}, manifestSchema());
    m_files.insert(manifestPath, manifestBytes(manifest()));
}

Manifest BundleBuilder::manifest() const
{
    Extra extra = m_workspace.extra;
    return {.product = QStringLiteral("Noticewright"),
            .productVersion = QStringLiteral(NOTICEWRIGHT_VERSION),
            .workspaceFormat = XmlTarget::takeFormat(extra),
            .workspaceRevision = m_workspaceRevision,
            .site = m_heads.addressOf({}),
            .files = m_entries.values()};
}

}

std::expected<OutputFiles, QList<Problem>> buildBundle(const Workspace &workspace, const QString &folder,
                                                       const BundleOptions &options, const Progress &progress,
                                                       const std::stop_token &stop)
{
    return BundleBuilder(workspace, folder, options).build(progress, stop);
}

}
