// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/job_controller.h"

#include "bundle/output.h"
#include "import/import.h"
#include "translation/returned_jobs_dialog.h"
#include "translation/send_jobs_dialog.h"
#include "translation/translation_panel.h"
#include "translation/workspace_units.h"

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QScopeGuard>
#include <QStandardPaths>

namespace noticewright
{

using namespace Qt::StringLiterals;

JobController::JobController(WorkspaceDocument *document, TranslationPanel *panel, Prompts *prompts, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_panel(panel)
    , m_prompts(prompts)
    , m_window(window)
    , m_send(new QAction(QIcon::fromTheme(u"document-export"_s), tr("Send to &Translators…"), this))
    , m_take(new QAction(QIcon::fromTheme(u"document-import"_s), tr("Ta&ke In Translations…"), this))
    , m_folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation))
{
    m_send->setObjectName(u"sendJobs"_s);
    m_take->setObjectName(u"takeJobs"_s);
    connect(m_send, &QAction::triggered, this, &JobController::askSend);
    connect(m_take, &QAction::triggered, this, &JobController::askTake);
    connect(document, &WorkspaceDocument::folderChanged, this, &JobController::update);
    connect(document, &WorkspaceDocument::accessChanged, this, &JobController::update);
    update();
}

void JobController::addTo(QMenu *menu)
{
    menu->addSeparator();
    menu->addActions({m_send, m_take});
}

void JobController::update()
{
    m_send->setEnabled(m_document->isOpen());
    m_take->setEnabled(m_document->isOpen() && !m_document->isReadOnly());
}

void JobController::askSend()
{
    const QString name = QFileInfo(m_document->folder()).fileName();
    auto *dialog = new SendJobsDialog(
        m_document->workspace(), m_panel->isVisible() ? m_panel->language() : QString(), {},
        QDir(m_folder).filePath(tr("%1 translation jobs", "name of a folder; workspace").arg(name)), m_window);
    dialog->setObjectName(u"sendJobsDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SendJobsDialog::requested, this, [this, dialog] { send(dialog); });
    dialog->open();
}

void JobController::send(SendJobsDialog *dialog)
{
    const JobRequest request = dialog->request();
    OutputFiles files;
    for (const QString &language : request.languages) {
        for (const JobFile &job :
             jobsInto(language, m_document->workspace(), request.statements, request.version, request.content))
            files.insert(job.name, job.bytes);
    }
    if (files.isEmpty())
        return dialog->showProblem(tr("There is nothing to translate in these languages."));
    if (const auto written = writeOutput(request.folder, files); !written)
        return dialog->showProblem(written.error().toString());
    m_folder = QFileInfo(request.folder).absolutePath();
    dialog->showDone(tr("%Ln file(s) are written. Send them to the translators, and take them in when they come back.",
                        nullptr, int(files.size())));
}

void JobController::askTake()
{
    if (const QStringList paths = m_prompts->askJobs(m_window, m_folder); !paths.isEmpty())
        take(paths);
}

/// Each file is taken into what the ones before it brought.
void JobController::take(const QStringList &paths)
{
    m_folder = QFileInfo(paths.first()).absolutePath();
    Workspace workspace = m_document->workspace();
    QList<ReturnedJob> jobs;
    QList<Problem> problems;
    {
        QApplication::setOverrideCursor(Qt::WaitCursor);
        const auto restore = qScopeGuard([] { QApplication::restoreOverrideCursor(); });
        for (const QString &path : paths) {
            const auto taken =
                readForImport(path).and_then([&](const QByteArray &bytes) { return takeJobs(bytes, path, workspace); });
            if (!taken) {
                problems.append(taken.error());
                continue;
            }
            for (const ReturnedJob &job : *taken)
                putTranslations(workspace, job.taken.translations);
            jobs += *taken;
        }
    }
    if (!problems.isEmpty())
        return m_prompts->tell(m_window, tr("Nothing Was Taken In"), problems);
    QHash<QString, QString> titles;
    for (const Statement &statement : std::as_const(workspace.statements))
        titles.insert(statement.id.text, statement.title);
    auto *dialog = new ReturnedJobsDialog(jobs, titles, m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, jobs] { put(jobs); });
    dialog->open();
}

void JobController::put(const QList<ReturnedJob> &jobs)
{
    Workspace workspace = m_document->workspace();
    for (const ReturnedJob &job : jobs)
        putTranslations(workspace, job.taken.translations);
    m_document->setWorkspace(workspace, tr("Take In Translations"));
}

}
