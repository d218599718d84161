// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/workspace/workspace_dialog.h"

#include "editor/objects/address_checks.h"
#include "editor/objects/asset_field.h"
#include "editor/objects/card_texts.h"
#include "editor/objects/checked_field.h"
#include "editor/objects/fact_texts.h"
#include "editor/objects/row_buttons.h"
#include "editor/workspace/terms_page.h"
#include "model/own_words.h"
#include "model/rename.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QSet>
#include <QTabWidget>
#include <QTableWidget>

namespace noticewright
{

namespace
{

QString textAt(const QTableWidget *grid, int row, int column)
{
    const QTableWidgetItem *item = grid->item(row, column);
    return item ? item->text().trimmed() : QString();
}

/// Which of the old members a row was made of; negative for a new one.
int originOf(const QTableWidget *grid, int row)
{
    const QTableWidgetItem *item = grid->item(row, 0);
    return item && item->data(Qt::UserRole).isValid() ? item->data(Qt::UserRole).toInt() : -1;
}

void addRow(QTableWidget *grid, const QStringList &texts, int origin)
{
    const int row = grid->rowCount();
    grid->insertRow(row);
    for (int column = 0; column < int(texts.size()); ++column) {
        auto *item = new QTableWidgetItem(texts[column]);
        if (origin >= 0)
            item->setData(Qt::UserRole, origin);
        grid->setItem(row, column, item);
    }
}

void fillWithLists(QComboBox *box, const Workspace &workspace, const Id &chosen)
{
    box->addItem(WorkspaceDialog::tr("None", "no link list"), QString());
    for (const LinkList &list : workspace.linkLists)
        box->addItem(nameOf(list), list.id.text);
    if (box->findData(chosen.text) < 0)
        box->addItem(WorkspaceDialog::tr("A list that no longer exists"), chosen.text);
    box->setCurrentIndex(box->findData(chosen.text));
}

}

WorkspaceDialog::WorkspaceDialog(const Workspace &workspace, const QString &folder, IdGenerator *ids, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_name(new QLineEdit(workspace.organisation.name, this))
    , m_home(new CheckedField(QStringLiteral("organisationHome"), webFault, this))
    , m_logo(new AssetField(folder, this))
    , m_header(new QComboBox(this))
    , m_footer(new QComboBox(this))
    , m_tabs(new QTabWidget(this))
    , m_variables(new QTableWidget(0, 3, this))
    , m_terms(new TermsPage(workspace, ids, this))
    , m_editions(new QTableWidget(0, 3, this))
    , m_words(new QTableWidget(0, 1, this))
    , m_fault(new FaultLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Workspace"));
    setObjectName(QStringLiteral("workspaceDialog"));
    m_variables->setObjectName(QStringLiteral("variables"));
    m_variables->setAccessibleName(tr("Variables"));
    m_editions->setObjectName(QStringLiteral("editions"));
    m_editions->setAccessibleName(tr("Editions"));
    m_words->setObjectName(QStringLiteral("words"));
    m_words->setAccessibleName(tr("Word list"));
    m_tabs->setObjectName(QStringLiteral("workspaceTabs"));
    m_tabs->setAccessibleName(tr("Workspace settings"));
    m_tabs->addTab(makeOrganisation(), tr("&Organisation"));
    m_tabs->addTab(
        makeGrid(
            m_variables, {tr("Name"), tr("Value"), tr("Used", "in how many places")},
            tr("Words that stand in many places, such as a product's name. A name has small letters, digits and “-”; another name is put in wherever the variable stands.")),
        tr("&Variables"));
    m_tabs->addTab(m_terms, tr("&Terms"));
    m_tabs->addTab(
        makeGrid(m_editions, {tr("Region"), tr("Language"), tr("Name")},
                 tr("Countries or regions (“us”, “eu”) and languages (“en”, “pt-BR”) that pages are published for.")),
        tr("&Editions"));
    m_tabs->addTab(
        makeGrid(
            m_words, {tr("Word")},
            tr("Words that the spell check takes as right in every language, such as names. A word with a capital letter is right only with it.")),
        tr("&Words"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_fault);
    layout->addWidget(m_buttons);
    m_buttons->button(QDialogButtonBox::Ok)->setObjectName(QStringLiteral("ok"));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_home, &CheckedField::edited, this, &WorkspaceDialog::check);
    connect(m_terms, &TermsPage::edited, this, &WorkspaceDialog::check);
    setMinimumSize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 26);
    fillGrids();
    check();
}

QWidget *WorkspaceDialog::makeOrganisation()
{
    auto *page = new QWidget(this);
    auto *form = newForm();
    auto *layout = new QVBoxLayout(page);
    layout->addLayout(form);
    layout->addStretch(1);
    m_name->setObjectName(QStringLiteral("organisationName"));
    m_header->setObjectName(QStringLiteral("headerLinks"));
    m_footer->setObjectName(QStringLiteral("footerLinks"));
    m_home->setText(m_workspace.organisation.home);
    m_logo->setAsset(m_workspace.organisation.logo);
    fillWithLists(m_header, m_workspace, m_workspace.headerLinks);
    fillWithLists(m_footer, m_workspace, m_workspace.footerLinks);
    addLabelledRow(form, tr("&Name:"), m_name, m_name);
    addLabelledRow(form, tr("&Home page:"), m_home, m_home->edit());
    addLabelledRow(form, tr("&Logo:"), m_logo, m_logo->focusTarget());
    addLabelledRow(form, tr("Links in the page's &head:"), m_header, m_header);
    addLabelledRow(form, tr("Links in the page's &foot:"), m_footer, m_footer);
    return page;
}

QWidget *WorkspaceDialog::makeGrid(QTableWidget *grid, const QStringList &heads, const QString &hint)
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    auto *words = new QLabel(hint, page);
    words->setWordWrap(true);
    layout->addWidget(words);
    layout->addWidget(grid, 1);
    grid->setHorizontalHeaderLabels(heads);
    grid->horizontalHeader()->setSectionResizeMode(QHeaderView::Interactive);
    grid->horizontalHeader()->setStretchLastSection(true);
    grid->horizontalHeader()->setDefaultSectionSize(fontMetrics().averageCharWidth() * 24);
    grid->verticalHeader()->hide();
    auto *buttons = new QHBoxLayout;
    layout->addLayout(buttons);
    const auto add = [&](const char *icon, const QString &text, const QString &name, const std::function<void()> &run) {
        addRowButton(buttons, icon, text, name, this, run);
    };
    add("list-add", tr("Add"), grid->objectName() + QStringLiteral("Add"), [this, grid] {
        addRow(grid, QStringList(grid->columnCount()), -1);
        grid->setCurrentCell(grid->rowCount() - 1, 0);
        grid->editItem(grid->currentItem());
        check();
    });
    add("list-remove", tr("Remove"), grid->objectName() + QStringLiteral("Remove"), [this, grid] {
        grid->removeRow(grid->currentRow());
        check();
    });
    buttons->addStretch(1);
    connect(grid, &QTableWidget::cellChanged, this, &WorkspaceDialog::check);
    return page;
}

