// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/form/statement_form.h"

#include "accessibility/access_key.h"
#include "editor/form/kind_names.h"
#include "editor/form/limit_button.h"
#include "editor/form/shared_undo.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QToolButton>

namespace noticewright
{

StatementForm::StatementForm(WorkspaceDocument *document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_title(new QLineEdit(this))
    , m_highlightsTitle(new QLineEdit(this))
    , m_kind(new QComboBox(this))
    , m_language(new QLabel(this))
    , m_limit(new QToolButton(this))
    , m_highlightsAddress(new QLineEdit(this))
    , m_fullAddress(new QLineEdit(this))
    , m_addressError(new QLabel(this))
{
    auto *outer = new QVBoxLayout(this);
    auto *form = new QFormLayout;
    outer->addLayout(form);
    outer->addStretch(1);
    addText(form, m_title, tr("&Title:"), "statementTitle");
    addText(form, m_highlightsTitle, tr("Title of the &highlights:"), "statementHighlightsTitle");
    fillWithStatementKinds(m_kind);
    m_kind->setObjectName(QStringLiteral("statementKind"));
    form->addRow(tr("&Kind:"), m_kind);
    m_language->setTextInteractionFlags(Qt::TextSelectableByMouse);
    form->addRow(tr("Language:"), m_language);
    m_limit->setObjectName(QStringLiteral("statementLimit"));
    form->addRow(tr("&Regions:"), m_limit);
    m_effective = addDate(form, tr("&Effective from:"), "statementEffective");
    m_updated = addDate(form, tr("Last &updated:"), "statementUpdated");
    addText(form, m_highlightsAddress, tr("Address of the highlights:"), "statementHighlightsAddress");
    addText(form, m_fullAddress, tr("Address of the &full text:"), "statementFullAddress");
    const QString hint = tr(
        "A folder below the web site's root, such as privacy/{region}/{language}/. {region} and {language} stand for those of the edition.");
    m_highlightsAddress->setToolTip(hint);
    m_fullAddress->setToolTip(hint);
    m_addressError->setWordWrap(true);
    m_addressError->setObjectName(QStringLiteral("statementAddressError"));
    m_addressError->hide();
    form->addRow(m_addressError);
    connect(m_kind, &QComboBox::activated, this, [this] { take(StepKind::Single); });
    connect(m_limit, &QToolButton::clicked, this, &StatementForm::limitRequested);
    connect(document, &WorkspaceDocument::changed, this, &StatementForm::follow);
    connect(document, &WorkspaceDocument::accessChanged, this, &StatementForm::setReadOnly);
}

void StatementForm::addText(QFormLayout *form, QLineEdit *field, const QString &label, const char *name)
{
    field->setObjectName(QLatin1String(name));
    shareUndo(field);
    form->addRow(label, field);
    const bool isAddress = field == m_highlightsAddress || field == m_fullAddress;
    if (isAddress)
        connect(field, &QLineEdit::editingFinished, this, [this] { take(StepKind::Single); });
    else
        connect(field, &QLineEdit::textEdited, this, [this] { take(StepKind::Typing); });
}

StatementForm::DateField StatementForm::addDate(QFormLayout *form, const QString &label, const char *name)
{
    const DateField field{new QCheckBox(this), new QDateEdit(this)};
    field.date->setCalendarPopup(true);
    shareUndo(field.date);
    field.date->setDisplayFormat(locale().dateFormat(QLocale::ShortFormat).contains(QLatin1String("yyyy"))
                                     ? locale().dateFormat(QLocale::ShortFormat)
                                     : QStringLiteral("yyyy-MM-dd"));
    field.date->setObjectName(QLatin1String(name));
    field.isSet->setObjectName(QLatin1String(name) + QLatin1String("IsSet"));
    field.isSet->setText(label);
    auto *row = new QHBoxLayout;
    row->addWidget(field.date);
    row->addStretch(1);
    field.date->setAccessibleName(withoutAccessKey(label));
    form->addRow(field.isSet, row);
    connect(field.isSet, &QCheckBox::clicked, this, [this, field](bool isSet) {
        field.date->setEnabled(isSet);
        take(StepKind::Single);
    });
    connect(field.date, &QDateEdit::userDateChanged, this, [this] { take(StepKind::Typing); });
    return field;
}

void StatementForm::DateField::show(const QDate &value) const
{
    const QSignalBlocker blocker(date);
    isSet->setChecked(value.isValid());
    date->setEnabled(value.isValid());
    date->setDate(value.isValid() ? value : QDate::currentDate());
}

QDate StatementForm::DateField::value() const
{
    return isSet->isChecked() ? date->date() : QDate();
}

void StatementForm::setStatement(const Id &statement)
{
    m_statement = statement;
    refresh();
}

void StatementForm::editTitle()
{
    m_title->setFocus(Qt::OtherFocusReason);
    m_title->selectAll();
}

void StatementForm::follow(const Change &change)
{
    if (change.part != Change::Part::Text && (change.statement.isEmpty() || change.statement == m_statement))
        refresh();
}

void StatementForm::setReadOnly(bool isReadOnly)
{
    for (QLineEdit *field : {m_title, m_highlightsTitle, m_highlightsAddress, m_fullAddress})
        field->setReadOnly(isReadOnly);
    m_kind->setDisabled(isReadOnly);
    m_limit->setDisabled(isReadOnly);
    for (const DateField &field : {m_effective, m_updated}) {
        field.isSet->setDisabled(isReadOnly);
        field.date->setReadOnly(isReadOnly);
    }
}

void StatementForm::refresh()
{
    const Statement *found = findById(m_document->workspace().statements, m_statement);
    setEnabled(found);
    const Statement statement = found ? *found : Statement();
    const auto show = [](QLineEdit *field, const QString &text) {
        if (field->text() != text && !(field->hasFocus() && field->isModified()))
            field->setText(text);
    };
    show(m_title, statement.title);
    show(m_highlightsTitle, statement.highlightsTitle);
    m_highlightsTitle->setPlaceholderText(statement.title);
    m_kind->setCurrentIndex(m_kind->findData(int(statement.kind)));
    const QLocale locale(statement.language);
    m_language->setText(tr("%1 (%2)", "language: name and code").arg(locale.nativeLanguageName(), statement.language));
    showLimit(m_limit, statement.limit, m_document->workspace());
    m_effective.show(statement.effective);
    m_updated.show(statement.updated);
    show(m_highlightsAddress, statement.highlightsAddress);
    show(m_fullAddress, statement.fullAddress);
}

QString StatementForm::takeAddress(QLineEdit *field, const QString &before, QString &error) const
{
    QString address = field->text().trimmed();
    while (address.startsWith(u'/'))
        address.removeFirst();
    if (!address.isEmpty() && !address.endsWith(u'/'))
        address += u'/';
    if (address.isEmpty() || isValidPageAddress(address)) {
        field->setModified(false);
        return address;
    }
    error =
        tr("“%1” can not be an address. Write folders of letters, digits and “-”, each followed by “/”; {region} and {language} stand for those of the edition.")
            .arg(address);
    return before;
}

void StatementForm::take(StepKind kind)
{
    const Statement *found = findById(m_document->workspace().statements, m_statement);
    if (!found)
        return;
    Statement head = *found;
    QString error;
    head.title = m_title->text();
    head.highlightsTitle = m_highlightsTitle->text();
    m_title->setModified(false);
    m_highlightsTitle->setModified(false);
    head.kind = StatementKind(m_kind->currentData().toInt());
    head.effective = m_effective.value();
    head.updated = m_updated.value();
    head.highlightsAddress = takeAddress(m_highlightsAddress, head.highlightsAddress, error);
    head.fullAddress = takeAddress(m_fullAddress, head.fullAddress, error);
    m_addressError->setText(error);
    m_addressError->setVisible(!error.isEmpty());
    m_document->setStatementHead(head, tr("Change Statement"), kind);
}

}
