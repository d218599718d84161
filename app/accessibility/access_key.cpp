// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibility/access_key.h"

namespace noticewright
{

QString withoutAccessKey(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QStringView rest = QStringView(text).sliced(i);
        // What has no letters for keys has one put behind it.
        if (rest.size() >= 4 && rest.startsWith(u"(&") && rest[3] == u')') {
            i += 3;
            continue;
        }
        // A doubled one is the character itself.
        if (text[i] == u'&' && ++i == text.size())
            break;
        plain += text[i];
    }
    return plain;
}

}
