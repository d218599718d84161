// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/workspace/terms_page.h"

#include "editor/objects/checked_field.h"
#include "editor/objects/row_buttons.h"
#include "model/rename.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QSet>
#include <QVBoxLayout>

namespace noticewright
{

using namespace Qt::StringLiterals;

TermsPage::TermsPage(const Workspace &workspace, IdGenerator *ids, QWidget *parent)
    : QWidget(parent)
    , m_terms(workspace.terms)
    , m_uses(usesOf(workspace).terms)
    , m_list(new QListWidget(this))
    , m_name(new QLineEdit(this))
    , m_meaning(new QPlainTextEdit(this))
    , m_used(new QLabel(this))
{
    m_list->setObjectName(u"terms"_s);
    m_list->setAccessibleName(tr("Terms"));
    m_name->setObjectName(u"termName"_s);
    m_meaning->setObjectName(u"termMeaning"_s);
    m_meaning->setTabChangesFocus(true);
    auto *form = newForm();
    addLabelledRow(form, tr("&Term:"), m_name, m_name);
    addLabelledRow(form, tr("&Meaning:"), m_meaning, m_meaning);
    form->addRow(QString(), m_used);
    auto *sides = new QHBoxLayout;
    sides->addWidget(m_list, 2);
    sides->addLayout(form, 3);
    auto *hint = new QLabel(
        tr("Words with one meaning throughout the statements. Another name is put in wherever the text is marked as the term."),
        this);
    hint->setWordWrap(true);
    auto *rows = new QVBoxLayout(this);
    rows->addWidget(hint);
    rows->addLayout(sides, 1);
    auto *buttons = new QHBoxLayout;
    addRowButton(buttons, "list-add", tr("Add"), u"termsAdd"_s, this, [this, ids] { add(ids); });
    addRowButton(buttons, "list-remove", tr("Remove"), u"termsRemove"_s, this, [this] { remove(); });
    for (int i = 0; i < buttons->count(); ++i)
        m_buttons.append(buttons->itemAt(i)->widget());
    buttons->addStretch(1);
    rows->addLayout(buttons);
    for (const Term &term : std::as_const(m_terms))
        m_list->addItem(term.name);
    connect(m_list, &QListWidget::currentRowChanged, this, &TermsPage::show);
    connect(m_name, &QLineEdit::textEdited, this, &TermsPage::takeName);
    connect(m_meaning, &QPlainTextEdit::textChanged, this, &TermsPage::takeMeaning);
    m_list->setCurrentRow(0);
    show();
}

Term *TermsPage::current()
{
    const int row = m_list->currentRow();
    return row < 0 || row >= m_terms.size() ? nullptr : &m_terms[row];
}

void TermsPage::showTerm(const Id &term)
{
    if (const qsizetype row = indexOfId(m_terms, term); row >= 0) {
        m_list->setCurrentRow(int(row));
        m_meaning->setFocus();
    }
}

void TermsPage::show()
{
    const QScopedValueRollback showing(m_isShowing, true);
    const Term *term = current();
    m_name->setText(term ? term->name : QString());
    m_meaning->setPlainText(term ? term->definition : QString());
    m_name->setEnabled(term);
    m_meaning->setEnabled(term);
    const int uses = term ? m_uses.value(term->id) : 0;
    m_used->setText(!term           ? QString()
                        : uses == 0 ? tr("Not used in any text")
                                    : tr("Used in %Ln place(s)", nullptr, uses));
}

void TermsPage::add(IdGenerator *ids)
{
    m_terms.append(Term{.id = ids->next(), .name = {}, .definition = {}, .extra = {}});
    m_list->addItem(QString());
    m_list->setCurrentRow(m_list->count() - 1);
    m_name->setFocus();
    Q_EMIT edited();
}

void TermsPage::remove()
{
    if (!current())
        return;
    const int row = m_list->currentRow();
    {
        // The list tells of another row before it has it.
        const QSignalBlocker blocker(m_list);
        m_terms.removeAt(row);
        delete m_list->takeItem(row);
    }
    show();
    Q_EMIT edited();
}

void TermsPage::takeName(const QString &name)
{
    if (Term *term = current()) {
        term->name = name.simplified();
        m_list->currentItem()->setText(term->name);
        Q_EMIT edited();
    }
}

void TermsPage::takeMeaning()
{
    if (Term *term = m_isShowing ? nullptr : current()) {
        term->definition = m_meaning->toPlainText().simplified();
        Q_EMIT edited();
    }
}

QString TermsPage::fault() const
{
    QSet<QString> names;
    for (const Term &term : m_terms) {
        if (term.name.isEmpty())
            return tr("A term has no name. Write one, or remove the term.");
        if (names.contains(term.name.toCaseFolded()))
            return tr("Two terms have the name “%1”. Give one of them another.").arg(term.name);
        names.insert(term.name.toCaseFolded());
    }
    return {};
}

void TermsPage::setReadOnly()
{
    m_name->setReadOnly(true);
    m_meaning->setReadOnly(true);
    for (QWidget *button : std::as_const(m_buttons))
        button->setEnabled(false);
}

}