void WorkspaceDialog::fillGrids()
{
    const FactUses uses = usesOf(m_workspace);
    for (int i = 0; i < int(m_workspace.variables.size()); ++i) {
        const Variable &variable = m_workspace.variables[i];
        addRow(m_variables,
               {variable.name.text, variable.value, locale().toString(uses.variables.value(variable.name))}, i);
        m_variables->item(i, 2)->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    }
    m_variables->resizeColumnToContents(2);
    for (int i = 0; i < int(m_workspace.editions.size()); ++i) {
        const Edition &edition = m_workspace.editions[i];
        addRow(m_editions, {edition.region, edition.language, edition.name}, i);
    }
    for (const QString &word : m_workspace.ownWords)
        addRow(m_words, {word}, -1);
}

QString WorkspaceDialog::faultOfVariables() const
{
    QList<Id> names;
    for (int row = 0; row < m_variables->rowCount(); ++row) {
        const QString name = textAt(m_variables, row, 0);
        if (const QString fault = faultOfVariableName(name, names); !fault.isEmpty())
            return fault;
        names.append(Id{name});
    }
    return {};
}

QString WorkspaceDialog::faultOfEditions() const
{
    QSet<QString> paths;
    for (int row = 0; row < m_editions->rowCount(); ++row) {
        const Edition edition{.region = textAt(m_editions, row, 0), .language = textAt(m_editions, row, 1)};
        if (!isValidRegion(edition.region))
            return tr("“%1” can not be a region. Use 2 to 16 small letters, digits and “-”, such as “us”.")
                .arg(edition.region);
        if (!isValidLanguage(edition.language))
            return tr("“%1” can not be a language. Use a language tag such as “en” or “pt-BR”.").arg(edition.language);
        if (paths.contains(edition.path().toLower()))
            return tr("The edition “%1” is there twice. Remove one of them.").arg(edition.path());
        paths.insert(edition.path().toLower());
    }
    return {};
}

