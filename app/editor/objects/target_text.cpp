// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/objects/target_text.h"

#include "model/navigate.h"

#include <QCoreApplication>

namespace noticewright
{

namespace
{

struct TargetText
{
    Q_DECLARE_TR_FUNCTIONS(noticewright::TargetText)
};

QString placeText(const LinkTarget &target, const Workspace &workspace, const Id &current)
{
    const Statement *statement = statementOf(target, workspace, current);
    if (!statement)
        return target.statement.isEmpty() ? TargetText::tr("The statement that shows the link")
                                          : TargetText::tr("A statement that no longer exists");
    if (target.section.isEmpty())
        return statementText(*statement);
    const Section *section = findSection(statement->sections, target.section);
    const QString heading =
        section ? numberedHeading(workspace, *statement, *section) : TargetText::tr("A section that no longer exists");
    if (target.statement.isEmpty() || target.statement == current)
        return heading;
    //: A statement and a section of it
    return TargetText::tr("%1 › %2").arg(statementText(*statement), heading);
}

}

QString headingText(const Workspace &workspace, const Section &section)
{
    QString heading;
    for (const Inline &part : section.heading) {
        const Variable *variable =
            part.kind == Inline::Kind::Variable ? findById(workspace.variables, Id{part.text}) : nullptr;
        heading += variable ? variable->value : plainText(InlineList{part});
    }
    return heading.trimmed().isEmpty() ? TargetText::tr("Section without a heading") : heading;
}

QString numberedHeading(const Workspace &workspace, const Statement &statement, const Section &section)
{
    const QString number = sectionNumbers(statement.sections).value(section.id);
    const QString heading = headingText(workspace, section);
    //: A section's number and its heading
    return number.isEmpty() ? heading : TargetText::tr("%1 %2").arg(number, heading);
}

QString statementText(const Statement &statement)
{
    return statement.title.isEmpty() ? TargetText::tr("Statement without a title") : statement.title;
}

const Statement *statementOf(const LinkTarget &target, const Workspace &workspace, const Id &current)
{
    return findById(workspace.statements, target.statement.isEmpty() ? current : target.statement);
}

QString targetText(const LinkTarget &target, const Workspace &workspace, const Id &current)
{
    if (target.kind != LinkTarget::Kind::Statement)
        return target.address;
    const QString place = placeText(target, workspace, current);
    return target.layer == Layer::Highlights ? TargetText::tr("%1 (highlights)").arg(place) : place;
}

}
