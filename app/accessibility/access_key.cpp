// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibility/access_key.h"

#include <QAction>

namespace noticewright
{

namespace
{

/// How long a key behind a text is, with the space before it: "(&F)", " (&F)".
qsizetype keyLength(QStringView text)
{
    const qsizetype space = text.startsWith(u' ') ? 1 : 0;
    text = text.sliced(space);
    return text.size() >= 4 && text.startsWith(u"(&") && text[2] != u'&' && text[3] == u')' ? space + 4 : 0;
}

}

QString withoutAccessKey(const QString &text)
{
    QString plain;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (const qsizetype length = keyLength(QStringView(text).sliced(i)); length > 0) {
            i += length - 1;
            continue;
        }
        // A doubled one is the character itself.
        if (text[i] == u'&' && ++i == text.size())
            break;
        plain += text[i];
    }
    return plain;
}

void hideAccessKeyOnButtons(QAction *action)
{
    const QString text = action->text();
    if (!text.contains(u"(&"))
        return;
    // What Qt makes of a text where nothing else is set.
    const QString usual = QString(text).remove(u'&').trimmed();
    if (action->toolTip() == usual)
        action->setToolTip(withoutAccessKey(text));
    if (action->iconText() == usual)
        action->setIconText(withoutAccessKey(text));
}

}
