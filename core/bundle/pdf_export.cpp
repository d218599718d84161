// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/pdf_export.h"

#include "bundle/integrity.h"
#include "bundle/kept_pdfs.h"
#include "edition/edition_view.h"
#include "edition/locale.h"
#include "pdf/installed_fonts.h"
#include "pdf/pdf_content.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QTemporaryDir>
#include <QTimeZone>

namespace noticewright
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

/// When the text was made, by what it says of itself.
QDateTime creationOf(const Statement &statement)
{
    const QDate date = statement.updated.isValid() ? statement.updated : statement.effective;
    return date.isValid() ? date.startOfDay(QTimeZone::UTC) : QDateTime();
}

/// What stands at the foot of each page: the title, from when on it applies, and
/// the number of the page.
QString footerOf(const EditionView &view)
{
    QStringList parts{QStringLiteral("{title}")};
    if (const QDate effective = view.statement().effective; effective.isValid()) {
        const auto [before, after] = aroundPlaceholder(view.furniture().effective, QLatin1StringView("{date}"));
        parts.append(before + longDate(effective, view.locale()) + after);
    }
    parts.append(view.furniture().pageOfPages);
    return parts.join(QStringLiteral(" · "));
}

std::expected<PrintedPage, QList<Problem>> printPage(PdfEngine &engine, const PrintJob &job, const EditionView &view,
                                                     const SitePage &page, const std::stop_token &stop)
{
    auto printed = engine.print(job, stop);
    if (stop.stop_requested())
        return std::unexpected(QList<Problem>());
    if (!printed)
        return std::unexpected(QList{printed.error()});
    if (!printed->missingImages.isEmpty())
        return std::unexpected(
            QList{Problem{.file = page.path,
                          .sentence = Text::tr("The image “%1” can not be shown. Choose another image.")
                                          .arg(printed->missingImages.first())}});
    PdfInfo info = printed->found;
    info.title = view.statement().titleOf(view.layer());
    info.author = view.workspace().organisation.name;
    // A template of the workspace's own may not tell the language.
    if (info.language.isEmpty())
        info.language = view.language();
    info.created = creationOf(view.statement());
    auto finished = finishPdf(printed->pdf, info);
    if (!finished)
        return std::unexpected(QList{finished.error()});
    printed->pdf = std::move(*finished);
    return std::move(*printed);
}

PrintJob jobFor(const Workspace &workspace, const QString &root, const SitePage &page, const EditionView &view,
                Paper paper)
{
    return {
        .root = root,
        .page = page.path,
        .paper = paper,
        .site = QUrl(siteOf(workspace)),
        .footer = footerOf(view),
        .footerTitle = view.statement().titleOf(page.layer),
        .footerLanguage = view.locale().bcp47Name(),
    };
}

}

QString pdfName(const SitePage &page)
{
    const QString layer = page.layer == Layer::Full ? QStringLiteral("full") : QStringLiteral("highlights");
    QString statement = page.statement.text;
    // So that the name stays one that every system takes.
    constexpr qsizetype longest = 32;
    if (statement.size() > longest)
        statement = statement.first(longest) + u'-' + digestOf(statement.toUtf8()).first(8);
    return QStringList{statement, page.edition.pathRegion(), page.edition.pathLanguage(), layer}.join(u'-')
        + QStringLiteral(".pdf");
}

namespace
{

/// What PDFs of a site are made of, but for the pages: its other files, and how
/// they are printed.
QByteArray commonOrigin(const OutputFiles &site, const QList<SitePage> &pages, const PdfOptions &options)
{
    QSet<QString> paths;
    for (const SitePage &page : pages)
        paths.insert(page.path);
    QByteArray origin = QByteArrayLiteral(NOTICEWRIGHT_VERSION) + '\n' + QByteArray::number(int(options.paper)) + '\n'
        + QByteArray::number(int(options.kind)) + '\n' + installedFonts();
    for (const auto &[path, bytes] : site.asKeyValueRange()) {
        if (!paths.contains(path))
            origin += path.toUtf8() + ' ' + digestOf(bytes).toLatin1() + '\n';
    }
    return origin;
}

/// What a PDF is made of besides its page.
QByteArray originOf(const PrintJob &job, const EditionView &view)
{
    const QStringList parts{job.page,
                            job.site.toString(),
                            job.footer,
                            job.footerTitle,
                            job.footerLanguage,
                            creationOf(view.statement()).toString(Qt::ISODate),
                            view.statement().titleOf(view.layer()),
                            view.workspace().organisation.name};
    return parts.join(u'\n').toUtf8() + '\n';
}

/// Makes PDFs one after the other.
class PdfMaker
{
public:
    PdfMaker(const Workspace &workspace, const OutputFiles &site, const QList<SitePage> &pages,
             const PdfOptions &options, const std::stop_token &stop)
        : m_workspace(workspace)
        , m_site(site)
        , m_options(options)
        // It names every font of the machine, and each page is looked up with it.
        , m_origin(digestOf(commonOrigin(site, pages, options)).toLatin1() + '\n')
        , m_kept(options.before, options.kind, stop)
    {
    }

