// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recovery/journal.h"

#include "store/durable.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Recovery)
};

constexpr QByteArrayView magic("noticewright-recovery 1 ");
constexpr int fast = 1;

QString workPath(const QString &place)
{
    return place + "/work"_L1;
}

QByteArray checksum(QByteArrayView bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex();
}

/// The first line says what it is and the checksum of all that follows.
QByteArray sealed(const QCborValue &content)
{
    const QByteArray packed = qCompress(content.toCbor(), fast);
    return magic.toByteArray() + checksum(packed) + '\n' + packed;
}

std::expected<QCborMap, Problem> unsealed(const QString &path)
{
    const auto damaged = std::unexpected(Problem{
        .file = path,
        .sentence = Text::tr(
            "What was kept of the unsaved changes is damaged and can not be brought back. The saved text is not affected.")});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Problem{
            .file = path,
            .sentence =
                Text::tr("What was kept of the unsaved changes can not be read (%1).").arg(file.errorString())});
    const QByteArray bytes = file.readAll();
    const qsizetype end = bytes.indexOf('\n');
    if (end < 0 || !bytes.startsWith(magic))
        return damaged;
    const QByteArrayView packed = QByteArrayView(bytes).sliced(end + 1);
    if (QByteArrayView(bytes).sliced(magic.size(), end - magic.size()) != checksum(packed))
        return damaged;
    const QByteArray plain = qUncompress(reinterpret_cast<const uchar *>(packed.data()), packed.size());
    return QCborValue::fromCbor(plain).toMap();
}

QCborMap toCbor(const WorkspaceFiles &files)
{
    QCborMap map;
    for (const auto &[path, content] : files.asKeyValueRange()) {
        // One that went before it was read is not ours to bring back.
        if (const auto bytes = content.read())
            map.insert(path, *bytes);
    }
    return map;
}

WorkspaceFiles fromCbor(const QCborMap &map)
{
    WorkspaceFiles files;
    for (const auto &[path, bytes] : map)
        files.insert(path.toString(), bytes.toByteArray());
    return files;
}

/// What is different from the base: for a long workspace far less than all.
QCborMap workOf(const Journal &journal, const QString &baseName)
{
    WorkspaceFiles changed;
    for (const auto &[path, content] : journal.work.asKeyValueRange()) {
        if (journal.base.value(path) != content)
            changed.insert(path, content);
    }
    QCborArray removed;
    for (const QString &path : journal.base.keys()) {
        if (!journal.work.contains(path))
            removed.append(path);
    }
    return {{u"folder"_s, journal.folder},
            {u"written"_s, journal.written.toUTC().toString(Qt::ISODateWithMs)},
            {u"base"_s, baseName},
            {u"changed"_s, toCbor(changed)},
            {u"removed"_s, removed}};
}

QString baseNameOf(const WorkspaceFiles &base)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const auto &[path, content] : base.asKeyValueRange()) {
        const QByteArray bytes = content.bytes();
        const QByteArray head = path.toUtf8() + '\n' + QByteArray::number(bytes.size()) + '\n';
        hash.addData(head);
        hash.addData(bytes);
    }
    return "base-"_L1 + QString::fromLatin1(hash.result().toHex().first(32));
}

std::expected<void, Problem> replacePrivately(const QString &path, const QByteArray &bytes)
{
    const QString fresh = path + ".new"_L1;
    if (const auto written = writeDurably(fresh, bytes, FileAccess::Private); !written)
        return written;
    return replaceFile(fresh, path);
}

void removeOtherBases(const QString &place, const QString &kept)
{
    QDir folder(place);
    for (const QString &name : folder.entryList({u"base-*"_s}, QDir::Files)) {
        if (name != kept)
            folder.remove(name);
    }
}

}

std::expected<void, Problem> writeJournal(const QString &place, const Journal &journal)
{
    const QString baseName = baseNameOf(journal.base);
    const QString basePath = place + u'/' + baseName;
    if (!QFile::exists(basePath)) {
        if (const auto written = replacePrivately(basePath, sealed(toCbor(journal.base))); !written)
            return written;
    }
    if (const auto written = replacePrivately(workPath(place), sealed(workOf(journal, baseName))); !written)
        return written;
    removeOtherBases(place, baseName);
    return syncFolder(place);
}

std::expected<Journal, Problem> readJournal(const QString &place)
{
    const auto work = unsealed(workPath(place));
    if (!work)
        return std::unexpected(work.error());
    // A name is looked up in this folder only, whatever it says.
    const QString baseName = work->value(u"base"_s).toString().section(u'/', -1);
    const auto base = unsealed(place + u'/' + baseName);
    if (!base)
        return std::unexpected(base.error());
    Journal journal{work->value(u"folder"_s).toString(),
                    QDateTime::fromString(work->value(u"written"_s).toString(), Qt::ISODateWithMs),
                    fromCbor(*base),
                    {}};
    journal.work = journal.base;
    journal.work.insert(fromCbor(work->value(u"changed"_s).toMap()));
    for (const QCborValue &path : work->value(u"removed"_s).toArray())
        journal.work.remove(path.toString());
    return journal;
}

bool hasJournal(const QString &place)
{
    return QFile::exists(workPath(place));
}

}
