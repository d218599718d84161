// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/workspace/variables_page.h"

#include "edition/regions.h"
#include "editor/objects/fact_texts.h"
#include "editor/objects/row_buttons.h"
#include "editor/objects/text_value.h"
#include "model/rename.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QScopedValueRollback>
#include <QTableWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

enum Column { Name, Value, Used, Others, Columns };

}

VariablesPage::VariablesPage(const Workspace &workspace, QWidget *parent)
    : QWidget(parent)
    , m_uses(usesOf(workspace).variables)
    , m_groups(regionGroupsOf(workspace))
    , m_grid(new QTableWidget(0, Columns, this))
    , m_othersField(new OtherValuesField(u"variableOthers"_s, this))
    , m_others(
          m_othersField, scopeContextOf(workspace), textValues(), [this] { return currentFact(); },
          [this] {
              showOthers();
              Q_EMIT edited();
          })
{
    auto *hint = new QLabel(
        tr("Words that stand in many places, such as a product's name. A name has small letters, digits and “-”; another name is put in wherever the variable stands."),
        this);
    hint->setWordWrap(true);
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(hint);
    rows->addWidget(m_grid, 1);
    auto *buttons = new QHBoxLayout;
    addRowButton(buttons, "list-add", tr("Add"), u"variablesAdd"_s, this, [this] { add(); });
    addRowButton(buttons, "list-remove", tr("Remove"), u"variablesRemove"_s, this, [this] { remove(); });
    for (int i = 0; i < buttons->count(); ++i)
        m_buttons.append(buttons->itemAt(i)->widget());
    buttons->addStretch(1);
    rows->addLayout(buttons);
    rows->addWidget(m_othersField);
    makeGrid();
    for (const Variable &variable : workspace.variables) {
        m_variables.append(variable);
        m_origins.append(variable.name);
        addRow(variable);
    }
    if (!m_variables.isEmpty())
        m_grid->setCurrentCell(0, Value);
    m_grid->resizeColumnToContents(Used);
    showOthers();
}

void VariablesPage::makeGrid()
{
    m_grid->setObjectName(u"variables"_s);
    m_grid->setAccessibleName(tr("Variables"));
    m_grid->setHorizontalHeaderLabels({tr("Name"), tr("Value"), tr("Used", "in how many places"), tr("Other values")});
    QHeaderView *header = m_grid->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::Interactive);
    header->setDefaultSectionSize(fontMetrics().averageCharWidth() * 24);
    header->setStretchLastSection(true);
    m_grid->verticalHeader()->hide();
    connect(m_grid, &QTableWidget::cellChanged, this, &VariablesPage::take);
    connect(m_grid, &QTableWidget::currentCellChanged, this, &VariablesPage::showOthers);
}

void VariablesPage::addRow(const Variable &variable)
{
    const QScopedValueRollback showing(m_isShowing, true);
    const int row = m_grid->rowCount();
    m_grid->insertRow(row);
    m_grid->setItem(row, Name, new QTableWidgetItem(variable.name.text));
    m_grid->setItem(row, Value, new QTableWidgetItem(variable.value));
    for (const int column : {Others, Used}) {
        auto *item = new QTableWidgetItem;
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        m_grid->setItem(row, column, item);
    }
    m_grid->item(row, Used)->setText(variable.name.isEmpty() ? QString()
                                                             : QLocale().toString(m_uses.value(variable.name)));
}

void VariablesPage::add()
{
    m_variables.append(Variable{});
    m_origins.append(Id());
    addRow(m_variables.last());
    m_grid->setCurrentCell(m_grid->rowCount() - 1, Name);
    m_grid->editItem(m_grid->currentItem());
    Q_EMIT edited();
}

void VariablesPage::remove()
{
    const int row = m_grid->currentRow();
    if (row < 0)
        return;
    m_variables.removeAt(row);
    m_origins.removeAt(row);
    {
        // The grid tells of another row before it has it.
        const QSignalBlocker blocker(m_grid);
        m_grid->removeRow(row);
    }
    showOthers();
    Q_EMIT edited();
}

void VariablesPage::take(int row, int column)
{
    if (m_isShowing || row >= m_variables.size())
        return;
    const QString text = m_grid->item(row, column) ? m_grid->item(row, column)->text().trimmed() : QString();
    if (column == Name)
        m_variables[row].name = Id{text};
    else if (column == Value)
        m_variables[row].value = text;
    showOthers();
    Q_EMIT edited();
}

/// The values of the current variable, and those of each in its row.
void VariablesPage::showOthers()
{
    const QScopedValueRollback showing(m_isShowing, true);
    const ValueKind<QString> kind = textValues();
    for (int row = 0; row < m_grid->rowCount() && row < int(m_variables.size()); ++row) {
        QStringList others;
        for (const Alternative<QString> &other : std::as_const(m_variables[row].alternatives))
            others.append(otherValueText(other, kind, m_groups));
        m_grid->item(row, Others)->setText(others.join(u"; "_s));
        m_grid->item(row, Others)->setToolTip(others.join(u'\n'));
    }
    m_others.show();
    const int row = m_grid->currentRow();
    const QString name = row >= 0 && row < int(m_variables.size()) ? m_variables[row].name.text : QString();
    m_othersField->setTitle(
        name.isEmpty() ? tr("Other values in some regions or languages; the first that fits holds:")
                       : tr("Other values of “%1” in some regions or languages; the first that fits holds:").arg(name));
    if (m_isReadOnly)
        m_othersField->setLocked(true);
}

OtherValues<QString>::Fact VariablesPage::currentFact()
{
    const int row = m_grid->currentRow();
    if (row < 0 || row >= int(m_variables.size()))
        return {};
    return {&m_variables[row].alternatives, m_variables[row].value};
}

QHash<Id, Id> VariablesPage::renamed() const
{
    QHash<Id, Id> names;
    for (qsizetype i = 0; i < m_variables.size(); ++i) {
        if (!m_origins[i].isEmpty() && m_origins[i] != m_variables[i].name)
            names.insert(m_origins[i], m_variables[i].name);
    }
    return names;
}

void VariablesPage::showVariable(const Id &name)
{
    if (const qsizetype row = indexOfId(m_variables, name); row >= 0) {
        m_grid->setCurrentCell(int(row), Value);
        m_grid->setFocus();
    }
}

QString VariablesPage::fault() const
{
    QList<Id> names;
    for (const Variable &variable : m_variables) {
        if (const QString fault = faultOfVariableName(variable.name.text, names); !fault.isEmpty())
            return fault;
        names.append(variable.name);
    }
    return {};
}

void VariablesPage::setContext(const ScopeContext &context)
{
    m_groups = context.groups;
    m_others.setContext(context);
    showOthers();
}

void VariablesPage::setReadOnly()
{
    m_isReadOnly = true;
    m_grid->setEditTriggers(QAbstractItemView::NoEditTriggers);
    for (QWidget *button : std::as_const(m_buttons))
        button->setEnabled(false);
    m_othersField->setLocked(true);
}

}
