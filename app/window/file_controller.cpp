// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/file_controller.h"

#include "store/templates.h"
#include "window/recovery_controller.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMenu>
#include <QStandardPaths>

namespace noticewright
{

namespace
{

QIcon icon(const char *name)
{
    return QIcon::fromTheme(QLatin1String(name));
}

}

FileController::FileController(KeptWorkspace *kept, Session *session, Prompts *prompts, QWidget *window)
    : QObject(window)
    , m_document(&kept->document)
    , m_session(session)
    , m_prompts(prompts)
    , m_window(window)
    , m_recovery(new RecoveryController(kept, prompts, window))
    , m_save(new QAction(icon("document-save"), tr("&Save"), this))
    , m_saveAs(new QAction(icon("document-save-as"), tr("Save &As…"), this))
    , m_close(new QAction(icon("document-close"), tr("&Close Workspace"), this))
{
    m_save->setObjectName(QStringLiteral("save"));
    m_saveAs->setObjectName(QStringLiteral("saveAs"));
    m_close->setObjectName(QStringLiteral("closeWorkspace"));
    m_save->setShortcuts(QKeySequence::Save);
    m_saveAs->setShortcuts(QKeySequence::SaveAs);
    m_close->setShortcuts(QKeySequence::Close);
    connect(m_save, &QAction::triggered, this, &FileController::save);
    connect(m_saveAs, &QAction::triggered, this, &FileController::askSaveAs);
    connect(m_close, &QAction::triggered, this, &FileController::close);
    connect(m_recovery, &RecoveryController::saveAsRequested, this, &FileController::askSaveAs);
    connect(m_document, &WorkspaceDocument::modifiedChanged, this, &FileController::updateActions);
    connect(m_document, &WorkspaceDocument::folderChanged, this, &FileController::updateActions);
    updateActions();
}

void FileController::addTo(QMenu *menu)
{
    QMenu *fresh = menu->addMenu(icon("document-new"), tr("&New"));
    for (const WorkspaceTemplate &shipped : workspaceTemplates()) {
        QAction *action = fresh->addAction(tr("%1…", "new workspace from a template").arg(shipped.name));
        action->setObjectName(QStringLiteral("new-") + shipped.id);
        action->setToolTip(shipped.description);
        connect(action, &QAction::triggered, this, [this, id = shipped.id] { askNew(id); });
        if (fresh->actions().size() == 1)
            action->setShortcuts(QKeySequence::New);
    }
    QAction *open = menu->addAction(icon("document-open"), tr("&Open…"));
    open->setObjectName(QStringLiteral("open"));
    open->setShortcuts(QKeySequence::Open);
    connect(open, &QAction::triggered, this, &FileController::askOpen);
    m_recent = menu->addMenu(icon("document-open-recent"), tr("Open &Recent"));
    connect(m_recent, &QMenu::aboutToShow, this, &FileController::fillRecent);
    menu->addSeparator();
    menu->addAction(m_save);
    menu->addAction(m_saveAs);
    menu->addAction(m_close);
}

void FileController::fillRecent()
{
    m_recent->clear();
    for (const QString &folder : m_session->recentWorkspaces()) {
        QAction *action = m_recent->addAction(tr("%1 (%2)", "recent workspace: name and folder")
                                                  .arg(QFileInfo(folder).fileName(), QDir::toNativeSeparators(folder)));
        connect(action, &QAction::triggered, this, [this, folder] {
            if (mayClose())
                open(folder);
        });
    }
    if (m_recent->isEmpty())
        m_recent->addAction(tr("Nothing opened yet"))->setEnabled(false);
}

void FileController::updateActions()
{
    m_save->setEnabled(m_document->isOpen() && m_document->isModified());
    m_saveAs->setEnabled(m_document->isOpen());
    m_close->setEnabled(m_document->isOpen());
}

QString FileController::documentsFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

bool FileController::open(const QString &path)
{
    const QFileInfo info(path);
    const QString folder = info.fileName() == u"workspace.xml" ? info.absolutePath() : info.absoluteFilePath();
    if (const auto opened = m_recovery->open(folder); !opened) {
        m_prompts->tell(m_window, tr("The Workspace Can Not Be Opened"), opened.error());
        return false;
    }
    m_session->addRecent(m_document->folder());
    return true;
}

bool FileController::createNew(const QString &templateId, const QString &folder)
{
    if (const auto made = createFromTemplate(templateId, folder); !made) {
        m_prompts->tell(m_window, tr("The Workspace Can Not Be Made"), {made.error()});
        return false;
    }
    return open(folder);
}

bool FileController::openSample()
{
    if (!mayClose())
        return false;
    //: The name of a folder.
    const QString folder = documentsFolder() + u'/' + tr("Noticewright Sample");
    return QFile::exists(folder + QStringLiteral("/workspace.xml")) ? open(folder)
                                                                    : createNew(QStringLiteral("sample"), folder);
}

bool FileController::save()
{
    const auto settled = m_recovery->settleOutsideChanges();
    if (settled != RecoveryController::Saving::GoOn)
        return settled == RecoveryController::Saving::Done;
    if (const auto saved = m_document->save(); !saved) {
        m_prompts->tell(m_window, tr("The Workspace Was Not Saved"), {saved.error()});
        return false;
    }
    return true;
}

bool FileController::saveAs(const QString &folder)
{
    if (const auto saved = m_document->saveAs(folder); !saved) {
        m_prompts->tell(m_window, tr("The Workspace Was Not Saved"), {saved.error()});
        return false;
    }
    m_recovery->moved();
    m_session->addRecent(m_document->folder());
    return true;
}

void FileController::closed()
{
    m_recovery->closed();
}

bool FileController::mayClose()
{
    if (!m_document->isModified())
        return true;
    switch (m_prompts->askUnsaved(m_window, QFileInfo(m_document->folder()).fileName())) {
    case Prompts::Unsaved::Save:
        return save();
    case Prompts::Unsaved::Discard:
        return true;
    case Prompts::Unsaved::Cancel:
        break;
    }
    return false;
}

void FileController::askOpen()
{
    if (!mayClose())
        return;
    const QString start = m_document->isOpen() ? QFileInfo(m_document->folder()).absolutePath() : documentsFolder();
    if (const QString path = m_prompts->askOpen(m_window, start); !path.isEmpty())
        open(path);
}

void FileController::askNew(const QString &templateId)
{
    if (!mayClose())
        return;
    if (const QString folder = m_prompts->askNewFolder(m_window, tr("New Workspace"), documentsFolder());
        !folder.isEmpty())
        createNew(templateId, folder);
}

void FileController::askSaveAs()
{
    if (const QString folder =
            m_prompts->askNewFolder(m_window, tr("Save As"), QFileInfo(m_document->folder()).absolutePath());
        !folder.isEmpty())
        saveAs(folder);
}

void FileController::close()
{
    if (mayClose())
        m_document->close();
}

}
