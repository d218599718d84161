// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/pdf_export.h"

#include "bundle/integrity.h"
#include "edition/edition_view.h"

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

std::expected<QByteArray, QList<Problem>> printPage(Printer &printer, const PrintJob &job, const EditionView &view,
                                                    const SitePage &page, const std::stop_token &stop)
{
    auto printed = printer.print(job, stop);
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
    return std::move(*finished);
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

std::expected<OutputFiles, QList<Problem>> buildPdfs(const Workspace &workspace, const QString &folder,
                                                     const QList<SitePage> &pages, Paper paper,
                                                     const Progress &progress, const std::stop_token &stop,
                                                     const QString &printer)
{
    const auto site = buildSite(workspace, folder, pages);
    if (!site)
        return std::unexpected(site.error());
    const QTemporaryDir root;
    if (const auto written = writeOutput(root.filePath(QStringLiteral("site")), *site); !written)
        return std::unexpected(QList{written.error()});

    Printer engine(printer);
    OutputFiles files;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (stop.stop_requested() || (progress && !progress({ExportStep::Work::Pdfs, i, pages.size()})))
            return std::unexpected(QList<Problem>());
        const Statement &statement = *findById(workspace.statements, pages[i].statement);
        const EditionView view(workspace, statement, pages[i].edition, pages[i].layer);
        const PrintJob job{
            .root = root.filePath(QStringLiteral("site")),
            .page = pages[i].path,
            .paper = paper,
            .site = QUrl(siteOf(workspace)),
            .footer = QStringLiteral("{title} · ") + view.furniture().pageOfPages,
            .footerTitle = view.statement().titleOf(pages[i].layer),
            .footerLanguage = view.locale().bcp47Name(),
        };
        auto pdf = printPage(engine, job, view, pages[i], stop);
        if (!pdf)
            return std::unexpected(pdf.error());
        files.insert(pdfName(pages[i]), *pdf);
    }
    if (progress)
        progress({ExportStep::Work::Pdfs, pages.size(), pages.size()});
    return files;
}

}
