// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/objects/section_choice_dialog.h"

#include "editor/objects/target_text.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int SectionRole = Qt::UserRole;

QTreeWidgetItem *itemFor(const Workspace &workspace, const Statement &statement, const Section &section)
{
    auto *item = new QTreeWidgetItem({numberedHeading(workspace, statement, section)});
    item->setData(0, SectionRole, section.id.text);
    for (const Section &child : section.sections)
        item->addChild(itemFor(workspace, statement, child));
    return item;
}

/// Hides what neither has the words nor holds something that has them.
bool showMatching(QTreeWidgetItem *item, const QString &words)
{
    bool isShown = item->text(0).contains(words, Qt::CaseInsensitive);
    for (int i = 0; i < item->childCount(); ++i)
        isShown = showMatching(item->child(i), words) || isShown;
    item->setHidden(!isShown);
    return isShown;
}

}

SectionChoiceDialog::SectionChoiceDialog(const Workspace &workspace, const Statement &statement, const TextEnd &from,
                                         QWidget *parent)
    : QDialog(parent)
    , m_filter(new QLineEdit(this))
    , m_tree(new QTreeWidget(this))
    , m_layer(new QComboBox(this))
{
    setObjectName(u"sectionChoiceDialog"_s);
    setWindowTitle(tr("Move to Section"));
    m_filter->setObjectName(u"sectionChoiceFilter"_s);
    m_filter->setAccessibleName(tr("Show only sections with these words"));
    m_filter->setPlaceholderText(tr("Show only sections with these words"));
    m_filter->setClearButtonEnabled(true);
    m_tree->setObjectName(u"sectionChoiceTree"_s);
    m_tree->setAccessibleName(tr("Sections"));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    m_layer->setObjectName(u"sectionChoiceLayer"_s);
    m_layer->addItem(tr("Highlights"), int(Layer::Highlights));
    m_layer->addItem(tr("Full text"), int(Layer::Full));
    m_layer->setCurrentIndex(m_layer->findData(int(from.layer)));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *move = buttons->addButton(tr("&Move"), QDialogButtonBox::AcceptRole);
    move->setObjectName(u"sectionChoiceOk"_s);
    move->setDefault(true);

    auto *rows = new QVBoxLayout(this);
    rows->addWidget(m_filter);
    rows->addWidget(m_tree, 1);
    auto *layer = new QFormLayout;
    layer->addRow(tr("&To the end of:"), m_layer);
    rows->addLayout(layer);
    rows->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_tree, &QTreeWidget::itemActivated, this, &QDialog::accept);
    connect(m_filter, &QLineEdit::textChanged, this, &SectionChoiceDialog::filter);
    const auto update = [this, move] { move->setEnabled(!chosen().section.isEmpty()); };
    connect(m_tree, &QTreeWidget::currentItemChanged, this, update);
    fill(workspace, statement, from.section);
    update();
    resize(fontMetrics().averageCharWidth() * 70, fontMetrics().height() * 26);
    m_tree->setFocus();
}

void SectionChoiceDialog::fill(const Workspace &workspace, const Statement &statement, const Id &current)
{
    for (const Section &section : statement.sections)
        m_tree->addTopLevelItem(itemFor(workspace, statement, section));
    m_tree->expandAll();
    for (QTreeWidgetItemIterator it(m_tree); *it; ++it) {
        if ((*it)->data(0, SectionRole).toString() == current.text)
            m_tree->setCurrentItem(*it);
    }
}

/// The choice stays among what is shown.
void SectionChoiceDialog::filter(const QString &words)
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i)
        showMatching(m_tree->topLevelItem(i), words);
    if (const QTreeWidgetItem *current = m_tree->currentItem(); current && !current->isHidden())
        return;
    for (QTreeWidgetItemIterator it(m_tree, QTreeWidgetItemIterator::NotHidden); *it; ++it) {
        if ((*it)->text(0).contains(words, Qt::CaseInsensitive))
            return m_tree->setCurrentItem(*it);
    }
    m_tree->setCurrentItem(nullptr);
}

TextEnd SectionChoiceDialog::chosen() const
{
    const QTreeWidgetItem *item = m_tree->currentItem();
    return {item ? Id{item->data(0, SectionRole).toString()} : Id(), Layer(m_layer->currentData().toInt())};
}

}
