// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/form/limit_button.h"

#include "edition/regions.h"
#include "editor/objects/limit_texts.h"

#include <QCoreApplication>
#include <QToolButton>

namespace noticewright
{

namespace
{

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(noticewright::LimitButton)
};

}

void showLimit(QToolButton *button, const Limit &limit, const Workspace &workspace)
{
    const QString sentence = limitSentence(limit, regionGroupsOf(workspace));
    button->setText(limitLabel(limit));
    button->setAutoRaise(limit.isEmpty());
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolTip(Texts::tr("Regions: %1", "a sentence").arg(sentence));
    button->setAccessibleName(Texts::tr("Regions: %1", "a few words").arg(limitLabel(limit)));
    button->setAccessibleDescription(sentence);
}

}
