// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recovery/kept_workspace.h"
#include "window/prompts.h"
#include "window/session.h"

#include <QPointer>

class QAction;
class QMenu;

namespace noticewright
{

class RecoveryController;

/// New, open, save and close, with the questions that go with them. Nothing is
/// lost without a yes.
class FileController : public QObject
{
    Q_OBJECT

public:
    FileController(KeptWorkspace *kept, Session *session, Prompts *prompts, QWidget *window);

    /// Fills the File menu's first part.
    void addTo(QMenu *menu);

    /// A folder or the workspace.xml in it. False when it was not opened; the user was told why.
    bool open(const QString &path);
    bool createNew(const QString &templateId, const QString &folder);
    /// The sample, copied to the user's documents folder when it is not there yet.
    bool openSample();
    bool save();
    bool saveAs(const QString &folder);
    /// The window closes for good, after mayClose().
    void closed();
    /// Asks about unsaved changes; false when the user wants to go on editing.
    bool mayClose();

    void askOpen();
    void askNew(const QString &templateId);
    void askSaveAs();
    void close();

    [[nodiscard]] RecoveryController *recovery() const { return m_recovery; }
    [[nodiscard]] QAction *saveAction() const { return m_save; }

private:
    void fillRecent();
    void updateActions();
    [[nodiscard]] static QString documentsFolder();

    WorkspaceDocument *m_document;
    Session *m_session;
    Prompts *m_prompts;
    QWidget *m_window;
    RecoveryController *m_recovery;
    QPointer<QMenu> m_recent;
    QAction *m_save;
    QAction *m_saveAs;
    QAction *m_close;
};

}
