// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/session.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

namespace noticewright
{

namespace
{

constexpr qsizetype mostRecent = 10;
const QString recentKey = QStringLiteral("recentWorkspaces");

QString defaultFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericStateLocation)
        + QStringLiteral("/noticewright/session.ini");
}

}

Session::Session(const QString &file)
    : m_settings(file.isEmpty() ? defaultFile() : file, QSettings::IniFormat)
    , m_isOwn(!file.isEmpty())
{
}

QString Session::recoveryFolder() const
{
    return QFileInfo(m_settings.fileName()).absolutePath() + QStringLiteral("/recovery");
}

QString Session::preferencesFile() const
{
    const QString folder = m_isOwn
        ? QFileInfo(m_settings.fileName()).absolutePath()
        : QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + QStringLiteral("/noticewright");
    return folder + QStringLiteral("/preferences.ini");
}

QStringList Session::recentWorkspaces() const
{
    QStringList folders = m_settings.value(recentKey).toStringList();
    folders.removeIf([](const QString &folder) { return !QFile::exists(folder + QStringLiteral("/workspace.xml")); });
    return folders;
}

void Session::addRecent(const QString &folder)
{
    QStringList folders = m_settings.value(recentKey).toStringList();
    folders.removeAll(folder);
    folders.prepend(folder);
    m_settings.setValue(recentKey, folders.first(std::min(folders.size(), mostRecent)));
}

QString Session::placeKey(const QString &folder)
{
    return QStringLiteral("places/")
        + QString::fromLatin1(QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex().first(16));
}

Place Session::place(const QString &folder) const
{
    const QStringList ids = m_settings.value(placeKey(folder)).toStringList();
    return {{ids.value(0)}, {ids.value(1)}};
}

void Session::setPlace(const QString &folder, const Place &place)
{
    m_settings.setValue(placeKey(folder), QStringList{place.statement.text, place.section.text});
}

QByteArray Session::state(const QString &name) const
{
    return m_settings.value(QStringLiteral("state/") + name).toByteArray();
}

void Session::setState(const QString &name, const QByteArray &state)
{
    m_settings.setValue(QStringLiteral("state/") + name, state);
}

}
