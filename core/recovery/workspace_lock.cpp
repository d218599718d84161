// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recovery/workspace_lock.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

#include <pwd.h>
#include <unistd.h>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

QString userName()
{
    const passwd *entry = ::getpwuid(::getuid());
    if (!entry)
        return QString::number(::getuid());
    const QString full = QString::fromLocal8Bit(entry->pw_gecos).section(u',', 0, 0);
    return full.isEmpty() ? QString::fromLocal8Bit(entry->pw_name) : full;
}

QByteArray written(const Holder &holder)
{
    return QJsonDocument(QJsonObject{{u"user"_s, holder.user},
                                     {u"host"_s, holder.host},
                                     {u"process"_s, holder.process},
                                     {u"since"_s, holder.since.toUTC().toString(Qt::ISODate)}})
               .toJson(QJsonDocument::Compact)
        + '\n';
}

std::optional<Holder> holderIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject said = QJsonDocument::fromJson(file.read(10000)).object();
    const Holder holder{said[u"user"_s].toString(), said[u"host"_s].toString(), said[u"process"_s].toInteger(),
                        QDateTime::fromString(said[u"since"_s].toString(), Qt::ISODate)};
    return holder.host.isEmpty() ? std::nullopt : std::optional(holder);
}

bool writeHolder(const QString &path)
{
    QFile file(path);
    const QByteArray bytes = written(Holder::self());
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(bytes) == bytes.size() && file.flush();
}

}

Holder Holder::self()
{
    return {userName(), QSysInfo::machineHostName(), QCoreApplication::applicationPid(), QDateTime::currentDateTime()};
}

QString WorkspaceLock::pathIn(const QString &folder)
{
    return folder + "/.noticewright-lock"_L1;
}

bool WorkspaceLock::isFor(const QString &folder) const
{
    return m_lock.isOf(pathIn(folder));
}

bool WorkspaceLock::isOnOtherHost() const
{
    return m_other && m_other->host != QSysInfo::machineHostName();
}

WorkspaceLock::State WorkspaceLock::take(const QString &folder, Force force)
{
    if (isFor(folder))
        return m_state;
    release();
    const QString path = pathIn(folder);
    // Read before locking, which makes the file.
    m_other = holderIn(path);
    const bool isForeign = isOnOtherHost() && force == Force::No;
    if (isForeign)
        return m_state = State::HeldByOther;
    switch (m_lock.take(path)) {
    case FileLock::Outcome::Busy:
        // Whoever just took it says so at once.
        m_other = holderIn(path);
        return m_state = State::HeldByOther;
    case FileLock::Outcome::Impossible:
        m_other.reset();
        return m_state = State::Impossible;
    case FileLock::Outcome::Taken:
        break;
    }
    m_other.reset();
    // Another user's left file can not be written, but removed in a folder that is shared.
    const bool isWritten = writeHolder(path)
        || (QFile::remove(path) && m_lock.take(path) == FileLock::Outcome::Taken && writeHolder(path));
    if (!isWritten)
        m_lock.release();
    m_state = isWritten ? State::Held : State::Impossible;
    return m_state;
}

void WorkspaceLock::release()
{
    m_lock.release();
    m_other.reset();
    m_state = State::None;
}

}
