// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/form/card_texts.h"

#include "model/navigate.h"

#include <algorithm>

namespace noticewright
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Cards)
};

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

FlowCard cardOf(const Workspace &workspace, const ContactBlock &block)
{
    const Contact *contact = findById(workspace.contacts, block.contact);
    if (!contact)
        return {Text::tr("Contact"), Text::tr("This contact no longer exists"), {}};
    return {Text::tr("Contact"), contact->name, joined({contact->lines.value(0), contact->mail, contact->telephone})};
}

FlowCard cardOf(const Workspace &workspace, const SealBlock &block)
{
    QStringList names;
    for (const Id &id : block.seals) {
        const Seal *seal = findById(workspace.seals, id);
        names.append(seal ? seal->name : Text::tr("A seal that no longer exists"));
    }
    return {Text::tr("Seals", "certification marks"), joined(names), {}};
}

FlowCard cardOf(const Workspace &workspace, const LinkListBlock &block)
{
    const LinkList *list = findById(workspace.linkLists, block.linkList);
    if (!list)
        return {Text::tr("Links"), Text::tr("This link list no longer exists"), {}};
    QStringList labels;
    for (const LinkListEntry &entry : list->entries)
        labels.append(entry.label);
    return {Text::tr("Links"), list->name, joined(labels)};
}

FlowCard cardOf(const Workspace &, const Image &image)
{
    return {Text::tr("Image"), image.asset, image.alternative.isEmpty() ? Text::tr("Decorative") : image.alternative};
}

FlowCard cardOf(const Workspace &, const Table &table)
{
    QStringList heads;
    qsizetype columns = 0;
    for (const TableRow &row : table.rows)
        columns = std::max(columns, row.cells.size());
    if (!table.rows.isEmpty()) {
        for (const TableCell &cell : table.rows.first().cells)
            heads.append(plainText(cell.blocks));
    }
    const QString caption = plainText(table.caption);
    //: The size of a table.
    const QString size = Text::tr("%1 rows, %2 columns").arg(table.rows.size()).arg(columns);
    return {Text::tr("Table"), caption.isEmpty() ? joined(heads) : caption, caption.isEmpty() ? size : joined({size, joined(heads)})};
}

FlowCard cardOf(const Workspace &, const Rule &)
{
    return {.kind = Text::tr("Rule", "a line across the page")};
}

/// What has no card of its own kind, such as a list without items.
template<typename T>
FlowCard cardOf(const Workspace &, const T &)
{
    return {.kind = Text::tr("From a newer version"), .summary = Text::tr("Kept as it is, but can not be edited here")};
}

QString chipOf(const Workspace &workspace, const Statement &statement, const Inline &atom)
{
    if (atom.kind == Inline::Kind::Variable) {
        const Variable *variable = findById(workspace.variables, Id{atom.text});
        return variable ? variable->value : QString();
    }
    if (atom.kind != Inline::Kind::CrossReference)
        return {};
    const bool isHere = atom.reference.statement.isEmpty() || atom.reference.statement == statement.id;
    const Statement *target = isHere ? &statement : findById(workspace.statements, atom.reference.statement);
    const Section *section = target ? findSection(target->sections, atom.reference.section) : nullptr;
    if (!section)
        return target && atom.reference.section.isEmpty() ? target->title : QString();
    const QString number = sectionNumbers(target->sections).value(section->id);
    return number.isEmpty() ? plainText(section->heading) : number;
}

}

FlowContext flowContextOf(const Workspace &workspace, const Id &statementId)
{
    const Statement *found = findById(workspace.statements, statementId);
    const Statement statement = found ? *found : Statement();
    return {.card = [workspace](const Block &block) { return std::visit([&](const auto &content) { return cardOf(workspace, content); }, block.content); },
            .chip = [workspace, statement](const Inline &atom) { return chipOf(workspace, statement, atom); }};
}

}
