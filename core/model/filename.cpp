// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/filename.h"

#include <QFileInfo>

#include <algorithm>
#include <array>

namespace noticewright
{

namespace
{

bool isDeviceName(QStringView name)
{
    static constexpr std::array<QStringView, 4> devices = {u"con", u"prn", u"aux", u"nul"};
    const QStringView stem = name.first(std::ranges::find(name, u'.') - name.begin());
    const bool isPort = stem.size() == 4 && stem[3].isDigit()
        && (stem.startsWith(u"com", Qt::CaseInsensitive) || stem.startsWith(u"lpt", Qt::CaseInsensitive));
    return isPort || std::ranges::any_of(devices, [&](QStringView device) {
               return stem.compare(device, Qt::CaseInsensitive) == 0;
           });
}

}

bool isSafeFileName(QStringView name)
{
    const auto isAllowed = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-'
            || c == u'_' || c == u'.';
    };
    return !name.isEmpty() && name.size() <= 100 && name.front() != u'.' && name.back() != u'.'
        && std::ranges::all_of(name, isAllowed) && !isDeviceName(name);
}

QString safeFileName(const QString &name, const QString &otherwise)
{
    constexpr qsizetype longestName = 80;
    constexpr qsizetype longestEnding = 15;
    const auto plain = [](const QString &text, qsizetype longest) {
        QString made;
        for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
            if (c.unicode() < 128 && (c.isLetterOrNumber() || c == u'-' || c == u'_'))
                made += c;
            else if (!c.isMark() && !made.isEmpty() && !made.endsWith(u'-'))
                made += u'-';
        }
        made.truncate(longest);
        while (made.endsWith(u'-'))
            made.chop(1);
        return made;
    };
    const QFileInfo info(name);
    QString ending = plain(info.suffix(), longestEnding);
    if (!ending.isEmpty())
        ending.prepend(u'.');
    const QString whole = plain(info.completeBaseName(), longestName) + ending;
    return isSafeFileName(whole) ? whole : QString(otherwise + ending);
}

}
