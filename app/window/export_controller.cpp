// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/export_controller.h"

#include "bundle/output.h"
#include "check/structure.h"

#include <QDir>
#include <QFileInfo>
#include <QPointer>
#include <QtConcurrentRun>

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

std::expected<OutputFiles, QList<Problem>> filesFor(const Workspace &workspace, const QString &folder,
                                                    const QList<SitePage> &pages, const ExportRequest &request,
                                                    const Progress &progress, const std::stop_token &stop)
{
    if (request.format == ExportRequest::Format::Html)
        return buildSite(workspace, folder, pages, progress);
    const auto made = buildPdfs(workspace, folder, pages, {.paper = request.paper}, progress, stop);
    if (!made)
        return std::unexpected(made.error());
    return made->files;
}

std::expected<void, QList<Problem>> exportNow(const Workspace &workspace, const QString &folder,
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
    const auto files = filesFor(workspace, folder, pages, request, progress, stop);
    if (!files)
        return std::unexpected(files.error());
    if (const auto written = writeOutput(request.folder, *files); !written)
        return std::unexpected(QList{written.error()});
    return {};
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
    const QString ending = format == ExportRequest::Format::Pdf ? tr(" (PDF)") : tr(" (HTML)");
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
    m_folders.insert(int(request.format), request.folder);
    m_stop = std::stop_source();
    dialog->showRunning();
    const QPointer<ExportDialog> shown(dialog);
    const Progress progress = [this, shown, stop = m_stop.get_token()](qsizetype done, qsizetype total) {
        QMetaObject::invokeMethod(this, [shown, done, total] {
            if (shown)
                shown->showProgress(done, total);
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
        dialog->showDone(tr("Exported to %1.").arg(QDir::toNativeSeparators(dialog->request().folder)));
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
