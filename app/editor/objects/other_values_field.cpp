// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/objects/other_values_field.h"

#include "editor/objects/row_buttons.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

#include <algorithm>

namespace noticewright
{

using namespace Qt::StringLiterals;

OtherValuesField::OtherValuesField(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel(this))
    , m_list(new QListWidget(this))
    , m_add(addAction(name + u"Add"_s, "list-add", tr("Add Other Value…"), Qt::Key_Insert))
    , m_edit(addAction(name + u"Edit"_s, "document-edit", tr("Edit…"), Qt::Key_Return))
    , m_remove(addAction(name + u"Remove"_s, "list-remove", tr("Remove"), QKeySequence::Delete))
    , m_up(addAction(name + u"Up"_s, "go-up", tr("Up"), Qt::ALT | Qt::Key_Up))
    , m_down(addAction(name + u"Down"_s, "go-down", tr("Down"), Qt::ALT | Qt::Key_Down))
{
    m_list->setObjectName(name);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    constexpr int rowsShown = 3;
    m_list->setFixedHeight(rowsShown * (fontMetrics().height() + 4) + 2 * m_list->frameWidth() + 2);
    m_title->setBuddy(m_list);
    setFocusProxy(m_list);
    m_title->setTextFormat(Qt::PlainText);
    setTitle(tr("Other values in some regions or languages; the first that fits holds:"));
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->addWidget(m_title);
    rows->addWidget(m_list);
    auto *buttons = new QHBoxLayout;
    // There may be buttons of these names beside the list that the fact is in.
    const auto addButton = [&](QAction *action, const QString &spoken) {
        addActionButton(buttons, action)->setAccessibleName(spoken);
    };
    addButton(m_add, tr("Add other value"));
    addButton(m_edit, tr("Edit other value"));
    addButton(m_remove, tr("Remove other value"));
    addButton(m_up, tr("Move other value up"));
    addButton(m_down, tr("Move other value down"));
    buttons->addStretch(1);
    rows->addLayout(buttons);
    connect(m_list, &QListWidget::currentRowChanged, this, &OtherValuesField::update);
    connect(m_list, &QListWidget::itemDoubleClicked, m_edit, &QAction::trigger);
    connect(m_add, &QAction::triggered, this, &OtherValuesField::addRequested);
    connect(m_edit, &QAction::triggered, this, [this] { Q_EMIT editRequested(m_list->currentRow()); });
    connect(m_remove, &QAction::triggered, this, [this] { Q_EMIT removeRequested(m_list->currentRow()); });
    connect(m_up, &QAction::triggered, this, [this] { Q_EMIT moveRequested(m_list->currentRow(), -1); });
    connect(m_down, &QAction::triggered, this, [this] { Q_EMIT moveRequested(m_list->currentRow(), 1); });
    update();
}

QAction *OtherValuesField::addAction(const QString &name, const char *icon, const QString &text,
                                     const QKeySequence &keys)
{
    auto *action = new QAction(QIcon::fromTheme(QLatin1String(icon)), text, this);
    action->setObjectName(name);
    action->setShortcut(keys);
    action->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(action);
    return action;
}

void OtherValuesField::setTitle(const QString &title)
{
    m_title->setText(title);
    m_list->setAccessibleName(title.endsWith(u':') ? title.chopped(1) : title);
}

void OtherValuesField::setRows(const QStringList &rows)
{
    const int current = m_list->currentRow();
    m_list->clear();
    m_list->addItems(rows);
    for (int row = 0; row < m_list->count(); ++row)
        m_list->item(row)->setToolTip(rows[row]);
    setCurrentRow(std::clamp(current, rows.isEmpty() ? -1 : 0, int(rows.size()) - 1));
    update();
}

void OtherValuesField::setCurrentRow(int row)
{
    m_list->setCurrentRow(row);
}

void OtherValuesField::setLocked(bool isLocked)
{
    m_isLocked = isLocked;
    update();
}

void OtherValuesField::update()
{
    const int row = m_list->currentRow();
    const bool hasRow = !m_isLocked && row >= 0;
    m_add->setEnabled(!m_isLocked);
    m_edit->setEnabled(hasRow);
    m_remove->setEnabled(hasRow);
    m_up->setEnabled(hasRow && row > 0);
    m_down->setEnabled(hasRow && row < m_list->count() - 1);
}

}
