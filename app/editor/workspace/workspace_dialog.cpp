// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/workspace/workspace_dialog.h"

#include "edition/region_uses.h"
#include "editor/objects/address_checks.h"
#include "editor/objects/asset_field.h"
#include "editor/objects/card_texts.h"
#include "editor/objects/checked_field.h"
#include "editor/objects/row_buttons.h"
#include "editor/workspace/editions_page.h"
#include "editor/workspace/groups_page.h"
#include "editor/workspace/terms_page.h"
#include "editor/workspace/variables_page.h"
#include "model/own_words.h"
#include "model/rename.h"
#include "translation/kept_translations.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QScreen>
#include <QTabWidget>
#include <QTableWidget>
#include <QToolButton>

namespace noticewright
{

namespace
{

QString wordAt(const QTableWidget *grid, int row)
{
    const QTableWidgetItem *item = grid->item(row, 0);
    return item ? item->text().trimmed() : QString();
}

void addWord(QTableWidget *grid, const QString &word)
{
    const int row = grid->rowCount();
    grid->insertRow(row);
    grid->setItem(row, 0, new QTableWidgetItem(word));
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
    , m_variables(new VariablesPage(workspace, this))
    , m_terms(new TermsPage(workspace, ids, this))
    , m_editions(new EditionsPage(workspace, this))
    , m_groups(new GroupsPage(workspace, this))
    , m_words(new QTableWidget(0, 1, this))
    , m_fault(new FaultLabel(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    setWindowTitle(tr("Workspace"));
    setObjectName(QStringLiteral("workspaceDialog"));
    makeTabs();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_tabs, 1);
    layout->addWidget(m_fault);
    layout->addWidget(m_buttons);
    makeButtons();
    connect(m_home, &CheckedField::edited, this, &WorkspaceDialog::check);
    connect(m_variables, &VariablesPage::edited, this, &WorkspaceDialog::check);
    connect(m_terms, &TermsPage::edited, this, &WorkspaceDialog::check);
    connect(m_editions, &EditionsPage::edited, this, &WorkspaceDialog::shareEditions);
    connect(m_groups, &GroupsPage::edited, this, [this] {
        m_editions->setOwnGroups(m_groups->groups());
        shareEditions();
    });
    setMinimumSize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 26);
    const QSize wanted(fontMetrics().averageCharWidth() * 124, fontMetrics().height() * 34);
    resize(wanted.boundedTo(screen()->availableSize() * 0.9).expandedTo(minimumSize()));
    check();
}

void WorkspaceDialog::makeTabs()
{
    m_tabs->setObjectName(QStringLiteral("workspaceTabs"));
    m_tabs->setAccessibleName(tr("Workspace settings"));
    m_tabs->addTab(makeOrganisation(), tr("&Organisation"));
    m_tabs->addTab(m_variables, tr("&Variables"));
    m_tabs->addTab(m_terms, tr("&Terms"));
    m_tabs->addTab(m_editions, tr("&Editions"));
    m_tabs->addTab(m_groups, tr("Region &Groups"));
    m_tabs->addTab(makeWords(), tr("&Words"));
}

void WorkspaceDialog::makeButtons()
{
    m_buttons->button(QDialogButtonBox::Ok)->setObjectName(QStringLiteral("ok"));
    m_buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("cancel"));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
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

QWidget *WorkspaceDialog::makeWords()
{
    m_words->setObjectName(QStringLiteral("words"));
    m_words->setAccessibleName(tr("Word list"));
    m_words->setHorizontalHeaderLabels({tr("Word")});
    m_words->horizontalHeader()->setStretchLastSection(true);
    m_words->verticalHeader()->hide();
    for (const QString &word : m_workspace.ownWords)
        addWord(m_words, word);
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    auto *hint = new QLabel(
        tr("Words that the spell check takes as right in every language, such as names. A word with a capital letter is right only with it."),
        page);
    hint->setWordWrap(true);
    layout->addWidget(hint);
    layout->addWidget(m_words, 1);
    auto *buttons = new QHBoxLayout;
    layout->addLayout(buttons);
    addRowButton(buttons, "list-add", tr("Add"), QStringLiteral("wordsAdd"), this, [this] {
        addWord(m_words, {});
        m_words->setCurrentCell(m_words->rowCount() - 1, 0);
        m_words->editItem(m_words->currentItem());
        check();
    });
    addRowButton(buttons, "list-remove", tr("Remove"), QStringLiteral("wordsRemove"), this, [this] {
        m_words->removeRow(m_words->currentRow());
        check();
    });
    buttons->addStretch(1);
    connect(m_words, &QTableWidget::cellChanged, this, &WorkspaceDialog::check);
    return page;
}

/// A word that is there twice is one word.
QString WorkspaceDialog::faultOfWords() const
{
    for (int row = 0; row < m_words->rowCount(); ++row) {
        const QString word = wordAt(m_words, row);
        if (!isOwnWord(word))
            return word.isEmpty() ? tr("A row of the word list is empty. Write a word, or remove the row.")
                                  : tr("“%1” is not one word. Give each word a row of its own.").arg(word);
    }
    return {};
}

void WorkspaceDialog::check()
{
    QStringList faults{m_variables->fault(), m_terms->fault(), faultOfWords()};
    faults.removeAll(QString());
    const QString fault = faults.value(0);
    m_fault->setFault(fault);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(fault.isEmpty() && m_home->isValid() && !m_isReadOnly);
}

/// What is added on one page can be named on another.
void WorkspaceDialog::shareEditions()
{
    Workspace workspace = m_workspace;
    workspace.editions = m_editions->editions();
    workspace.regionGroups = m_groups->groups();
    m_groups->setRegions(workspace.editions);
    m_variables->setContext(scopeContextOf(workspace));
}

void WorkspaceDialog::setReadOnly()
{
    m_isReadOnly = true;
    m_buttons->button(QDialogButtonBox::Ok)->hide();
    m_buttons->button(QDialogButtonBox::Cancel)->setText(tr("&Close"));
    m_tabs->widget(int(Page::Organisation))->setEnabled(false);
    m_variables->setReadOnly();
    m_terms->setReadOnly();
    m_editions->setReadOnly();
    m_groups->setReadOnly();
    m_words->setEditTriggers(QAbstractItemView::NoEditTriggers);
    for (QToolButton *button : m_words->parentWidget()->findChildren<QToolButton *>())
        button->setEnabled(false);
    check();
}

void WorkspaceDialog::showFact(const Id &fact)
{
    if (findById(m_workspace.variables, fact)) {
        showPage(Page::Variables);
        m_variables->showVariable(fact);
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
Workspace WorkspaceDialog::edited() const
{
    Workspace workspace = m_workspace;
    renameVariables(workspace, m_variables->renamed());
    workspace.variables = m_variables->variables();
    for (const Term &term : m_terms->terms())
        renameTerm(workspace, term.id, term.name);
    workspace.terms = m_terms->terms();
    renameRegionGroups(workspace, m_groups->renamed());
    workspace.regionGroups = m_groups->groups();
    workspace.organisation.name = m_name->text();
    workspace.organisation.home =
        m_home->edit()->isModified() ? completedAddress(m_home->text()) : m_workspace.organisation.home;
    workspace.organisation.logo = m_logo->asset();
    workspace.headerLinks = {m_header->currentData().toString()};
    workspace.footerLinks = {m_footer->currentData().toString()};
    workspace.editions = m_editions->editions();
    workspace.untranslated = m_editions->untranslated();
    QStringList words;
    for (int row = 0; row < m_words->rowCount(); ++row)
        words.append(wordAt(m_words, row));
    workspace.ownWords = orderedWords(words);
    Workspace before = m_workspace;
    renameVariables(before, m_variables->renamed());
    keepTranslations(before, workspace);
    return workspace;
}

/// Named after the only part that is another one, where there is only one.
QString WorkspaceDialog::stepName() const
{
    const Workspace after = edited();
    QStringList names;
    const auto add = [&](bool isOther, const QString &name) {
        if (isOther)
            names.append(name);
    };
    add(after.editions != m_workspace.editions || after.untranslated != m_workspace.untranslated,
        tr("Change Editions"));
    add(after.regionGroups != m_workspace.regionGroups, tr("Change Region Groups"));
    add(after.variables != m_workspace.variables, tr("Change Variables"));
    add(after.terms != m_workspace.terms, tr("Change Terms"));
    add(after.ownWords != m_workspace.ownWords, tr("Change Word List"));
    add(after.organisation != m_workspace.organisation || after.headerLinks != m_workspace.headerLinks
            || after.footerLinks != m_workspace.footerLinks,
        tr("Change Organisation"));
    return names.size() == 1 ? names.first() : tr("Change Workspace");
}

}
