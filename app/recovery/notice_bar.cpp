// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "recovery/notice_bar.h"

#include <QAccessible>
#include <QAction>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

namespace noticewright
{

NoticeBar::NoticeBar(QWidget *parent) : QWidget(parent)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    setObjectName(QStringLiteral("notices"));
    hide();
}

void NoticeBar::tell(const QString &id, const QString &sentence, const QList<QAction *> &actions)
{
    // Not read out twice.
    if (this->sentence(id) == sentence)
        return;
    withdraw(id);
    auto *notice = new QFrame(this);
    notice->setObjectName(id);
    notice->setFrameShape(QFrame::StyledPanel);
    notice->setAutoFillBackground(true);
    notice->setBackgroundRole(QPalette::ToolTipBase);
    notice->setForegroundRole(QPalette::ToolTipText);
    auto *row = new QHBoxLayout(notice);
    auto *icon = new QLabel(notice);
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    icon->setPixmap(style()->standardIcon(QStyle::SP_MessageBoxWarning).pixmap(size, size));
    row->addWidget(icon, 0, Qt::AlignTop);
    auto *words = new QLabel(sentence, notice);
    words->setObjectName(QStringLiteral("sentence"));
    words->setTextFormat(Qt::PlainText);
    words->setForegroundRole(QPalette::ToolTipText);
    words->setWordWrap(true);
    row->addWidget(words, 1);
    for (QAction *action : actions) {
        auto *button = new QToolButton(notice);
        button->setDefaultAction(action);
        button->setToolButtonStyle(Qt::ToolButtonTextOnly);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setAccessibleDescription(sentence);
        row->addWidget(button, 0, Qt::AlignTop);
    }
    layout()->addWidget(notice);
    m_notices.insert(id, notice);
    show();
    QAccessibleEvent alert(words, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void NoticeBar::withdraw(const QString &id)
{
    // A button in it may be what is being clicked.
    if (QWidget *notice = m_notices.take(id)) {
        notice->hide();
        notice->setObjectName(QString());
        notice->deleteLater();
    }
    setVisible(!m_notices.isEmpty());
}

void NoticeBar::withdrawAll()
{
    for (const QString &id : m_notices.keys())
        withdraw(id);
}

QString NoticeBar::sentence(const QString &id) const
{
    const QWidget *notice = m_notices.value(id);
    return notice ? notice->findChild<QLabel *>(QStringLiteral("sentence"))->text() : QString();
}

}
