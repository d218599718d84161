// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recovery/kept_workspace.h"
#include "window/prompts.h"

#include <QPointer>

class QAction;

namespace noticewright
{

class NoticeBar;

/// Keeps work from getting lost, and tells and asks about it: the journal of what
/// is unsaved and its offer after a crash, the lock against a second editor, and
/// what others do to the files meanwhile.
class RecoveryController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the controller.
    RecoveryController(KeptWorkspace *kept, Prompts *prompts, QWidget *window);
    ~RecoveryController() override;

    /// `content` with the notices above it.
    [[nodiscard]] QWidget *withNotices(QWidget *content);
    /// Those notices; null before.
    [[nodiscard]] NoticeBar *notices() const;
    [[nodiscard]] RecoveryJournal *journal() { return &m_journal; }

    /// Opens a workspace, for reading only when someone else has it, and offers
    /// what a crash left of it. After an error everything is as before.
    [[nodiscard]] std::expected<void, QList<Problem>> open(const QString &folder);
    /// Offers what crashes left, of whatever workspace; at the program's start.
    void offerLeftBehind();
    /// The document is stored elsewhere now.
    void moved();
    /// Tells again what the window before this one told of the workspace.
    void takeOver();
    /// The window closes, and the user was asked about what is unsaved.
    void closed();

    enum class Saving { GoOn, Done, Cancelled };
    /// To be asked before a save: may the files be written over? When others
    /// changed them the user chooses, and it may be done with that.
    [[nodiscard]] Saving settleOutsideChanges();

Q_SIGNALS:
    /// The user wants to save into another folder.
    void saveAsRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void followJournal();
    void followFolder();
    void showAccess();
    void tellOtherHolder();
    void tryToEdit();
    void lookAround();

    [[nodiscard]] bool isStuckSaving() const;
    void filesChanged(const QStringList &files);
    void reload();
    [[nodiscard]] Saving combine(const Workspace &base, const Workspace &mine);
    [[nodiscard]] Saving askAbout(const QStringList &files);
    void tellUnreadable(const QList<Problem> &problems);

    void offer(const QString &folder);
    [[nodiscard]] bool offer(JournalPlace &place, const QString &folder);
    [[nodiscard]] Prompts::Recovery askRecovery(const Journal &journal, const Workspace &recovered);
    [[nodiscard]] bool bringBack(const Journal &journal, const Workspace &recovered);

    WorkspaceDocument *m_document;
    RecoveryJournal &m_journal;
    OutsideWatch &m_watch;
    WorkspaceLock &m_lock;
    Prompts *m_prompts;
    QWidget *m_window;
    QPointer<NoticeBar> m_notices;
    QAction *m_saveAs;
    QAction *m_edit;
    /// A question is open: what comes in meanwhile waits.
    bool m_isAsking = false;
};

}
