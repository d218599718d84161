// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/export_controller.h"

#include "bundle/bundle.h"
#include "bundle/manifest.h"
#include "bundle/zip.h"
#include "check/structure.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QtConcurrentRun>

#include <algorithm>

namespace noticewright
{

namespace
{

/// The errors that no page may be made with.
QList<Problem> errorsOf(const Workspace &workspace, const QString &folder)
{
    QList<Problem> problems;
    for (const Finding &finding : checkStructure(workspace, folder)) {
        if (finding.severity == Severity::Error)
            problems.append(finding.problem);
    }
    return problems;
}

/// What made PDFs, and whether they are tagged.
QString pdfSentence(const QString &engine, bool isTagged)
{
    return isTagged ? ExportController::tr("The PDFs were made by %1 and are tagged.").arg(engine)
                    : ExportController::tr("The PDFs were made by %1 and are not tagged.").arg(engine);
}

struct Exported
{
    OutputFiles files;
    /// What made the PDFs; empty where there are none.
    QString pdfs = {};
};

using MaybeExported = std::expected<Exported, QList<Problem>>;

/// What the manifest of a bundle says of its PDFs.
QString pdfSentence(const OutputFiles &files)
{
    const auto manifest = readManifest(files.value(manifestPath), manifestPath);
    if (!manifest)
        return {};
    const auto pdf = std::ranges::find(manifest->files, FileRole::Pdf, &ManifestFile::role);
    return pdf == manifest->files.end() ? QString() : pdfSentence(pdf->engine, pdf->isTagged.value_or(false));
}

MaybeExported filesFor(const Workspace &workspace, const QString &folder, const ExportRequest &request,
                       const QList<SitePage> &pages, const Progress &progress, const std::stop_token &stop)
{
    if (request.format == ExportRequest::Format::Pdf) {
        const auto made = buildPdfs(workspace, folder, pages, request.pdf, progress, stop);
        if (!made)
            return std::unexpected(made.error());
        const MadePdf first = made->value(pages.first().path);
        return Exported{inOneFolder(pages, *made), pdfSentence(first.engine, first.isTagged)};
    }
    // What is there may be no bundle; then it will not be replaced either.
    const auto before = readBundle(request.target);
    const auto files = buildBundle(workspace, folder,
                                   {.selection = request.selection,
                                    .withPdfs = request.withPdfs,
                                    .pdf = request.pdf,
                                    .before = before ? &*before : nullptr},
                                   progress, stop);
    if (!files)
        return std::unexpected(files.error());
    return Exported{*files, pdfSentence(*files)};
}

std::expected<QString, QList<Problem>> exportNow(const Workspace &workspace, const QString &folder,
                                                 const ExportRequest &request, const Progress &progress,
                                                 const std::stop_token &stop)
{
    if (const QList<Problem> errors = errorsOf(workspace, folder); !errors.isEmpty())
        return std::unexpected(errors);
    const QList<SitePage> pages = pagesOf(workspace, request.selection);
    if (pages.isEmpty())
        return std::unexpected(
            QList{Problem{.sentence = ExportController::tr(
                              "No statement is written in the language of this edition. Choose another edition.")}});
    if (request.format == ExportRequest::Format::Html) {
        if (const auto written = writeSite(workspace, folder, pages, request.target, progress); !written)
            return std::unexpected(written.error().problems);
        return QString();
    }
    const auto exported = filesFor(workspace, folder, request, pages, progress, stop);
    if (!exported)
        return std::unexpected(exported.error());
    if (progress && !progress({ExportStep::Work::Packing, 0, 0}))
        return std::unexpected(QList<Problem>());
    const auto written = request.isZip ? writeZip(request.target, exported->files, timeOf(workspace))
                                       : writeOutput(request.target, exported->files, stop);
    if (!written)
        return std::unexpected(stop.stop_requested() ? QList<Problem>() : QList{written.error()});
    return exported->pdfs;
}

}

ExportController::ExportController(WorkspaceDocument *document, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_window(window)
{
}

ExportController::~ExportController()
{
    m_stop.request_stop();
    m_watcher.waitForFinished();
}

QString ExportController::defaultFolder(ExportRequest::Format format) const
{
    if (m_folders.contains(int(format)))
        return m_folders.value(int(format));
    const QFileInfo workspace(m_document->folder());
    //: Endings of a folder's name.
    const QString ending = format == ExportRequest::Format::Pdf ? tr(" (PDF)")
        : format == ExportRequest::Format::Html                 ? tr(" (HTML)")
                                                                : tr(" (Bundle)");
    return workspace.absolutePath() + u'/' + workspace.fileName() + ending;
}

void ExportController::ask(ExportRequest::Format format, const Id &statement, const std::optional<Edition> &edition)
{
    auto *dialog =
        new ExportDialog(format, m_document->workspace(), statement, edition, defaultFolder(format), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("exportDialog"));
    connect(dialog, &ExportDialog::exportRequested, this, [this, dialog] { start(dialog); });
    connect(dialog, &ExportDialog::cancelRequested, this, [this] { m_stop.request_stop(); });
    dialog->open();
}

void ExportController::start(ExportDialog *dialog)
{
    const ExportRequest request = dialog->request();
    m_folders.insert(int(request.format), request.target);
    m_stop = std::stop_source();
    dialog->showRunning();
    const QPointer<ExportDialog> shown(dialog);
    const Progress progress = [this, shown, stop = m_stop.get_token()](const ExportStep &step) {
        QMetaObject::invokeMethod(this, [shown, step] {
            if (shown)
                shown->showProgress(step);
        });
        return !stop.stop_requested();
    };
    m_watcher.disconnect();
    connect(&m_watcher, &QFutureWatcherBase::finished, dialog, [this, dialog] { finish(dialog); });
    m_watcher.setFuture(QtConcurrent::run(
        [workspace = m_document->workspace(), folder = m_document->folder(), request, progress,
         stop = m_stop.get_token()] { return exportNow(workspace, folder, request, progress, stop); }));
}

void ExportController::finish(ExportDialog *dialog)
{
    const Result result = m_watcher.result();
    if (result) {
        const QString done = tr("Exported to %1.").arg(QDir::toNativeSeparators(dialog->request().target));
        dialog->showDone(result->isEmpty() ? done : done + u'\n' + *result);
        return;
    }
    if (result.error().isEmpty()) {
        dialog->showProblem(tr("The export was cancelled. What was there before is unchanged."));
        return;
    }
    QStringList sentences;
    for (const Problem &problem : result.error().first(std::min<qsizetype>(result.error().size(), 5)))
        sentences.append(problem.sentence);
    if (result.error().size() > 5)
        sentences.append(
            tr("… and %Ln more. The Checks panel lists them all.", nullptr, int(result.error().size() - 5)));
    dialog->showProblem(sentences.join(u'\n'));
}

}
