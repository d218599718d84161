// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/workspace_document.h"

#include <QFileSystemWatcher>
#include <QTimer>

namespace noticewright
{

/// Sees when someone else changes the files of the open workspace, or takes
/// its folder away. The system's notes come late or not at all from network
/// folders, so that check() is also called when the user comes back.
class OutsideWatch : public QObject
{
    Q_OBJECT

public:
    /// The document must outlive this.
    explicit OutsideWatch(WorkspaceDocument *document, QObject *parent = nullptr);

    /// Looks now, once other programs are done with writing. What was told
    /// already is not told again until it changes once more.
    void check();
    /// What was told last was not dealt with: check() tells it again.
    void forget() { m_told.clear(); }

Q_SIGNALS:
    void changedOutside(const QStringList &files);
    void folderVanished();
    void folderCameBack();

private:
    void watch();
    [[nodiscard]] QByteArray stateOf(const QStringList &files) const;

    WorkspaceDocument *m_document;
    QFileSystemWatcher m_watcher;
    /// A checkout or a save changes many files at once.
    QTimer m_settle;
    QByteArray m_told;
    int m_waits = 0;
    bool m_isGone = false;
};

}
