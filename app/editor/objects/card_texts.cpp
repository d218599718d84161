// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/objects/card_texts.h"

#include "edition/regions.h"
#include "editor/objects/copied_html.h"
#include "editor/objects/fact_texts.h"
#include "editor/objects/limit_texts.h"
#include "editor/objects/table_layout.h"
#include "editor/objects/target_text.h"
#include "model/navigate.h"

namespace noticewright
{

namespace
{

/// Puts the parts that say something on one line.
QString joined(QStringList parts)
{
    parts.removeIf([](const QString &part) { return part.trimmed().isEmpty(); });
    return parts.join(QStringLiteral(" · "));
}

class CardTexts
{
    Q_DECLARE_TR_FUNCTIONS(noticewright::CardTexts)

public:
    explicit CardTexts(const Workspace &workspace) : m_workspace(workspace) { }

    FlowCard operator()(const ContactBlock &block) const
    {
        const Contact *contact = findById(m_workspace.contacts, block.contact);
        if (!contact)
            return {tr("Contact"), tr("A contact that no longer exists"), tr("Open the card to choose another")};
        return {tr("Contact"), nameOf(*contact),
                joined({contact->name.isEmpty() ? QString() : contact->lines.value(0), contact->mail})};
    }

    FlowCard operator()(const SealBlock &block) const
    {
        QStringList names;
        for (const Id &id : block.seals) {
            const Seal *seal = findById(m_workspace.seals, id);
            names.append(seal ? nameOf(*seal) : tr("A seal that no longer exists"));
        }
        return {tr("Seals"), tr("%Ln seal(s)", nullptr, int(names.size())), joined(names)};
    }

    FlowCard operator()(const LinkListBlock &block) const
    {
        const LinkList *list = findById(m_workspace.linkLists, block.linkList);
        if (!list)
            return {tr("Link list"), tr("A link list that no longer exists"), tr("Open the card to choose another")};
        QStringList labels;
        for (const LinkListEntry &entry : list->entries)
            labels.append(entry.label);
        return {tr("Link list"), nameOf(*list), joined(labels)};
    }

    FlowCard operator()(const Image &image) const
    {
        const QString alternative = image.alternative.isEmpty() ? tr("Decorative") : image.alternative;
        return {tr("Image"), image.asset.isEmpty() ? tr("No image chosen yet") : image.asset, alternative};
    }

    FlowCard operator()(const Table &table) const
    {
        const TableLayout layout = layoutOf(table);
        const QString rows = tr("%Ln row(s)", nullptr, layout.rows);
        const QString columns = tr("%Ln column(s)", nullptr, layout.columns);
        const QString caption = plainText(table.caption);
        return {tr("Table"), caption.isEmpty() ? headerText(layout) : caption,
                //: The size of a table: rows × columns
                tr("%1 × %2").arg(rows, columns)};
    }

    FlowCard operator()(const Rule &) const
    {
        return {.kind = tr("Rule"), .title = tr("A line across the page"), .summary = {}};
    }

    FlowCard operator()(const UnknownBlock &) const
    {
        return {tr("From a newer version"), tr("Kept as it is"),
                tr("This version of Noticewright can not show or edit it")};
    }

    /// Text is no object.
    template<typename Text>
    FlowCard operator()(const Text &) const
    {
        return {};
    }

private:
    static QString headerText(const TableLayout &layout)
    {
        QStringList texts;
        for (const PlacedCell &placed : layout.cells) {
            if (placed.area.row == 0)
                texts.append(plainText(placed.cell.blocks));
        }
        const QString text = joined(texts);
        return text.isEmpty() ? tr("Empty table") : text;
    }

    const Workspace &m_workspace;
};

}

FlowCard cardOf(const Block &object, const Workspace &workspace)
{
    return std::visit(CardTexts(workspace), object.content);
}

QString chipOf(const Inline &atom, const Workspace &workspace, const Id &statement)
{
    if (atom.kind == Inline::Kind::Variable) {
        const Variable *variable = findById(workspace.variables, Id{atom.text});
        return variable ? variable->value : QString();
    }
    if (atom.kind != Inline::Kind::CrossReference)
        return {};
    const Statement *target = statementOf(atom.reference, workspace, statement);
    if (!target || atom.reference.section.isEmpty())
        return target ? statementText(*target) : QString();
    const Section *section = findSection(target->sections, atom.reference.section);
    const QString number = sectionNumbers(target->sections).value(atom.reference.section);
    return number.isEmpty() && section ? headingText(workspace, *section) : number;
}

FlowContext flowContextOf(const Workspace &workspace, const Id &statement)
{
    return {
        .card = [workspace](const Block &object) { return cardOf(object, workspace); },
        .chip = [workspace, statement](const Inline &atom) { return chipOf(atom, workspace, statement); },
        .html = [workspace, statement](const BlockList &blocks) { return copiedHtml(workspace, statement, blocks); },
        .meaning = meaningsIn(workspace, statement),
        .broken = brokenIn(workspace, statement),
        .limit = [groups = regionGroupsOf(workspace)](const Limit &limit) { return limitSentence(limit, groups); }};
}

QString nameOf(const Contact &contact)
{
    const QString name = contact.name.isEmpty() ? contact.lines.value(0) : contact.name;
    return !name.isEmpty()       ? name
        : contact.mail.isEmpty() ? QCoreApplication::translate("noticewright::CardTexts", "Contact without a name")
                                 : contact.mail;
}

QString nameOf(const Seal &seal)
{
    return seal.name.isEmpty() ? QCoreApplication::translate("noticewright::CardTexts", "Seal without a name")
                               : seal.name;
}

QString nameOf(const LinkList &list)
{
    return list.name.isEmpty() ? QCoreApplication::translate("noticewright::CardTexts", "Link list without a name")
                               : list.name;
}

}
