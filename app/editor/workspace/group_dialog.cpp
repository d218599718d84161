// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/workspace/group_dialog.h"

#include "edition/regions.h"
#include "editor/objects/checked_field.h"
#include "editor/objects/hint_label.h"
#include "editor/objects/region_field.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace noticewright
{

using namespace Qt::StringLiterals;

GroupDialog::GroupDialog(const GroupQuestion &question, QWidget *parent)
    : GrowingDialog(parent)
    , m_question(question)
    , m_name(new QLineEdit(question.group.name, this))
    , m_code(new CheckedField(
          u"groupCode"_s, [this](const QString &code) { return faultOfCode(code.trimmed()); }, this))
    , m_codeHint(new HintLabel(this))
    , m_members(new RegionField(u"groupMembers"_s, otherGroups(), question.regions, this))
    , m_isDated(new QCheckBox(tr("As &of:"), this))
    , m_asOf(new QDateEdit(this))
{
    setObjectName(u"groupDialog"_s);
    setWindowTitle(question.isCodeFixed                ? tr("Change Region Group for This Workspace")
                       : question.group.code.isEmpty() ? tr("Add Region Group")
                                                       : tr("Edit Region Group"));
    new QVBoxLayout(this);
    addFields();
    addButtons();
    m_code->setText(question.group.code);
    m_members->setCodes(question.group.members);
    update();
    resize(fontMetrics().averageCharWidth() * 70, sizeHint().height());
    m_name->setFocus();
}

QList<RegionGroup> GroupDialog::otherGroups() const
{
    Workspace others;
    others.regionGroups = m_question.others;
    QList<RegionGroup> groups = regionGroupsOf(others);
    groups.removeIf([this](const RegionGroup &group) { return group.code == m_question.group.code; });
    return groups;
}

void GroupDialog::addFields()
{
    auto *form = newForm();
    m_name->setObjectName(u"groupName"_s);
    m_name->setPlaceholderText(tr("European customers"));
    m_code->edit()->setReadOnly(m_question.isCodeFixed);
    m_code->edit()->setPlaceholderText(tr("A short name for files and chips, such as “emea”"));
    m_codeHint->setObjectName(u"groupCodeHint"_s);
    m_code->layout()->addWidget(m_codeHint);
    m_members->setEmptyText(tr("Add a region"));
    addLabelledRow(form, tr("&Name:"), m_name, m_name);
    addLabelledRow(form, tr("&Code:"), m_code, m_code->edit());
    addLabelledRow(form, tr("&Members:"), m_members, m_members->focusTarget());
    const QDate asOf = m_question.group.asOf;
    m_isDated->setObjectName(u"groupIsDated"_s);
    m_isDated->setToolTip(tr("The day on which the members were these"));
    m_isDated->setChecked(asOf.isValid());
    m_asOf->setObjectName(u"groupAsOf"_s);
    m_asOf->setAccessibleName(tr("As of"));
    m_asOf->setCalendarPopup(true);
    m_asOf->setDate(asOf.isValid() ? asOf : QDate::currentDate());
    m_asOf->setEnabled(asOf.isValid());
    auto *date = new QHBoxLayout;
    date->addWidget(m_asOf);
    date->addStretch(1);
    form->addRow(m_isDated, date);
    static_cast<QVBoxLayout *>(layout())->addLayout(form);
    static_cast<QVBoxLayout *>(layout())->addStretch(1);
    connect(m_code, &CheckedField::edited, this, &GroupDialog::update);
    connect(m_members, &RegionField::edited, this, &GroupDialog::update);
    connect(m_isDated, &QCheckBox::toggled, m_asOf, &QWidget::setEnabled);
}

void GroupDialog::addButtons()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_ok = buttons->button(QDialogButtonBox::Ok);
    m_ok->setObjectName(u"groupOk"_s);
    m_ok->setDefault(true);
    buttons->button(QDialogButtonBox::Cancel)->setObjectName(u"groupCancel"_s);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout()->addWidget(buttons);
}

QString GroupDialog::faultOfCode(const QString &code) const
{
    if (code.isEmpty())
        return {};
    if (!isValidRegion(code))
        return tr("“%1” can not be a code. Use 2 to 16 small letters, digits and “-”, beginning with a letter.")
            .arg(code);
    if (std::ranges::contains(m_question.others, code, &RegionGroup::code))
        return tr("Another group has the code “%1” already. Write another one.").arg(code);
    if (m_members->codes().contains(code))
        return tr("A group can not be a member of itself. Write another code, or remove that member.");
    return {};
}

QString GroupDialog::hintOnCode(const QString &code) const
{
    if (m_question.isCodeFixed)
        return tr("Takes the place of the group that the program knows, in this workspace only.");
    if (std::ranges::contains(knownRegionGroups(), code, &RegionGroup::code))
        return tr("The program knows a group of this code. This one takes its place in this workspace.");
    const bool isRegion = knownRegions().contains(code);
    return isRegion ? tr("This is also the code of a region, %1, which is in the group then.").arg(regionName(code, {}))
                    : QString();
}

void GroupDialog::update()
{
    m_code->check();
    m_codeHint->setHint(m_code->isValid() ? hintOnCode(m_code->text()) : QString());
    m_ok->setEnabled(!m_code->text().isEmpty() && m_code->isValid() && m_members->fault().isEmpty()
                     && !m_members->codes().isEmpty());
}

RegionGroup GroupDialog::group() const
{
    RegionGroup group = m_question.group;
    group.code = m_code->text();
    group.name = m_name->text().simplified();
    group.members = m_members->codes();
    group.asOf = m_isDated->isChecked() ? m_asOf->date() : QDate();
    return group;
}

}
