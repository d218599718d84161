// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibility/announce.h"

#include <QAccessible>
#include <QWidget>

namespace noticewright
{

namespace
{

void say(QWidget *widget, const QString &sentence, QAccessible::AnnouncementPoliteness politeness)
{
    if (sentence.isEmpty())
        return;
    QAccessibleAnnouncementEvent event(widget, sentence);
    event.setPoliteness(politeness);
    QAccessible::updateAccessibility(&event);
}

}

void announce(QWidget *widget, const QString &sentence)
{
    say(widget, sentence, QAccessible::AnnouncementPoliteness::Polite);
}

void announceFault(QWidget *widget, const QString &sentence)
{
    say(widget, sentence, QAccessible::AnnouncementPoliteness::Assertive);
}

}
