// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/shown_facts.h"

#include "model/navigate.h"

namespace noticewright
{

using namespace Qt::StringLiterals;

ShownFacts::ShownFacts(const Workspace &workspace, const Statement &statement)
{
    m_starts.insert(u"organisation"_s);
    addList(workspace.headerLinks);
    addList(workspace.footerLinks);
    visitSections(statement.sections, [this](const Section &section, int) {
        addText(section.heading);
        for (const Layer layer : {Layer::Highlights, Layer::Full})
            visitBlocks(section.layer(layer), [this](const Block &block) { addBlock(block); });
    });
}

/// Units are called `KIND.ID.PART`, or `organisation.PART`.
bool ShownFacts::has(const QString &unit) const
{
    return m_starts.contains(unit.section(u'.', 0, 1)) || m_starts.contains(unit.section(u'.', 0, 0));
}

void ShownFacts::addList(const Id &id)
{
    m_starts.insert("links."_L1 + id.text);
}

void ShownFacts::addText(const InlineList &text)
{
    for (const Inline &piece : text) {
        if (piece.kind == Inline::Kind::Variable)
            m_starts.insert("variable."_L1 + piece.text);
        if (!piece.marks.term.isEmpty())
            m_starts.insert("term."_L1 + piece.marks.term.text);
    }
}

void ShownFacts::addBlock(const Block &block)
{
    visitOwnTexts(block, [this](const InlineList &text) { addText(text); });
    if (const auto *contact = std::get_if<ContactBlock>(&block.content))
        m_starts.insert("contact."_L1 + contact->contact.text);
    if (const auto *seals = std::get_if<SealBlock>(&block.content)) {
        for (const Id &seal : seals->seals)
            m_starts.insert("seal."_L1 + seal.text);
    }
    if (const auto *list = std::get_if<LinkListBlock>(&block.content))
        addList(list->linkList);
}

}
