// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What crashes left behind: found, compared, brought back.
#include "recovery/merge.h"
#include "window/recovery_controller.h"

#include <QDir>
#include <QFileInfo>
#include <QScopedValueRollback>

namespace noticewright
{

namespace
{

/// What is left is like the files: the program ended just after its last save.
bool isSaved(const Journal &journal)
{
    const auto disk = loadWorkspace(journal.folder, Interrupted::Leave);
    return disk && workspaceFiles(disk->workspace) == journal.work;
}

}

void RecoveryController::offerLeftBehind()
{
    offer({});
}

/// Offers what was left of one workspace, or of any; one at a time is opened.
void RecoveryController::offer(const QString &folder)
{
    if (m_isAsking)
        return;
    const QScopedValueRollback asking(m_isAsking, true);
    for (JournalPlace &place : leftBehind(m_journal.root())) {
        if (offer(place, folder))
            return;
    }
}

/// True when the work was brought back.
bool RecoveryController::offer(JournalPlace &place, const QString &folder)
{
    const auto journal = readJournal(place.folder());
    if (!journal) {
        // No journal says of what workspace it is when it can not be read.
        m_prompts->tell(m_window, tr("Unsaved Changes Can Not Be Recovered"), {journal.error()});
        place.putAside();
        return false;
    }
    if (!folder.isEmpty() && QDir(journal->folder) != QDir(folder))
        return false;
    const auto recovered = workspaceOf(journal->work, journal->folder);
    if (!recovered) {
        m_prompts->tell(m_window, tr("Unsaved Changes Can Not Be Recovered"), recovered.error());
        place.putAside();
        return false;
    }
    WorkspaceLock lock;
    const bool isOurs = m_lock.isFor(journal->folder);
    if (!isOurs && QFileInfo::exists(journal->folder)
        && lock.take(journal->folder) == WorkspaceLock::State::HeldByOther)
        return false;
    lock.release();
    if (isSaved(*journal)) {
        place.remove();
        return false;
    }
    switch (askRecovery(*journal, *recovered)) {
    case Prompts::Recovery::Recover:
        if (!bringBack(*journal, *recovered))
            return false;
        // Not before the new journal holds it.
        if (m_journal.flush())
            place.remove();
        return true;
    case Prompts::Recovery::Discard:
        if (m_prompts->askDiscard(m_window, QFileInfo(journal->folder).fileName()))
            place.remove();
        return false;
    case Prompts::Recovery::Later:
        break;
    }
    return false;
}

Prompts::Recovery RecoveryController::askRecovery(const Journal &journal, const Workspace &recovered)
{
    RecoveryOffer offer{.name = QFileInfo(journal.folder).fileName(),
                        .folder = QDir::toNativeSeparators(journal.folder),
                        .written = journal.written};
    const auto base = workspaceOf(journal.base, journal.folder);
    const auto disk = loadWorkspace(journal.folder, Interrupted::Leave);
    QList<Workspace> versions;
    const bool isBaseOnDisk = disk && disk->files == journal.base;
    if (base && !isBaseOnDisk) {
        offer.versions.append(tr("Saved last"));
        versions.append(*base);
    }
    if (disk) {
        offer.versions.append(isBaseOnDisk ? tr("Saved") : tr("On disk now"));
        versions.append(disk->workspace);
    }
    offer.isReadable = disk.has_value();
    offer.isCombined = base && disk && !isBaseOnDisk && merged(*base, disk->workspace, recovered);
    offer.versions.append(tr("Recovered"));
    versions.append(recovered);
    offer.differences = compareVersions(versions);
    return m_prompts->askRecovery(m_window, offer);
}

/// The recovered text, joined with what others changed meanwhile, is one step
/// of the history after what is saved, or all there is when that can not be read.
bool RecoveryController::bringBack(const Journal &journal, const Workspace &recovered)
{
    if (m_document->folder() != journal.folder || m_document->isReadOnly()) {
        if (!open(journal.folder)) {
            m_document->openUnsaved(journal.folder, recovered, journal.base);
            moved();
            m_watch.check();
            return true;
        }
    }
    if (m_document->isReadOnly())
        return false;
    const auto base = workspaceOf(journal.base, journal.folder);
    const auto both = base ? merged(*base, m_document->workspace(), recovered) : std::nullopt;
    m_document->setWorkspace(both.value_or(recovered), tr("Recover Unsaved Changes"));
    return true;
}

}
