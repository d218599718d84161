// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/find_panel.h"

#include "accessibility/announce.h"

#include "panels/hit_delegate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDataStream>
#include <QGridLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>

#include <chrono>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

/// The list follows edits when the keys rest.
constexpr std::chrono::milliseconds rest(200);

/// Where a hit is, in the editor's words.
QString placeNameOf(const Workspace &workspace, const TextPlace &place)
{
    const Statement *statement = findById(workspace.statements, place.statement);
    if (!statement)
        return FindPanel::tr("Facts of the workspace");
    const Section *section = findSection(statement->sections, place.section);
    const QString part = place.part == TextPart::Highlights ? FindPanel::tr("highlights")
        : place.part == TextPart::Full                      ? FindPanel::tr("full text")
        : place.part == TextPart::Object                    ? FindPanel::tr("object")
                                                            : FindPanel::tr("heading");
    return section ? FindPanel::tr("%1: %2, %3", "statement: section, part")
                         .arg(statement->title, plainText(section->heading), part)
                   : FindPanel::tr("%1, title", "statement").arg(statement->title);
}

}

FindPanel::FindPanel(WorkspaceDocument *document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_text(new QLineEdit(this))
    , m_replacement(new QLineEdit(this))
    , m_where(new QComboBox(this))
    , m_matchesCase(new QCheckBox(tr("Match &case"), this))
    , m_wholeWords(new QCheckBox(tr("&Whole words"), this))
    , m_replace(nullptr)
    , m_replaceAll(nullptr)
    , m_count(new QLabel(this))
    , m_results(new QTreeWidget(this))
{
    setObjectName(u"find"_s);
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    makeFields(rows);
    makeOptions(rows);
    makeResults(rows);
    m_pause.setSingleShot(true);
    m_pause.setInterval(rest);
    connect(&m_pause, &QTimer::timeout, this, &FindPanel::find);
    connect(document, &WorkspaceDocument::changed, this, [this] {
        if (isVisible())
            m_pause.start();
    });
    find();
}

QPushButton *FindPanel::addButton(QHBoxLayout *row, const char *name, const QString &text, void (FindPanel::*run)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, run);
    row->addWidget(button);
    return button;
}

void FindPanel::makeFields(QVBoxLayout *rows)
{
    auto *grid = new QGridLayout;
    const int margin = style()->pixelMetric(QStyle::PM_LayoutLeftMargin) / 2;
    grid->setContentsMargins(margin, margin, margin, 0);
    rows->addLayout(grid);
    const auto add = [&](int row, const QString &text, QLineEdit *field, const char *name) {
        auto *label = new QLabel(text, this);
        label->setBuddy(field);
        field->setObjectName(QLatin1String(name));
        field->setClearButtonEnabled(true);
        field->installEventFilter(this);
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row, 1);
        auto *buttons = new QHBoxLayout;
        grid->addLayout(buttons, row, 2);
        return buttons;
    };
    QHBoxLayout *finding = add(0, tr("&Find:"), m_text, "findText");
    QHBoxLayout *replacing = add(1, tr("Re&place with:"), m_replacement, "findReplacement");
    addButton(finding, "findPrevious", tr("&Previous"), &FindPanel::previous);
    addButton(finding, "findNext", tr("&Next"), &FindPanel::next);
    m_replace = addButton(replacing, "findReplace", tr("&Replace"), &FindPanel::replace);
    m_replaceAll = addButton(replacing, "findReplaceAll", tr("Replace &All"), &FindPanel::replaceAll);
    connect(m_text, &QLineEdit::textChanged, this, &FindPanel::find);
}

void FindPanel::makeOptions(QVBoxLayout *rows)
{
    auto *row = new QHBoxLayout;
    const int margin = style()->pixelMetric(QStyle::PM_LayoutLeftMargin) / 2;
    row->setContentsMargins(margin, 0, margin, 0);
    rows->addLayout(row);
    m_where->setObjectName(u"findWhere"_s);
    m_where->setAccessibleName(tr("Where to search"));
    m_where->addItems({tr("This statement"), tr("All statements")});
    m_matchesCase->setObjectName(u"findMatchCase"_s);
    m_wholeWords->setObjectName(u"findWholeWords"_s);
    for (QWidget *option : std::initializer_list<QWidget *>{m_where, m_matchesCase, m_wholeWords})
        row->addWidget(option);
    row->addSpacing(margin);
    const auto addPart = [&](const QString &text, const char *name, TextPart part) {
        auto *box = new QCheckBox(text, this);
        box->setObjectName(QLatin1String(name));
        box->setChecked(true);
        row->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &FindPanel::find);
        m_parts.append({box, part});
    };
    addPart(tr("Headings"), "findHeadings", TextPart::Heading);
    addPart(tr("Highlights"), "findHighlights", TextPart::Highlights);
    addPart(tr("Full text"), "findFull", TextPart::Full);
    addPart(tr("Objects"), "findObjects", TextPart::Object);
    row->addStretch(1);
    row->addWidget(m_count);
    m_count->setObjectName(u"findCount"_s);
    connect(m_where, &QComboBox::currentIndexChanged, this, &FindPanel::find);
    connect(m_matchesCase, &QCheckBox::toggled, this, &FindPanel::find);
    connect(m_wholeWords, &QCheckBox::toggled, this, &FindPanel::find);
}

