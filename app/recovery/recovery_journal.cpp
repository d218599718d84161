// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recovery/recovery_journal.h"

namespace noticewright
{

RecoveryJournal::RecoveryJournal(WorkspaceDocument *document, QString root, QObject *parent)
    : QObject(parent)
    , m_document(document)
    , m_root(std::move(root))
{
    m_writer.setMaxThreadCount(1);
    m_timer.setSingleShot(true);
    m_timer.setInterval(defaultDelay);
    connect(&m_timer, &QTimer::timeout, this, &RecoveryJournal::startWriting);
    connect(document, &WorkspaceDocument::changed, this, &RecoveryJournal::schedule);
    // The question about what is unsaved was asked and answered.
    connect(document, &WorkspaceDocument::aboutToReplace, this, &RecoveryJournal::giveUp);
    connect(document, &WorkspaceDocument::modifiedChanged, this, &RecoveryJournal::followModified);
    // A kill just after the save then leaves a journal that is like the files,
    // and so nothing to offer.
    connect(document, &WorkspaceDocument::aboutToSave, this, [this] {
        if (m_document->isModified())
            flush();
    });
}

RecoveryJournal::~RecoveryJournal()
{
    m_writer.waitForDone();
}

/// The timer is not begun anew by later edits: it says how far behind the
/// journal may be, not how long to wait for a pause.
void RecoveryJournal::schedule()
{
    if (m_document->isOpen() && !m_timer.isActive())
        m_timer.start();
}

void RecoveryJournal::retry()
{
    m_isFailing = false;
    schedule();
}

void RecoveryJournal::followModified(bool isModified)
{
    if (isModified)
        schedule();
    else
        giveUp();
}

bool RecoveryJournal::hasPlace()
{
    if (m_place.isValid())
        return true;
    auto made = JournalPlace::make(m_root);
    if (!made) {
        finish(std::unexpected(made.error()));
        return false;
    }
    m_place = std::move(*made);
    return true;
}

void RecoveryJournal::startWriting()
{
    if (m_isWriting) {
        // The disk is slow: what is newer follows as soon as it is done.
        m_isBehind = true;
        return;
    }
    if (!m_document->isModified() || !hasPlace())
        return;
    m_isWriting = true;
    m_isWritten = false;
    // Copies of values cost next to nothing; making files of them is the thread's work.
    m_writer.start([this, place = m_place.folder(), folder = m_document->folder(), workspace = m_document->workspace(),
                    base = m_document->savedFiles()] {
        const Journal journal{folder, QDateTime::currentDateTimeUtc(), base, workspaceFiles(workspace)};
        const auto result = writeJournal(place, journal);
        m_isWritten = result.has_value();
        QMetaObject::invokeMethod(
            this, [this, result] { finish(result); }, Qt::QueuedConnection);
    });
}

void RecoveryJournal::finish(const std::expected<void, Problem> &result)
{
    m_isWriting = false;
    if (result) {
        m_isFailing = false;
        Q_EMIT written();
        if (std::exchange(m_isBehind, false))
            startWriting();
        return;
    }
    // Tried again with the next edit, but told once.
    if (!std::exchange(m_isFailing, true))
        Q_EMIT failed(result.error());
}

bool RecoveryJournal::flush()
{
    m_timer.stop();
    m_writer.waitForDone();
    m_isWriting = false;
    m_isBehind = false;
    startWriting();
    m_writer.waitForDone();
    return m_isWritten;
}

void RecoveryJournal::giveUp()
{
    m_timer.stop();
    m_writer.waitForDone();
    m_place.remove();
    m_isWritten = false;
}

}