/// A word that is there twice is one word.
QString WorkspaceDialog::faultOfWords() const
{
    for (int row = 0; row < m_words->rowCount(); ++row) {
        const QString word = textAt(m_words, row, 0);
        if (!isOwnWord(word))
            return word.isEmpty() ? tr("A row of the word list is empty. Write a word, or remove the row.")
                                  : tr("“%1” is not one word. Give each word a row of its own.").arg(word);
    }
    return {};
}

void WorkspaceDialog::check()
{
    QStringList faults{faultOfVariables(), m_terms->fault(), faultOfEditions(), faultOfWords()};
    faults.removeAll(QString());
    const QString fault = faults.value(0);
    m_fault->setFault(fault);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(fault.isEmpty() && m_home->isValid());
}

void WorkspaceDialog::showFact(const Id &fact)
{
    if (const qsizetype row = indexOfId(m_workspace.variables, fact); row >= 0) {
        showPage(Page::Variables);
        m_variables->setCurrentCell(int(row), 1);
        m_variables->setFocus();
    } else if (findById(m_workspace.terms, fact)) {
        showPage(Page::Terms);
        m_terms->showTerm(fact);
    }
}

void WorkspaceDialog::showPage(Page page)
{
    m_tabs->setCurrentIndex(int(page));
    if (page != Page::Words)
        return;
    if (m_words->rowCount() > 0)
        m_words->setCurrentCell(0, 0);
    m_words->setFocus();
}

/// Names first: then what stands in the texts is known by the new ones.
void WorkspaceDialog::takeVariables(Workspace &workspace) const
{
    QHash<Id, Id> names;
    QList<Variable> variables;
    for (int row = 0; row < m_variables->rowCount(); ++row) {
        Variable variable = m_workspace.variables.value(originOf(m_variables, row));
        const Id name{textAt(m_variables, row, 0)};
        if (!variable.name.isEmpty() && variable.name != name)
            names.insert(variable.name, name);
        variable.name = name;
        variable.value = textAt(m_variables, row, 1);
        variables.append(variable);
    }
    renameVariables(workspace, names);
    workspace.variables = variables;
}

Workspace WorkspaceDialog::edited() const
{
    Workspace workspace = m_workspace;
    takeVariables(workspace);
    for (const Term &term : m_terms->terms())
        renameTerm(workspace, term.id, term.name);
    workspace.terms = m_terms->terms();
    workspace.organisation.name = m_name->text();
    workspace.organisation.home =
        m_home->edit()->isModified() ? completedAddress(m_home->text()) : m_workspace.organisation.home;
    workspace.organisation.logo = m_logo->asset();
    workspace.headerLinks = {m_header->currentData().toString()};
    workspace.footerLinks = {m_footer->currentData().toString()};
    workspace.editions.clear();
    for (int row = 0; row < m_editions->rowCount(); ++row) {
        Edition edition = m_workspace.editions.value(originOf(m_editions, row));
        edition.region = textAt(m_editions, row, 0);
        edition.language = textAt(m_editions, row, 1);
        edition.name = textAt(m_editions, row, 2);
        workspace.editions.append(edition);
    }
    QStringList words;
    for (int row = 0; row < m_words->rowCount(); ++row)
        words.append(textAt(m_words, row, 0));
    workspace.ownWords = orderedWords(words);
    return workspace;
}

}
