// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/file_lock.h"

#include <QDateTime>

#include <optional>

namespace noticewright
{

/// Who edits a workspace.
struct Holder
{
    QString user;
    QString host;
    qint64 process = 0;
    QDateTime since;

    /// This program, from now on.
    [[nodiscard]] static Holder self();
    friend bool operator==(const Holder &, const Holder &) = default;
};

/// Keeps two programs from editing one workspace at once. The lock is a hidden
/// file in the workspace's folder that says who holds it. What a killed or
/// crashed program left is taken over; what another computer left can not be
/// looked into and counts as held until it is taken by force.
class WorkspaceLock
{
public:
    enum class State {
        None, ///< nothing was asked for
        Held,
        HeldByOther,
        Impossible, ///< nothing can be written in the folder: no one can save there either
    };
    enum class Force { No, FromOtherHosts };

    /// Takes the lock of that workspace and lets go what was held before. When
    /// the lock is held for that folder already it stays.
    State take(const QString &folder, Force force = Force::No);
    void release();
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isFor(const QString &folder) const;
    /// Who has it, when someone else has and the file says so.
    [[nodiscard]] const std::optional<Holder> &other() const { return m_other; }
    /// Someone else has it on another computer, and may be gone without a trace.
    [[nodiscard]] bool isOnOtherHost() const;

    [[nodiscard]] static QString pathIn(const QString &folder);

private:
    FileLock m_lock;
    State m_state = State::None;
    std::optional<Holder> m_other;
};

}
