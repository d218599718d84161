// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/pdf_export.h"

#include "bundle/integrity.h"
#include "edition/edition_view.h"
#include "edition/locale.h"
#include "pdf/pdf_content.h"

#include <QCoreApplication>
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

std::expected<MadePdfs, QList<Problem>> buildPdfs(const Workspace &workspace, const QString &folder,
                                                  const QList<SitePage> &pages, const PdfOptions &options,
                                                  const Progress &progress, const std::stop_token &stop)
{
    const auto site = buildSite(workspace, folder, pages, {}, {.rendering = {.pageReferences = true}});
    if (!site)
        return std::unexpected(site.error());
    const auto engine = pdfEngineFor(options.kind, options.printer);
    if (!engine)
        return std::unexpected(QList{engine.error()});
    const QTemporaryDir temporary;
    const QString root = temporary.filePath(QStringLiteral("site"));
    if (const auto written = writeOutput(root, *site); !written)
        return std::unexpected(QList{written.error()});

    MadePdfs made;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (stop.stop_requested() || (progress && !progress({ExportStep::Work::Pdfs, i, pages.size()})))
            return std::unexpected(QList<Problem>());
        const Statement &statement = *findById(workspace.statements, pages[i].statement);
        const EditionView view(workspace, statement, pages[i].edition, pages[i].layer);
        const PrintJob job = jobFor(workspace, root, pages[i], view, options.paper);
        const auto printed = printPage(**engine, job, view, pages[i], stop);
        if (!printed)
            return std::unexpected(printed.error());
        const auto content = contentOf(printed->pdf);
        if (!content)
            return std::unexpected(QList{content.error()});
        made.files.insert(pdfName(pages[i]), printed->pdf);
        made.making.insert(pdfName(pages[i]), {printed->engine, content->isTagged, content->fonts});
    }
    if (progress)
        progress({ExportStep::Work::Pdfs, pages.size(), pages.size()});
    return made;
}

}