void FindPanel::makeResults(QVBoxLayout *rows)
{
    m_results->setObjectName(u"findResults"_s);
    m_results->setAccessibleName(tr("Places found"));
    m_results->setHeaderLabels({tr("Text"), tr("Place")});
    m_results->setRootIsDecorated(false);
    m_results->setUniformRowHeights(true);
    m_results->setFrameShape(QFrame::NoFrame);
    m_results->setItemDelegateForColumn(0, new HitDelegate(m_results));
    m_results->header()->setStretchLastSection(false);
    m_results->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_results->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    rows->addWidget(m_results, 1);
    connect(m_results, &QTreeWidget::itemActivated, this, [this] {
        if (const int hit = currentHit(); hit >= 0)
            Q_EMIT hitActivated(m_hits[hit], true);
    });
    connect(m_results, &QTreeWidget::itemClicked, this, [this] {
        if (const int hit = currentHit(); hit >= 0)
            Q_EMIT hitActivated(m_hits[hit], false);
    });
}

void FindPanel::setStatement(const Id &statement)
{
    if (m_statement == statement)
        return;
    m_statement = statement;
    if (isVisible() && m_where->currentIndex() == 0)
        find();
}

void FindPanel::start(const QString &text)
{
    if (!text.isEmpty())
        m_text->setText(text);
    find();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->selectAll();
}

void FindPanel::startReplacing(const QString &text)
{
    start(text);
    if (!text.isEmpty())
        m_replacement->setFocus(Qt::ShortcutFocusReason);
}

Search FindPanel::search() const
{
    Search search{.text = m_text->text(),
                  .matchesCase = m_matchesCase->isChecked(),
                  .wholeWords = m_wholeWords->isChecked(),
                  .parts = {},
                  .statement = m_where->currentIndex() == 0 ? m_statement : Id()};
    for (const auto &[box, part] : m_parts) {
        if (box->isChecked())
            search.parts.insert(part);
    }
    return search;
}

void FindPanel::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    find();
}

void FindPanel::find()
{
    m_pause.stop();
    const QList<SearchHit> hits =
        m_document->isOpen() ? noticewright::find(m_document->workspace(), search()) : QList<SearchHit>();
    if (hits != m_hits) {
        m_hits = hits;
        showHits();
    }
    tellCount();
}

void FindPanel::showHits()
{
    /// More are counted, not listed.
    constexpr qsizetype mostShown = 2000;
    const int row = std::max(0, m_results->indexOfTopLevelItem(m_results->currentItem()));
    m_results->clear();
    QList<QTreeWidgetItem *> items;
    for (const SearchHit &hit : m_hits.first(std::min(m_hits.size(), mostShown))) {
        auto *item = new QTreeWidgetItem({hit.context, placeNameOf(m_document->workspace(), hit.place)});
        item->setData(0, HitDelegate::StartRole, hit.start);
        item->setData(0, HitDelegate::LengthRole, hit.length);
        items.append(item);
    }
    m_results->addTopLevelItems(items);
    if (!items.isEmpty())
        m_results->setCurrentItem(items[std::min(row, int(items.size()) - 1)]);
}

void FindPanel::tellCount(const QString &done)
{
    const bool hasHits = !m_hits.isEmpty();
    const bool canReplace = hasHits && !m_document->isReadOnly();
    m_replace->setEnabled(canReplace);
    m_replaceAll->setEnabled(canReplace);
    const QString found = m_text->text().isEmpty() ? QString()
        : hasHits                                  ? tr("%Ln place(s)", nullptr, int(m_hits.size()))
                                                   : tr("Not found");
    m_count->setText(done.isEmpty() ? found : done);
    announce(m_count, m_count->text());
}

int FindPanel::currentHit() const
{
    return m_results->indexOfTopLevelItem(m_results->currentItem());
}

void FindPanel::step(int by)
{
    if (m_pause.isActive())
        find();
    const int count = m_results->topLevelItemCount();
    if (count == 0)
        return;
    const int row = (std::max(0, currentHit()) + by + count) % count;
    m_results->setCurrentItem(m_results->topLevelItem(row));
    Q_EMIT hitActivated(m_hits[row], false);
}

void FindPanel::replace()
{
    if (m_pause.isActive())
        find();
    const int row = currentHit();
    if (row < 0)
        return;
    m_document->setWorkspace(replaced(m_document->workspace(), {m_hits[row]}, m_replacement->text()), tr("Replace"));
    find();
    if (const int now = currentHit(); now >= 0)
        Q_EMIT hitActivated(m_hits[now], false);
}

void FindPanel::replaceAll()
{
    find();
    const int count = int(m_hits.size());
    m_document->setWorkspace(replaced(m_document->workspace(), m_hits, m_replacement->text()), tr("Replace All"));
    find();
    tellCount(tr("%Ln place(s) replaced", nullptr, count));
}

QByteArray FindPanel::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream << m_text->text() << m_replacement->text() << m_where->currentIndex();
    for (const QCheckBox *box : findChildren<QCheckBox *>())
        stream << box->isChecked();
    return state;
}

void FindPanel::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    QString text, replacement;
    int where = 0;
    stream >> text >> replacement >> where;
    for (QCheckBox *box : findChildren<QCheckBox *>()) {
        bool isChecked = box->isChecked();
        stream >> isChecked;
        box->setChecked(isChecked);
    }
    m_where->setCurrentIndex(where);
    m_replacement->setText(replacement);
    m_text->setText(text);
}

bool FindPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (isEnter && watched == m_replacement)
        replace();
    else if (isEnter)
        step(key->modifiers() & Qt::ShiftModifier ? -1 : 1);
    else if (key->key() == Qt::Key_Down)
        m_results->setFocus();
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

}
