// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recovery/outside_watch.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

namespace noticewright
{

namespace
{

constexpr int settlingTime = 200;
/// How often a save by another program is waited for; one that takes longer was interrupted.
constexpr int mostWaits = 25;

}

OutsideWatch::OutsideWatch(WorkspaceDocument *document, QObject *parent) : QObject(parent), m_document(document)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settlingTime);
    connect(&m_settle, &QTimer::timeout, this, &OutsideWatch::check);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_settle, qOverload<>(&QTimer::start));
    connect(document, &WorkspaceDocument::folderChanged, this, [this] {
        m_told.clear();
        m_isGone = false;
        watch();
    });
}

/// Files that were replaced are no longer watched: they are added again.
void OutsideWatch::watch()
{
    QStringList wanted;
    if (m_document->isOpen()) {
        wanted = {m_document->folder(), QFileInfo(m_document->folder()).path()};
        for (const QString &file : m_document->savedFiles().keys()) {
            const QString path = m_document->folder() + u'/' + file;
            wanted << path << QFileInfo(path).path();
        }
    }
    wanted.removeDuplicates();
    wanted.removeIf([](const QString &path) { return !QFileInfo::exists(path); });
    const QStringList watched = m_watcher.files() + m_watcher.directories();
    QStringList gone = watched, fresh = wanted;
    gone.removeIf([&](const QString &path) { return wanted.contains(path); });
    fresh.removeIf([&](const QString &path) { return watched.contains(path); });
    if (!gone.isEmpty())
        m_watcher.removePaths(gone);
    if (!fresh.isEmpty())
        m_watcher.addPaths(fresh);
}

QByteArray OutsideWatch::stateOf(const QStringList &files) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &name : files) {
        QFile file(m_document->folder() + u'/' + name);
        hash.addData(name.toUtf8());
        hash.addData(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
    }
    return hash.result();
}

void OutsideWatch::check()
{
    m_settle.stop();
    if (!m_document->isOpen())
        return;
    watch();
    const bool isGone = !QDir(m_document->folder()).exists();
    if (isGone != std::exchange(m_isGone, isGone))
        isGone ? Q_EMIT folderVanished() : Q_EMIT folderCameBack();
    if (isGone)
        return;
    if (isBeingSaved(m_document->folder()) && m_waits++ < mostWaits) {
        m_settle.start();
        return;
    }
    m_waits = 0;
    const QStringList files = m_document->filesChangedOutside();
    const QByteArray state = files.isEmpty() ? QByteArray() : stateOf(files);
    if (state == std::exchange(m_told, state) || files.isEmpty())
        return;
    Q_EMIT changedOutside(files);
}

}
