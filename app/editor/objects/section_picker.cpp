// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/objects/section_picker.h"

#include "editor/objects/checked_field.h"
#include "editor/objects/target_text.h"
#include "model/navigate.h"

#include <QComboBox>
#include <QFormLayout>

namespace noticewright
{

namespace
{

QComboBox *comboNamed(const QString &name, QWidget *parent)
{
    auto *combo = new QComboBox(parent);
    combo->setObjectName(name);
    combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    combo->setMinimumContentsLength(30);
    return combo;
}

/// Chooses the item of an id, which is added under `missing` when there is none.
void choose(QComboBox *combo, const Id &id, const QString &missing)
{
    if (combo->findData(id.text) < 0)
        combo->addItem(missing, id.text);
    combo->setCurrentIndex(combo->findData(id.text));
}

}

SectionPicker::SectionPicker(const Workspace &workspace, const Id &current, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_current(current)
    , m_statement(comboNamed(QStringLiteral("linkStatement"), this))
    , m_section(comboNamed(QStringLiteral("linkSection"), this))
    , m_layer(comboNamed(QStringLiteral("linkLayer"), this))
{
    for (const Statement &statement : m_workspace.statements)
        m_statement->addItem(statement.id == current ? tr("This statement: %1").arg(statementText(statement))
                                                     : statementText(statement),
                             statement.id.text);
    m_layer->addItem(tr("Full text"), int(Layer::Full));
    m_layer->addItem(tr("Highlights"), int(Layer::Highlights));
    auto *form = newForm();
    setLayout(form);
    addLabelledRow(form, tr("&Statement:"), m_statement, m_statement);
    addLabelledRow(form, tr("S&ection:"), m_section, m_section);
    addLabelledRow(form, tr("&Page:"), m_layer, m_layer);
    setFocusProxy(m_statement);
    setTarget({.kind = LinkTarget::Kind::Statement,
               .statement =
                   current.isEmpty() && !m_workspace.statements.isEmpty() ? m_workspace.statements.first().id : Id()});
    connect(m_statement, &QComboBox::activated, this, [this] {
        fillSections({});
        Q_EMIT changed();
    });
    connect(m_section, &QComboBox::activated, this, &SectionPicker::changed);
    connect(m_layer, &QComboBox::activated, this, &SectionPicker::changed);
}

void SectionPicker::setTarget(const LinkTarget &target)
{
    const Id statement = target.statement.isEmpty() ? m_current : target.statement;
    choose(m_statement, statement,
           targetText({.kind = LinkTarget::Kind::Statement, .statement = statement}, m_workspace, m_current));
    fillSections(target.section);
    m_layer->setCurrentIndex(m_layer->findData(int(target.layer)));
}

LinkTarget SectionPicker::target() const
{
    const Id statement{m_statement->currentData().toString()};
    return {.kind = LinkTarget::Kind::Statement,
            .statement = statement == m_current ? Id() : statement,
            .section = {m_section->currentData().toString()},
            .layer = Layer(m_layer->currentData().toInt())};
}

void SectionPicker::fillSections(const Id &chosen)
{
    m_section->clear();
    m_section->addItem(tr("The whole statement"), QString());
    if (const Statement *statement = findById(m_workspace.statements, Id{m_statement->currentData().toString()})) {
        const auto numbers = sectionNumbers(statement->sections);
        visitSections(statement->sections, [&](const Section &section, int depth) {
            const QString number = numbers.value(section.id);
            const QString heading = headingText(m_workspace, section);
            m_section->addItem(QString(depth * 4, QChar::Nbsp)
                                   + (number.isEmpty() ? heading : number + QChar::Nbsp + heading),
                               section.id.text);
        });
    }
    choose(m_section, chosen, tr("A section that no longer exists"));
}

}