    std::expected<void, QList<Problem>> add(const SitePage &page, const std::stop_token &stop)
    {
        const Statement &statement = *findById(m_workspace.statements, page.statement);
        const EditionView view(m_workspace, statement, page.edition, page.layer);
        const PrintJob job = jobFor(m_workspace, root(), page, view, m_options.paper);
        const QString printedFrom = digestOf(m_origin + originOf(job, view) + m_site.value(page.path));
        if (const auto kept = m_kept.of(printedFrom)) {
            made.insert(page.path, *kept);
            return {};
        }
        if (const auto started = start(); !started)
            return std::unexpected(QList{started.error()});
        const auto printed = printPage(*m_engine, job, view, page, stop);
        if (!printed)
            return std::unexpected(printed.error());
        const auto content = contentOf(printed->pdf);
        if (!content)
            return std::unexpected(QList{content.error()});
        made.insert(page.path, {printed->pdf, printed->engine, printedFrom, content->isTagged, content->fonts});
        return {};
    }

    MadePdfs made;

private:
    [[nodiscard]] QString root() const { return m_folder.filePath(QStringLiteral("site")); }

    /// Nothing is started, and no site written, for PDFs that are there already.
    std::expected<void, Problem> start()
    {
        if (m_engine)
            return {};
        std::shared_ptr<PdfEngine> engine = m_options.engine;
        if (!engine) {
            auto fresh = pdfEngineFor(m_options.kind, m_options.printer);
            if (!fresh)
                return std::unexpected(fresh.error());
            engine = std::move(*fresh);
        }
        if (!m_folder.isValid())
            return std::unexpected(Problem{
                .file = m_folder.path(),
                .sentence = Text::tr("No temporary folder can be made (%1). Make room on the disk, then try again.")
                                .arg(m_folder.errorString())});
        if (const auto written = writeFiles(root(), m_site); !written)
            return written;
        m_engine = std::move(engine);
        return {};
    }

    const Workspace &m_workspace;
    const OutputFiles &m_site;
    const PdfOptions &m_options;
    QByteArray m_origin;
    KeptPdfs m_kept;
    QTemporaryDir m_folder;
    std::shared_ptr<PdfEngine> m_engine;
};

}

std::expected<MadePdfs, QList<Problem>> buildPdfs(const Workspace &workspace, const QString &folder,
                                                  const QList<SitePage> &pages, const PdfOptions &options,
                                                  const Progress &progress, const std::stop_token &stop)
{
    const auto goesOn = [&](const ExportStep &) { return !stop.stop_requested(); };
    const auto site = buildSite(workspace, folder, pages, goesOn, {.rendering = {.pageReferences = true}});
    if (!site)
        return std::unexpected(site.error());
    PdfMaker maker(workspace, *site, pages, options, stop);
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (stop.stop_requested() || (progress && !progress({ExportStep::Work::Pdfs, i, pages.size()})))
            return std::unexpected(QList<Problem>());
        if (const auto added = maker.add(pages[i], stop); !added)
            return std::unexpected(added.error());
    }
    if (progress)
        progress({ExportStep::Work::Pdfs, pages.size(), pages.size()});
    return std::move(maker.made);
}

OutputFiles inOneFolder(const QList<SitePage> &pages, const MadePdfs &pdfs)
{
    OutputFiles files;
    for (const SitePage &page : pages) {
        QString name = pdfName(page);
        if (files.contains(name))
            name.replace(QStringLiteral(".pdf"), u'-' + digestOf(page.path.toUtf8()).first(8) + QStringLiteral(".pdf"));
        files.insert(name, pdfs.value(page.path).pdf);
    }
    return files;
}

}
