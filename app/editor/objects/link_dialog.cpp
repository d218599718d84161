// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/objects/link_dialog.h"

#include "editor/objects/address_checks.h"
#include "editor/objects/checked_field.h"
#include "editor/objects/section_picker.h"
#include "editor/objects/target_text.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QGroupBox>
#include <QPushButton>
#include <QRadioButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace noticewright
{

namespace
{

QWidget *pageOf(const QString &label, CheckedField *field, const QString &hint)
{
    auto *page = new QWidget;
    auto *form = newForm();
    page->setLayout(form);
    addLabelledRow(form, label, field, field->edit());
    field->edit()->setPlaceholderText(hint);
    return page;
}

}

LinkDialog::LinkDialog(const Workspace &workspace, const Id &currentStatement, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_current(currentStatement)
{
    setWindowTitle(tr("Link"));
    setObjectName(QStringLiteral("linkDialog"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeTextRows());
    layout->addWidget(makeKindRow());
    layout->addWidget(makePages());
    layout->addStretch();
    makeButtons();
    layout->addWidget(m_buttons);
    alignFields();
    setLink({}, {}, {});
    setMinimumWidth(480);
}

/// The forms above and below the kinds have their fields in one column.
void LinkDialog::alignFields()
{
    QList<QLabel *> labels = findChildren<QLabel *>();
    labels.removeIf([](const QLabel *label) { return !label->buddy(); });
    int width = 0;
    for (const QLabel *label : std::as_const(labels))
        width = std::max(width, label->sizeHint().width());
    for (QLabel *label : std::as_const(labels))
        label->setMinimumWidth(width);
}

QWidget *LinkDialog::makeTextRows()
{
    auto *rows = new QWidget;
    auto *form = newForm();
    rows->setLayout(form);
    m_text = new QLineEdit;
    m_text->setObjectName(QStringLiteral("linkText"));
    m_textLabel = new QLabel(tr("Text to &display:"));
    m_textLabel->setBuddy(m_text);
    form->addRow(m_textLabel, m_text);
    m_title = new QLineEdit;
    m_title->setObjectName(QStringLiteral("linkTitle"));
    m_title->setPlaceholderText(tr("Shown when the pointer rests on the link"));
    m_titleLabel = new QLabel(tr("&Hint (optional):"));
    m_titleLabel->setBuddy(m_title);
    form->addRow(m_titleLabel, m_title);
    return rows;
}

QWidget *LinkDialog::makeKindRow()
{
    auto *row = new QGroupBox(tr("Link to"));
    auto *layout = new QHBoxLayout(row);
    m_kind = new QButtonGroup(this);
    const auto add = [&](LinkTarget::Kind kind, const QString &text, const QString &name) {
        auto *button = new QRadioButton(text);
        button->setObjectName(name);
        m_kind->addButton(button, int(kind));
        layout->addWidget(button);
    };
    add(LinkTarget::Kind::Statement, tr("S&tatement or section"), QStringLiteral("linkToStatement"));
    add(LinkTarget::Kind::Address, tr("&Web page"), QStringLiteral("linkToWeb"));
    add(LinkTarget::Kind::Mail, tr("E-&mail address"), QStringLiteral("linkToMail"));
    layout->addStretch();
    connect(m_kind, &QButtonGroup::idClicked, this, [this](int kind) { showKind(LinkTarget::Kind(kind)); });
    return row;
}

QWidget *LinkDialog::makePages()
{
    m_section = new SectionPicker(m_workspace, m_current);
    m_web = new CheckedField(QStringLiteral("linkWeb"), webFault);
    m_mail = new CheckedField(QStringLiteral("linkMail"), mailFault);
    m_pages = new QStackedWidget;
    // In the order of the kinds.
    m_pages->addWidget(pageOf(tr("&Address:"), m_web, QStringLiteral("https://example.com/privacy")));
    m_pages->addWidget(pageOf(tr("&Address:"), m_mail, QStringLiteral("privacy@example.com")));
    m_pages->addWidget(m_section);
    connect(m_section, &SectionPicker::changed, this, &LinkDialog::refresh);
    connect(m_web, &CheckedField::edited, this, &LinkDialog::refresh);
    connect(m_mail, &CheckedField::edited, this, &LinkDialog::refresh);
    connect(m_web->edit(), &QLineEdit::editingFinished, this, [this] {
        if (m_web->text() != m_original.address)
            m_web->setText(completedAddress(m_web->text()));
    });
    return m_pages;
}

void LinkDialog::makeButtons()
{
    m_buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    m_remove = m_buttons->addButton(tr("&Remove Link"), QDialogButtonBox::ResetRole);
    m_remove->setObjectName(QStringLiteral("removeLink"));
    m_remove->setAutoDefault(false);
    m_buttons->button(QDialogButtonBox::Ok)->setObjectName(QStringLiteral("okButton"));
    m_buttons->button(QDialogButtonBox::Ok)->setDefault(true);
    m_buttons->button(QDialogButtonBox::Cancel)->setObjectName(QStringLiteral("cancelButton"));
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        m_isRemoved = true;
        accept();
    });
}

void LinkDialog::setLink(const std::optional<LinkTarget> &target, const QString &text, const QString &title)
{
    m_original = target.value_or(LinkTarget{.kind = LinkTarget::Kind::Statement});
    m_isRemoved = false;
    m_text->setText(text);
    m_title->setText(title);
    m_web->setText(m_original.kind == LinkTarget::Kind::Address ? m_original.address : QString());
    m_mail->setText(m_original.kind == LinkTarget::Kind::Mail ? m_original.address : QString());
    if (target && target->kind == LinkTarget::Kind::Statement)
        m_section->setTarget(*target);
    setRemovable(target.has_value());
    m_kind->button(int(m_original.kind))->setChecked(true);
    showKind(m_original.kind);
}

void LinkDialog::setTextVisible(bool isVisible)
{
    m_textLabel->setVisible(isVisible);
    m_text->setVisible(isVisible);
}

void LinkDialog::setTitleVisible(bool isVisible)
{
    m_titleLabel->setVisible(isVisible);
    m_title->setVisible(isVisible);
}

void LinkDialog::setRemovable(bool isRemovable)
{
    m_remove->setVisible(isRemovable);
}

void LinkDialog::showKind(LinkTarget::Kind kind)
{
    m_pages->setCurrentIndex(int(kind));
    refresh();
}

LinkTarget LinkDialog::enteredTarget() const
{
    const auto kind = LinkTarget::Kind(m_kind->checkedId());
    if (kind == LinkTarget::Kind::Statement)
        return m_section->target();
    if (kind == LinkTarget::Kind::Mail)
        return {.kind = kind, .address = mailWithoutScheme(m_mail->text())};
    const QString address = m_web->text();
    // An address that works already is not for us to complete.
    const bool isUntouched = m_original.kind == kind && address == m_original.address;
    if (const QString mail = mailWithoutScheme(address); !isUntouched && mail != address && isMailAddress(mail))
        return {.kind = LinkTarget::Kind::Mail, .address = mail};
    return {.kind = kind, .address = isUntouched ? address : completedAddress(address)};
}

std::optional<LinkTarget> LinkDialog::target() const
{
    return m_isRemoved ? std::nullopt : std::optional(enteredTarget());
}

QString LinkDialog::text() const
{
    return m_text->text().isEmpty() ? suggestedText() : m_text->text();
}

QString LinkDialog::title() const
{
    return m_title->text().trimmed();
}

QString LinkDialog::suggestedText() const
{
    LinkTarget target = enteredTarget();
    const Statement *statement = statementOf(target, m_workspace, m_current);
    if (target.kind == LinkTarget::Kind::Statement && target.section.isEmpty() && statement)
        return statement->titleOf(target.layer);
    target.layer = Layer::Full;
    return targetText(target, m_workspace, m_current);
}

void LinkDialog::refresh()
{
    const LinkTarget target = enteredTarget();
    const bool isEntered = target.kind == LinkTarget::Kind::Statement || !target.address.isEmpty();
    const bool isValid = m_kind->checkedId() == int(LinkTarget::Kind::Address) ? m_web->isValid()
        : m_kind->checkedId() == int(LinkTarget::Kind::Mail)                   ? m_mail->isValid()
                                                                               : true;
    m_text->setPlaceholderText(suggestedText());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(isEntered && isValid);
}

}
