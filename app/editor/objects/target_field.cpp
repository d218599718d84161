// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/objects/target_field.h"

#include "editor/objects/address_checks.h"
#include "editor/objects/checked_field.h"
#include "editor/objects/section_picker.h"
#include "editor/objects/target_text.h"

#include <QButtonGroup>
#include <QFormLayout>
#include <QGroupBox>
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

TargetField::TargetField(const Workspace &workspace, const Id &currentStatement, QWidget *parent)
    : ValueForm(parent)
    , m_section(new SectionPicker(workspace, currentStatement, this))
    , m_web(new CheckedField(QStringLiteral("linkWeb"), webFault, this))
    , m_mail(new CheckedField(QStringLiteral("linkMail"), mailFault, this))
{
    auto *rows = new QVBoxLayout(this);
    rows->setContentsMargins({});
    rows->addWidget(makeKindRow());
    rows->addWidget(makePages());
    setTarget({});
}

QWidget *TargetField::makeKindRow()
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
    connect(m_kind, &QButtonGroup::idClicked, this, [this](int kind) {
        showKind(LinkTarget::Kind(kind));
        Q_EMIT edited();
    });
    return row;
}

QWidget *TargetField::makePages()
{
    m_pages = new QStackedWidget;
    // In the order of the kinds.
    m_pages->addWidget(pageOf(tr("&Address:"), m_web, QStringLiteral("https://example.com/privacy")));
    m_pages->addWidget(pageOf(tr("&Address:"), m_mail, QStringLiteral("privacy@example.com")));
    m_pages->addWidget(m_section);
    connect(m_section, &SectionPicker::changed, this, &TargetField::edited);
    connect(m_web, &CheckedField::edited, this, &TargetField::edited);
    connect(m_mail, &CheckedField::edited, this, &TargetField::edited);
    connect(m_web->edit(), &QLineEdit::editingFinished, this, [this] {
        if (m_web->text() != m_original.address)
            m_web->setText(completedAddress(m_web->text()));
    });
    return m_pages;
}

void TargetField::setTarget(const std::optional<LinkTarget> &target)
{
    m_original = target.value_or(LinkTarget{.kind = LinkTarget::Kind::Statement});
    m_web->setText(m_original.kind == LinkTarget::Kind::Address ? m_original.address : QString());
    m_mail->setText(m_original.kind == LinkTarget::Kind::Mail ? m_original.address : QString());
    if (target && target->kind == LinkTarget::Kind::Statement)
        m_section->setTarget(*target);
    m_kind->button(int(m_original.kind))->setChecked(true);
    showKind(m_original.kind);
}

void TargetField::showKind(LinkTarget::Kind kind)
{
    m_pages->setCurrentIndex(int(kind));
}

LinkTarget TargetField::target() const
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

bool TargetField::isComplete() const
{
    const LinkTarget entered = target();
    const bool isEntered = entered.kind == LinkTarget::Kind::Statement || !entered.address.isEmpty();
    const bool isValid = m_kind->checkedId() == int(LinkTarget::Kind::Address) ? m_web->isValid()
        : m_kind->checkedId() == int(LinkTarget::Kind::Mail)                   ? m_mail->isValid()
                                                                               : true;
    return isEntered && isValid;
}

ValueKind<LinkTarget> targetValues(const Workspace &workspace)
{
    return {.text = [workspace](const LinkTarget &target) { return targetText(target, workspace, {}); },
            .makeForm =
                [workspace](const LinkTarget &target) {
                    auto *field = new TargetField(workspace, {});
                    field->setTarget(target);
                    return ValueKind<LinkTarget>::Form{field, [field] { return field->target(); }};
                }};
}

}
