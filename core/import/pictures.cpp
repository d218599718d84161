// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/pictures.h"

#include "model/filename.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>
#include <QXmlStreamReader>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 largestPicture = 10 * 1024 * 1024;
/// Smaller ones are a single dot: they count visits or keep a place.
constexpr qsizetype smallestPicture = 100;
constexpr qsizetype mostPictures = 200;

/// The ending of what the bytes really hold, or empty.
QString endingOf(const QByteArray &bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1a\n"))
        return u".png"_s;
    if (bytes.startsWith("\xff\xd8\xff"))
        return u".jpg"_s;
    if (bytes.startsWith("GIF87a") || bytes.startsWith("GIF89a"))
        return u".gif"_s;
    if (bytes.startsWith("RIFF") && bytes.sliced(8).startsWith("WEBP"))
        return u".webp"_s;
    return isInertSvg(bytes) ? u".svg"_s : QString();
}

QByteArray withinAddress(const QString &address)
{
    const qsizetype comma = address.indexOf(u',');
    if (comma < 0)
        return {};
    const QByteArray data = QByteArray::fromPercentEncoding(address.sliced(comma + 1).toLatin1());
    return address.first(comma).endsWith(u";base64", Qt::CaseInsensitive) ? QByteArray::fromBase64(data) : data;
}

/// Whether what an attribute refers to is a part of the picture itself.
bool staysWithin(const QXmlStreamAttribute &attribute)
{
    const QStringView value = attribute.value().trimmed();
    if (attribute.name().startsWith(u"on", Qt::CaseInsensitive))
        return false;
    if (attribute.name() == u"href" || attribute.name() == u"src")
        return value.startsWith(u'#') || value.startsWith(u"data:image/png") || value.startsWith(u"data:image/jpeg");
    for (qsizetype at = 0; (at = value.indexOf(u"url(", at, Qt::CaseInsensitive)) >= 0; ++at) {
        if (!value.sliced(at + 4).trimmed().startsWith(u'#'))
            return false;
    }
    return true;
}

bool onlyDraws(QStringView element)
{
    constexpr QStringView others[] = {u"script",           u"handler",       u"foreignobject", u"iframe", u"embed",
                                      u"object",           u"audio",         u"video",         u"set",    u"animate",
                                      u"animatetransform", u"animatemotion", u"animatecolor",  u"a"};
    return !std::ranges::contains(others, QStringView(element.toString().toLower()));
}

/// Whether a style sheet refers to nothing.
bool onlyStyles(QStringView text)
{
    return !text.contains(u'@') && !text.contains(u'\\') && !text.contains(u"url", Qt::CaseInsensitive)
        && !text.contains(u"expression", Qt::CaseInsensitive);
}

}

bool isInertSvg(const QByteArray &bytes)
{
    QXmlStreamReader xml(bytes);
    bool isSvg = false;
    bool isStyle = false;
    while (!xml.atEnd()) {
        switch (xml.readNext()) {
        case QXmlStreamReader::EndElement:
            isStyle = false;
            break;
        case QXmlStreamReader::StartElement:
            if (!isSvg && xml.name() != u"svg")
                return false;
            isSvg = true;
            isStyle = xml.name().compare(u"style", Qt::CaseInsensitive) == 0;
            if (!onlyDraws(xml.name()) || !std::ranges::all_of(xml.attributes(), staysWithin))
                return false;
            break;
        case QXmlStreamReader::Characters:
            if (isStyle && !onlyStyles(xml.text()))
                return false;
            break;
        case QXmlStreamReader::ProcessingInstruction:
            return false;
        case QXmlStreamReader::DTD:
            if (!xml.entityDeclarations().isEmpty())
                return false;
            break;
        default:
            break;
        }
    }
    return isSvg && !xml.hasError();
}

QByteArray Pictures::read(const QString &address) const
{
    if (address.startsWith(u"data:image/", Qt::CaseInsensitive))
        return withinAddress(address);
    const QUrl url(address);
    if (m_folder.isEmpty() || !url.isRelative() || !url.host().isEmpty() || url.path().isEmpty())
        return {};
    const QString root = QFileInfo(m_folder).canonicalFilePath() + u'/';
    const QString path = QFileInfo(root + url.path(QUrl::FullyDecoded)).canonicalFilePath();
    // A stranger's page does not choose among all files of the computer.
    QFile file(path);
    if (!path.startsWith(root) || !QFileInfo(path).isFile() || file.size() > largestPicture
        || !file.open(QIODevice::ReadOnly))
        return {};
    return file.read(largestPicture + 1);
}

QString Pictures::take(const QString &address)
{
    const QByteArray bytes = read(address);
    if (bytes.size() < smallestPicture || bytes.size() > largestPicture || m_files.size() >= mostPictures)
        return {};
    const QString ending = endingOf(bytes);
    if (ending.isEmpty())
        return {};
    const bool isWithin = address.startsWith(u"data:", Qt::CaseInsensitive);
    const QString stem = isWithin ? QString() : QFileInfo(QUrl(address).path(QUrl::FullyDecoded)).completeBaseName();
    const QString base = QFileInfo(safeFileName(stem + ending, u"picture"_s)).completeBaseName();
    QString name = base + ending;
    for (int n = 2; m_files.contains(name) && m_files.value(name) != bytes; ++n)
        name = base + u'-' + QString::number(n) + ending;
    m_files.insert(name, bytes);
    return name;
}

}
