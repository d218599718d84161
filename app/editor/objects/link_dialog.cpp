// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/objects/link_dialog.h"

#include "editor/objects/checked_field.h"
#include "editor/objects/target_field.h"
#include "editor/objects/target_text.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace noticewright
{

LinkDialog::LinkDialog(const Workspace &workspace, const Id &currentStatement, QWidget *parent)
    : QDialog(parent)
    , m_workspace(workspace)
    , m_current(currentStatement)
{
    setWindowTitle(tr("Link"));
    setObjectName(QStringLiteral("linkDialog"));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(makeTextRows());
    m_target = new TargetField(workspace, currentStatement, this);
    layout->addWidget(m_target);
    connect(m_target, &TargetField::edited, this, &LinkDialog::refresh);
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
    m_isRemoved = false;
    m_text->setText(text);
    m_title->setText(title);
    m_target->setTarget(target);
    setRemovable(target.has_value());
    refresh();
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

std::optional<LinkTarget> LinkDialog::target() const
{
    return m_isRemoved ? std::nullopt : std::optional(m_target->target());
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
    LinkTarget target = m_target->target();
    const Statement *statement = statementOf(target, m_workspace, m_current);
    if (target.kind == LinkTarget::Kind::Statement && target.section.isEmpty() && statement)
        return statement->titleOf(target.layer);
    target.layer = Layer::Full;
    return targetText(target, m_workspace, m_current);
}

void LinkDialog::refresh()
{
    m_text->setPlaceholderText(suggestedText());
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(m_target->isComplete());
}

}
