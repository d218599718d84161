// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/file_lock.h"
#include "recovery/journal.h"

#include <optional>
#include <vector>

namespace noticewright
{

/// A folder for one journal, which is this program's alone as long as this
/// value lives. When it goes the journal stays, to be found again as left
/// behind; only remove() takes it away.
class JournalPlace
{
public:
    JournalPlace() = default;

    /// A new place within the folder for all journals, which is made if needed
    /// and closed to other users.
    [[nodiscard]] static std::expected<JournalPlace, Problem> make(const QString &root);
    /// The place in that folder, unless a running program has it.
    [[nodiscard]] static std::optional<JournalPlace> claim(const QString &folder);

    [[nodiscard]] bool isValid() const { return m_lock.isHeld(); }
    [[nodiscard]] const QString &folder() const { return m_folder; }
    /// Removes the journal and its folder; there is no way back.
    void remove();
    /// Puts a journal that can not be read aside, where it is not offered again.
    void putAside();

private:
    JournalPlace(QString folder, FileLock lock) : m_folder(std::move(folder)), m_lock(std::move(lock)) { }

    QString m_folder;
    FileLock m_lock;
};

/// The places in `root` whose programs ended without saving or giving up what
/// was written, the latest journal first. Places without a journal are tidied away.
[[nodiscard]] std::vector<JournalPlace> leftBehind(const QString &root);

}
