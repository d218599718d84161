// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/workspace_document.h"
#include "recovery/journal_store.h"

#include <QThreadPool>
#include <QTimer>

#include <atomic>
#include <chrono>

namespace noticewright
{

/// Keeps the unsaved work of a document in a journal outside the workspace,
/// never more than two seconds behind the edits, and removes it when there is
/// nothing unsaved any more. It is written beside the work, which does not wait.
///
/// When this object goes while something is unsaved the journal stays, as
/// after a crash; giveUp() is for work that the user does not want.
class RecoveryJournal : public QObject
{
    Q_OBJECT

public:
    /// Half of what it may be behind is left to the disk.
    static constexpr std::chrono::milliseconds defaultDelay{750};

    /// `root` is the folder for all journals. The document must outlive this.
    RecoveryJournal(WorkspaceDocument *document, QString root, QObject *parent = nullptr);
    ~RecoveryJournal() override;

    [[nodiscard]] const QString &root() const { return m_root; }
    /// Writes what is not saved yet and waits for it; true when it is in the journal now.
    bool flush();
    /// The unsaved work is not wanted: nothing will be offered.
    void giveUp();
    /// Notes that there is something to write, such as another base.
    void schedule();
    /// Tries anew and tells anew when it fails: someone else listens now.
    void retry();

Q_SIGNALS:
    /// The journal could not be written. Told once until it works again.
    void failed(const noticewright::Problem &problem);
    void written();

private:
    void followModified(bool isModified);
    void startWriting();
    void finish(const std::expected<void, Problem> &result);
    [[nodiscard]] bool hasPlace();

    WorkspaceDocument *m_document;
    QString m_root;
    JournalPlace m_place;
    QTimer m_timer;
    QThreadPool m_writer;
    std::atomic_bool m_isWritten = false;
    bool m_isWriting = false;
    bool m_isBehind = false;
    bool m_isFailing = false;
};

}
