// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/workspace_document.h"
#include "translation/workspace_jobs.h"
#include "window/prompts.h"

#include <QObject>

class QAction;
class QMenu;

namespace noticewright
{

class SendJobsDialog;
class TranslationPanel;

/// Jobs for translators in the window: written into a folder, and taken back as
/// one step of the undo history, all files or none.
class JobController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the controller.
    JobController(WorkspaceDocument *document, TranslationPanel *panel, Prompts *prompts, QWidget *window);

    void addTo(QMenu *menu);

private:
    void askSend();
    void send(SendJobsDialog *dialog);
    void askTake();
    void take(const QStringList &paths);
    void put(const QList<ReturnedJob> &jobs);
    void update();

    WorkspaceDocument *m_document;
    TranslationPanel *m_panel;
    Prompts *m_prompts;
    QWidget *m_window;
    QAction *m_send;
    QAction *m_take;
    QString m_folder;
};

}
