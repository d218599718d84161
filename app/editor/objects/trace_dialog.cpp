// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/objects/trace_dialog.h"

#include "model/navigate.h"
#include "trace/trace.h"

#include <QDialogButtonBox>
#include <QLabel>
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

constexpr int BlockRole = Qt::UserRole;

/// As much of a text as tells it from others.
QString beginningOf(const QString &text, qsizetype longest)
{
    const QString words = text.simplified();
    return words.size() > longest ? QString(words.first(longest) + u'…') : words;
}

}

TraceDialog::TraceDialog(const Statement &statement, const Id &section, const Block &highlight, QWidget *parent)
    : QDialog(parent)
    , m_filter(new QLineEdit(this))
    , m_tree(new QTreeWidget(this))
{
    setObjectName(u"traceDialog"_s);
    setWindowTitle(tr("What the Highlight Sums Up"));
    auto *rows = new QVBoxLayout(this);
    auto *words = new QLabel(beginningOf(plainText(BlockList{highlight}), 200), this);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    rows->addWidget(words);
    m_filter->setObjectName(u"traceFilter"_s);
    m_filter->setAccessibleName(tr("Show only full text with these words"));
    m_filter->setPlaceholderText(tr("Show only full text with these words"));
    m_filter->setClearButtonEnabled(true);
    rows->addWidget(m_filter);
    m_tree->setObjectName(u"traceTree"_s);
    m_tree->setAccessibleName(tr("Full text"));
    m_tree->setHeaderHidden(true);
    m_tree->setUniformRowHeights(true);
    rows->addWidget(m_tree, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setObjectName(u"traceOk"_s);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"traceCancel"_s);
    rows->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_filter, &QLineEdit::textChanged, this, &TraceDialog::filter);
    fill(statement, section, highlight);
    resize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 30);
    m_tree->setFocus();
}

void TraceDialog::fill(const Statement &statement, const Id &section, const Block &highlight)
{
    visitSections(statement.sections, [&](const Section &each, int depth) {
        if (each.full.isEmpty())
            return;
        const QString heading = plainText(each.heading);
        auto *parent = new QTreeWidgetItem({heading.isEmpty() ? tr("Section without a heading") : heading});
        QFont bold = font();
        bold.setBold(true);
        parent->setFont(0, bold);
        // What is summed up most often is the section's own text.
        if (each.id == section)
            m_tree->insertTopLevelItem(0, parent);
        else
            m_tree->addTopLevelItem(parent);
        Q_UNUSED(depth)
        bool isOpen = each.id == section;
        for (const Block &block : each.full) {
            if (!isTraceable(block))
                continue;
            const QString text = plainText(BlockList{block});
            auto *item = new QTreeWidgetItem(parent, {beginningOf(text, 160)});
            item->setToolTip(0, beginningOf(text, 2000));
            item->setData(0, BlockRole, block.id.text);
            const bool isChosen = highlight.summarises.contains(block.id);
            item->setCheckState(0, isChosen ? Qt::Checked : Qt::Unchecked);
            isOpen = isOpen || isChosen;
        }
        parent->setExpanded(isOpen);
    });
    QTreeWidgetItem *first = m_tree->topLevelItem(0);
    if (first)
        m_tree->setCurrentItem(first->childCount() > 0 ? first->child(0) : first);
}

void TraceDialog::filter(const QString &words)
{
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *parent = m_tree->topLevelItem(i);
        bool hasAny = false;
        for (int k = 0; k < parent->childCount(); ++k) {
            QTreeWidgetItem *item = parent->child(k);
            const bool isShown = item->toolTip(0).contains(words, Qt::CaseInsensitive);
            item->setHidden(!isShown);
            hasAny = hasAny || isShown;
        }
        parent->setHidden(!hasAny);
        if (hasAny && !words.isEmpty())
            parent->setExpanded(true);
    }
}

QList<Id> TraceDialog::chosen() const
{
    QList<Id> blocks;
    for (QTreeWidgetItemIterator it(m_tree, QTreeWidgetItemIterator::Checked); *it; ++it)
        blocks.append(Id{(*it)->data(0, BlockRole).toString()});
    return blocks;
}

}
