// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/difference_panel.h"

#include "model/navigate.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QSignalBlocker>
#include <QTreeWidget>

#include <algorithm>
#include <chrono>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

constexpr std::chrono::milliseconds rest(300);
constexpr int IndexRole = Qt::UserRole;
constexpr int SectionRole = Qt::UserRole + 1;

QString labelOf(const Edition &edition)
{
    return edition.name.isEmpty()
        ? edition.path()
        : DifferencePanel::tr("%1 (%2)", "edition: name and path").arg(edition.name, edition.path());
}

}

QString editionName(const Edition &edition)
{
    return edition.name.isEmpty() ? edition.path() : edition.name;
}

DifferencePanel::DifferencePanel(WorkspaceDocument *document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_summary(new QLabel(this))
    , m_tree(new QTreeWidget(this))
{
    auto *rows = new QVBoxLayout(this);
    const int gap = fontMetrics().averageCharWidth();
    rows->setContentsMargins(gap, gap / 2, gap, 0);
    rows->setSpacing(gap / 2);
    auto *choices = new QHBoxLayout;
    rows->addLayout(choices);
    m_shownChoice = addChoice(choices, tr("&Shown edition:"), "differenceShown");
    m_otherChoice = addChoice(choices, tr("&Compared with:"), "differenceOther");
    m_summary->setObjectName(u"differenceSummary"_s);
    choices->addSpacing(gap);
    choices->addWidget(m_summary, 1);
    m_tree->setObjectName(u"differences"_s);
    m_tree->setAccessibleName(tr("Differences of the editions"));
    m_tree->setHeaderLabels({tr("Difference"), tr("Layer"), tr("Text")});
    m_tree->setUniformRowHeights(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    rows->addWidget(m_tree, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(rest);
    connect(&m_pause, &QTimer::timeout, this, &DifferencePanel::compare);
    connect(document, &WorkspaceDocument::changed, this, [this](const Change &change) {
        if (isVisible() && change.part != Change::Part::Comments)
            m_pause.start();
    });
    connect(m_shownChoice, &QComboBox::activated, this,
            [this] { Q_EMIT editionChosen(m_shownChoice->currentData().toString()); });
    connect(m_otherChoice, &QComboBox::activated, this, [this] {
        m_otherPath = m_otherChoice->currentData().toString();
        compare();
    });
    connect(m_tree, &QTreeWidget::itemActivated, this, [this](const QTreeWidgetItem *item) {
        const QVariant index = item->data(0, IndexRole);
        if (index.isValid() && index.toInt() < m_differences.size())
            Q_EMIT differenceActivated(m_differences[index.toInt()]);
    });
}

QComboBox *DifferencePanel::addChoice(QHBoxLayout *row, const QString &text, const char *name)
{
    auto *label = new QLabel(text, this);
    auto *choice = new QComboBox(this);
    choice->setObjectName(QLatin1String(name));
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    label->setBuddy(choice);
    row->addWidget(label);
    row->addWidget(choice);
    return choice;
}

void DifferencePanel::setPage(const Id &statement, const QList<Edition> &editions, const std::optional<Edition> &shown)
{
    const bool isOther = statement != m_statement || shown != m_shown;
    if (!isOther && editions == m_editions)
        return;
    m_statement = statement;
    m_shown = shown;
    if (editions != m_editions) {
        m_editions = editions;
        fillChoices();
    }
    const QSignalBlocker blocker(m_shownChoice);
    m_shownChoice->setCurrentIndex(shown ? m_shownChoice->findData(shown->path()) : -1);
    if (isVisible())
        compare();
}

/// What was chosen to compare with stays chosen while it is there.
void DifferencePanel::fillChoices()
{
    for (QComboBox *choice : {m_shownChoice, m_otherChoice}) {
        const QSignalBlocker blocker(choice);
        choice->clear();
        for (const Edition &edition : std::as_const(m_editions))
            choice->addItem(labelOf(edition), edition.path());
    }
    const int kept = m_otherChoice->findData(m_otherPath);
    const QString shown = m_shown ? m_shown->path() : QString();
    const bool isFirstShown = !m_editions.isEmpty() && m_editions.first().path() == shown;
    m_otherChoice->setCurrentIndex(kept >= 0 ? kept : std::min(int(isFirstShown), m_otherChoice->count() - 1));
}

std::optional<Edition> DifferencePanel::other() const
{
    const int index = m_otherChoice->currentIndex();
    return index >= 0 ? std::optional(m_editions[index]) : std::nullopt;
}

void DifferencePanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    compare();
}

void DifferencePanel::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_pause.stop();
    m_differences.clear();
    Q_EMIT differencesChanged();
}

void DifferencePanel::compare()
{
    m_pause.stop();
    const Statement *statement = findById(m_document->workspace().statements, m_statement);
    const auto other = this->other();
    m_differences = statement && m_shown && other
        ? differencesBetween(m_document->workspace(), *statement, *m_shown, *other)
        : QList<EditionDifference>();
    showList();
    Q_EMIT differencesChanged();
}

void DifferencePanel::showList()
{
    // The keyboard stays at its row.
    const QTreeWidgetItem *current = m_tree->currentItem();
    const int row = current ? current->data(0, IndexRole).toInt() : -1;
    m_tree->clear();
    const Statement *statement = findById(m_document->workspace().statements, m_statement);
    for (int index = 0; statement && index < int(m_differences.size()); ++index)
        addRow(groupFor(m_differences[index], *statement), index);
    m_tree->expandAll();
    for (int i = 0; row >= 0 && i < m_tree->topLevelItemCount(); ++i) {
        QTreeWidgetItem *group = m_tree->topLevelItem(i);
        for (int j = 0; j < group->childCount(); ++j) {
            if (group->child(j)->data(0, IndexRole).toInt() == std::min(row, int(m_differences.size()) - 1))
                m_tree->setCurrentItem(group->child(j));
        }
    }
    const auto other = this->other();
    const bool isSame = m_shown && other && m_shown->path() == other->path();
    m_summary->setText(isSame                        ? tr("Choose two different editions.")
                           : !m_shown || !other      ? QString()
                           : m_differences.isEmpty() ? tr("Both show the same.")
                                                     : tr("%Ln difference(s)", nullptr, int(m_differences.size())));
}

/// Sections follow each other, so the last group is the only one that may fit.
QTreeWidgetItem *DifferencePanel::groupFor(const EditionDifference &difference, const Statement &statement)
{
    QTreeWidgetItem *last = m_tree->topLevelItem(m_tree->topLevelItemCount() - 1);
    if (last && last->data(0, SectionRole).toString() == difference.section.text)
        return last;
    const Section *section = findSection(statement.sections, difference.section);
    const QString heading = section ? plainText(section->heading) : QString();
    const QString title = difference.kind == EditionDifference::Kind::Statement ? statement.title
        : !section                                                              ? tr("Header and footer")
        : heading.isEmpty()                                                     ? tr("Untitled section")
                                                                                : heading;
    auto *group = new QTreeWidgetItem(m_tree, {title});
    group->setData(0, SectionRole, difference.section.text);
    group->setFirstColumnSpanned(true);
    group->setFlags(Qt::ItemIsEnabled);
    QFont bold = font();
    bold.setBold(true);
    group->setFont(0, bold);
    return group;
}

QString DifferencePanel::kindText(const EditionDifference &difference) const
{
    using Side = EditionDifference::Side;
    if (difference.side == Side::Both)
        return tr("Different value");
    const QString name = editionName(difference.side == Side::First ? *m_shown : *other());
    switch (difference.kind) {
    case EditionDifference::Kind::Statement:
        return tr("Statement only in %1", "edition").arg(name);
    case EditionDifference::Kind::Section:
        return tr("Section only in %1", "edition").arg(name);
    case EditionDifference::Kind::Item:
        return tr("List item only in %1", "edition").arg(name);
    case EditionDifference::Kind::Link:
        return tr("Link only in %1", "edition").arg(name);
    default:
        return tr("Only in %1", "edition").arg(name);
    }
}

void DifferencePanel::addRow(QTreeWidgetItem *group, int index)
{
    const EditionDifference &difference = m_differences[index];
    const bool isValue = difference.side == EditionDifference::Side::Both;
    const QString text = isValue
        ? tr("%1: %2 — %3: %4", "edition, what it shows, another edition, what that shows")
              .arg(editionName(*m_shown), difference.text, editionName(*other()), difference.otherText)
        : difference.text;
    const QString layer = difference.block.isEmpty() ? QString()
        : difference.layer == Layer::Highlights      ? tr("Highlights")
                                                     : tr("Full text");
    auto *item = new QTreeWidgetItem(group, {kindText(difference), layer, text.left(500)});
    item->setData(0, IndexRole, index);
    item->setToolTip(2, Qt::convertFromPlainText(text, Qt::WhiteSpaceNormal));
}

}
