// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/objects/fact_texts.h"

#include "editor/objects/target_text.h"
#include "model/navigate.h"

#include <QCoreApplication>
#include <QSet>

namespace noticewright
{

namespace
{

struct FactTexts
{
    Q_DECLARE_TR_FUNCTIONS(noticewright::FactTexts)
};

QString termText(const Workspace &workspace, const Id &id)
{
    const Term *term = findById(workspace.terms, id);
    if (!term)
        return FactTexts::tr("A term that no longer exists");
    if (term->definition.isEmpty())
        return FactTexts::tr("The term “%1” has no definition yet").arg(term->name);
    //: A term and its definition
    return FactTexts::tr("“%1”: %2").arg(term->name, term->definition);
}

QString variableText(const Workspace &workspace, const QString &name)
{
    const Variable *variable = findById(workspace.variables, Id{name});
    if (!variable)
        return FactTexts::tr("The variable “%1” no longer exists").arg(name);
    //: A variable's name and value
    return FactTexts::tr("Variable “%1”: %2").arg(name, variable->value);
}

QString linkText(const LinkTarget &target, const QString &title, const Workspace &workspace, const Id &statement)
{
    //: Where a link leads to
    const QString text = FactTexts::tr("Link to %1").arg(targetText(target, workspace, statement));
    return title.isEmpty() ? text : text + u'\n' + title;
}

/// What can be referred to, in the form in which it is looked up.
struct Known
{
    QHash<Id, QSet<Id>> sections;
    QSet<Id> variables;
    QSet<Id> terms;

    explicit Known(const Workspace &workspace)
    {
        for (const Statement &statement : workspace.statements) {
            QSet<Id> &own = sections[statement.id];
            visitSections(statement.sections, [&](const Section &section, int) { own.insert(section.id); });
        }
        for (const Variable &variable : workspace.variables)
            variables.insert(variable.name);
        for (const Term &term : workspace.terms)
            terms.insert(term.id);
    }

    [[nodiscard]] bool isThere(const LinkTarget &target, const Id &current) const
    {
        if (target.kind != LinkTarget::Kind::Statement)
            return true;
        const auto statement = sections.constFind(target.statement.isEmpty() ? current : target.statement);
        return statement != sections.cend() && (target.section.isEmpty() || statement->contains(target.section));
    }
};

}

std::function<QString(const Inline &)> meaningsIn(const Workspace &workspace, const Id &statement)
{
    return [workspace, statement](const Inline &piece) {
        QStringList lines;
        if (piece.kind == Inline::Kind::Variable)
            lines.append(variableText(workspace, piece.text));
        if (piece.kind == Inline::Kind::CrossReference)
            //: What a reference in the text refers to
            lines.append(FactTexts::tr("Refers to %1").arg(targetText(piece.reference, workspace, statement)));
        if (!piece.marks.term.isEmpty())
            lines.append(termText(workspace, piece.marks.term));
        if (piece.marks.link)
            lines.append(linkText(*piece.marks.link, piece.marks.linkTitle, workspace, statement));
        return lines.join(u'\n');
    };
}

std::function<bool(const Inline &)> brokenIn(const Workspace &workspace, const Id &statement)
{
    return [known = Known(workspace), statement](const Inline &piece) {
        return (piece.kind == Inline::Kind::Variable && !known.variables.contains(Id{piece.text}))
            || (piece.kind == Inline::Kind::CrossReference && !known.isThere(piece.reference, statement))
            || (!piece.marks.term.isEmpty() && !known.terms.contains(piece.marks.term))
            || (piece.marks.link && !known.isThere(*piece.marks.link, statement));
    };
}

QString faultOfVariableName(const QString &name, const QList<Id> &others)
{
    if (!isValidId(name))
        return FactTexts::
            tr("“%1” can not be the name of a variable. Use small letters, digits and “-”, beginning with a letter.")
                .arg(name);
    if (others.contains(Id{name}))
        return FactTexts::tr("Two variables have the name “%1”. Give one of them another.").arg(name);
    return {};
}

Id variableNameFor(const QString &value, const QList<Variable> &others)
{
    QString name;
    for (const QChar c : value.normalized(QString::NormalizationForm_KD).toLower()) {
        if ((c >= u'a' && c <= u'z') || (c.isDigit() && c.unicode() < 128 && !name.isEmpty()))
            name += c;
        else if (!c.isMark() && !name.isEmpty() && !name.endsWith(u'-'))
            name += u'-';
    }
    name.truncate(24);
    while (name.endsWith(u'-'))
        name.chop(1);
    if (name.isEmpty())
        name = QStringLiteral("variable");
    Id free{name};
    for (int i = 2; findById(others, free); ++i)
        free.text = name + u'-' + QString::number(i);
    return free;
}

}
