// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/rename.h"

#include "model/navigate.h"

namespace noticewright
{

namespace
{

void visitInlines(auto &workspace, const auto &visit)
{
    for (auto &statement : workspace.statements) {
        visitSections(statement.sections, [&](auto &section, int) {
            visit(section.heading);
            for (const Layer layer : {Layer::Highlights, Layer::Full})
                visitBlocks(section.layer(layer), [&](auto &block) { visitOwnTexts(block, visit); });
        });
    }
}

/// True when some word begins with a small letter that could be a capital.
bool hasSmallInitials(QStringView text)
{
    bool isAtStart = true;
    for (const QChar c : text) {
        if (isAtStart && c.isLower())
            return true;
        isAtStart = !c.isLetterOrNumber();
    }
    return false;
}

/// `name` written as `old` stands in a text.
QString writtenLike(QStringView found, const QString &old, const QString &name)
{
    if (found == old || name.isEmpty())
        return name;
    if (found == old.toUpper() && found != old)
        return name.toUpper();
    if (!hasSmallInitials(found))
        return name;
    QString written = hasSmallInitials(old) ? name : name.toLower();
    if (found.front().isUpper())
        written[0] = written[0].toUpper();
    return written;
}

void replaceName(QString &text, const QString &old, const QString &name)
{
    for (qsizetype at = text.indexOf(old, 0, Qt::CaseInsensitive); at >= 0;
         at = text.indexOf(old, at, Qt::CaseInsensitive)) {
        const QString written = writtenLike(QStringView(text).sliced(at, old.size()), old, name);
        text.replace(at, old.size(), written);
        at += written.size();
    }
}

}

namespace
{

void renameIn(InlineList &text, const QHash<Id, Id> &names)
{
    for (Inline &piece : text) {
        const auto name = piece.kind == Inline::Kind::Variable ? names.constFind(Id{piece.text}) : names.cend();
        if (name != names.cend())
            piece.text = name->text;
    }
}

/// The id of the unit of a variable's value, `variable.NAME.PART` (see unit_texts.h).
QString renamedUnit(const QString &unit, const QHash<Id, Id> &names)
{
    QStringList parts = unit.split(u'.');
    if (parts.size() > 2 && parts[0] == u"variable")
        parts[1] = names.value(Id{parts[1]}, Id{parts[1]}).text;
    return parts.join(u'.');
}

/// A translation names the variables that its source names.
void renameIn(TranslationFiles &files, const QHash<Id, Id> &names)
{
    for (TranslationFile &file : files) {
        if (file.problem())
            continue;
        const Translations &before = file.translations();
        Translations after = before;
        after.units.clear();
        for (const auto &[unit, translation] : before.units.asKeyValueRange()) {
            Translation renamed = translation;
            renameIn(renamed.source, names);
            renameIn(renamed.target, names);
            after.units.insert(renamedUnit(unit, names), renamed);
        }
        if (after != before)
            file = file.with(after);
    }
}

}

FactUses usesOf(const Workspace &workspace)
{
    FactUses uses;
    visitInlines(workspace, [&](const InlineList &text) {
        Id before;
        for (const Inline &piece : text) {
            if (piece.kind == Inline::Kind::Variable)
                ++uses.variables[Id{piece.text}];
            // A term that is partly bold is one use of it.
            if (!piece.marks.term.isEmpty() && piece.marks.term != before)
                ++uses.terms[piece.marks.term];
            before = piece.marks.term;
        }
    });
    return uses;
}

void renameVariables(Workspace &workspace, const QHash<Id, Id> &names)
{
    for (Variable &variable : workspace.variables)
        variable.name = names.value(variable.name, variable.name);
    visitInlines(workspace, [&](InlineList &text) { renameIn(text, names); });
    renameIn(workspace.translations, names);
    for (Statement &statement : workspace.statements)
        renameIn(statement.translations, names);
}

void renameTerm(Workspace &workspace, const Id &term, const QString &name)
{
    const qsizetype at = indexOfId(workspace.terms, term);
    if (at < 0 || workspace.terms[at].name == name)
        return;
    const QString old = std::exchange(workspace.terms[at].name, name);
    if (old.isEmpty())
        return;
    visitInlines(workspace, [&](InlineList &text) {
        for (Inline &piece : text) {
            if (piece.marks.term == term && piece.kind == Inline::Kind::Text)
                replaceName(piece.text, old, name);
        }
    });
}

}
