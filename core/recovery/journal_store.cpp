// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recovery/journal_store.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Recovery)
};

constexpr auto damagedPrefix = "damaged-"_L1;
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner;

QString lockIn(const QString &folder)
{
    return folder + "/lock"_L1;
}

/// What a kill left of a place that was being made.
void removeIfOld(const QString &draft)
{
    if (QFileInfo(draft).lastModified() < QDateTime::currentDateTime().addDays(-1))
        QDir(draft).removeRecursively();
}

bool makePrivateFolder(const QString &folder)
{
    return QDir().mkpath(folder) && QFile::setPermissions(folder, ownerOnly);
}

}

std::expected<JournalPlace, Problem> JournalPlace::make(const QString &root)
{
    const auto failed = std::unexpected(Problem{
        .file = root,
        .sentence = Text::tr(
            "Unsaved changes can not be kept safe from a crash, because this folder can not be written. Save often, and make room or ask for the right to change it.")});
    const QString name = QUuid::createUuid().toString(QUuid::Id128);
    // Under this name no one takes it for left behind before it is locked.
    const QString draft = root + "/new-"_L1 + name, folder = root + u'/' + name;
    if (!makePrivateFolder(root) || !makePrivateFolder(draft))
        return failed;
    FileLock lock;
    const bool isLocked = lock.take(lockIn(draft), FileAccess::Private) == FileLock::Outcome::Taken;
    if (!isLocked || !QDir().rename(draft, folder)) {
        lock.release();
        QDir(draft).removeRecursively();
        return failed;
    }
    lock.setPath(lockIn(folder));
    return JournalPlace(folder, std::move(lock));
}

std::optional<JournalPlace> JournalPlace::claim(const QString &folder)
{
    FileLock lock;
    if (lock.take(lockIn(folder), FileAccess::Private) != FileLock::Outcome::Taken)
        return {};
    return JournalPlace(folder, std::move(lock));
}

void JournalPlace::remove()
{
    if (!isValid())
        return;
    // The journal itself first: a kill half way must not leave one that lacks its base.
    QFile::remove(m_folder + "/work"_L1);
    QDir(m_folder).removeRecursively();
    m_lock.release();
    m_folder.clear();
}

void JournalPlace::putAside()
{
    if (!isValid())
        return;
    const QFileInfo place(m_folder);
    m_lock.release();
    QDir().rename(m_folder, place.path() + u'/' + damagedPrefix + place.fileName());
    m_folder.clear();
}

std::vector<JournalPlace> leftBehind(const QString &root)
{
    std::vector<JournalPlace> places;
    const QDir folder(root);
    for (const QString &name : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time)) {
        if (name.startsWith("new-"_L1)) {
            removeIfOld(folder.filePath(name));
            continue;
        }
        if (name.startsWith(damagedPrefix))
            continue;
        auto place = JournalPlace::claim(folder.filePath(name));
        if (!place)
            continue;
        if (hasJournal(place->folder()))
            places.push_back(std::move(*place));
        else
            place->remove();
    }
    return places;
}

}
