// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/structure_edits.h"

#include <QSettings>

namespace noticewright
{

/// What the window remembers between two starts. It is no preference: deleting
/// it loses nothing that the user chose.
class Session
{
public:
    /// In the user's state folder, or in `file` for tests.
    explicit Session(const QString &file = {});

    /// Where unsaved work is kept against a crash: beside the file.
    [[nodiscard]] QString recoveryFolder() const;

    /// Where what the user chose is kept: in the user's settings, or beside the file.
    [[nodiscard]] QString preferencesFile() const;

    /// Folders of workspaces, the last opened first, at most ten; those that
    /// are gone are left out.
    [[nodiscard]] QStringList recentWorkspaces() const;
    void addRecent(const QString &folder);

    /// Where the editor was in a workspace.
    [[nodiscard]] Place place(const QString &folder) const;
    void setPlace(const QString &folder, const Place &place);

    [[nodiscard]] QByteArray state(const QString &name) const;
    void setState(const QString &name, const QByteArray &state);

private:
    [[nodiscard]] static QString placeKey(const QString &folder);

    QSettings m_settings;
    bool m_isOwn;
};

}
