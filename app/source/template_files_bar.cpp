// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/template_files_bar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

namespace noticewright
{

TemplateFilesBar::TemplateFilesBar(QWidget *parent)
    : QWidget(parent)
    , m_files(new QComboBox(this))
    , m_make(new QToolButton(this))
    , m_remove(new QToolButton(this))
{
    auto *label = new QLabel(tr("File:"), this);
    label->setBuddy(m_files);
    m_files->setObjectName(QStringLiteral("templateFile"));
    m_files->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_make->setObjectName(QStringLiteral("templateMakePart"));
    m_make->setFocusPolicy(Qt::TabFocus);
    m_make->setToolTip(tr("Makes the file that the page template includes and that is not there"));
    m_remove->setObjectName(QStringLiteral("templateRemovePart"));
    m_remove->setFocusPolicy(Qt::TabFocus);
    m_remove->setText(tr("Remove File"));
    m_remove->setToolTip(tr("Removes this part of the page template; Undo brings it back"));
    connect(m_files, &QComboBox::activated, this, [this] { Q_EMIT chosen(m_files->currentText()); });
    connect(m_make, &QToolButton::clicked, this, [this] { Q_EMIT makeWanted(m_missing); });
    connect(m_remove, &QToolButton::clicked, this, &TemplateFilesBar::removeWanted);

    auto *layout = new QHBoxLayout(this);
    const int gap = fontMetrics().averageCharWidth();
    layout->setContentsMargins({});
    layout->setSpacing(gap);
    layout->addWidget(label);
    layout->addWidget(m_files);
    layout->addWidget(m_make);
    layout->addWidget(m_remove);
}

void TemplateFilesBar::setFiles(const QStringList &files, const QString &shown, const QString &missing, bool canEdit)
{
    const QSignalBlocker blocker(m_files);
    QStringList known;
    for (int i = 0; i < m_files->count(); ++i)
        known.append(m_files->itemText(i));
    if (known != files) {
        m_files->clear();
        m_files->addItems(files);
    }
    m_files->setCurrentText(shown);
    m_missing = missing;
    m_make->setText(tr("Make “%1”").arg(missing));
    m_make->setVisible(canEdit && !missing.isEmpty());
    m_remove->setVisible(canEdit && m_files->currentIndex() > 0);
}

}
