// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translation/code_bar.h"

#include "editor/objects/flow_layout.h"
#include "translation/unit_edit.h"

#include <QLabel>
#include <QToolButton>

namespace noticewright
{

CodeBar::CodeBar(UnitEdit *edit, QWidget *parent) : QWidget(parent), m_edit(edit), m_row(new FlowLayout(this))
{
    m_row->setContentsMargins({});
    setVisible(false);
}

void CodeBar::refresh(const std::function<QString(const QString &code)> &label)
{
    const QStringList missing = m_edit->isEnabled() ? m_edit->missing() : QStringList();
    QStringList labels;
    for (const QString &code : missing)
        labels.append(code + u' ' + label(code));
    setVisible(!missing.isEmpty());
    if (labels == m_shown)
        return;
    m_shown = labels;
    qDeleteAll(m_items);
    m_items.clear();
    if (missing.isEmpty())
        return;
    m_items.append(new QLabel(tr("Still to put in:"), this));
    for (const QString &code : missing) {
        auto *button = new QToolButton(this);
        button->setObjectName(QStringLiteral("putIn-") + code);
        button->setText(label(code).replace(u'&', QStringLiteral("&&")));
        button->setToolTip(tr("Puts it around the selected words, or at the caret"));
        button->setFocusPolicy(Qt::TabFocus);
        button->setDisabled(m_edit->isReadOnly());
        connect(button, &QToolButton::clicked, this, [this, code] {
            m_edit->setFocus(Qt::OtherFocusReason);
            m_edit->putIn(code);
        });
        m_items.append(button);
    }
    for (QWidget *item : std::as_const(m_items)) {
        m_row->addWidget(item);
        item->show();
    }
}

}
