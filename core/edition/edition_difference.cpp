// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/edition_difference.h"

#include "edition/limits.h"
#include "edition/regions.h"
#include "edition/shown_words.h"
#include "model/navigate.h"

#include <QSet>

namespace noticewright
{

namespace
{

using Kind = EditionDifference::Kind;
using Side = EditionDifference::Side;

/// One of the two editions: what is left of the statement in it.
struct Half
{
    Half(const Edition &shown, const Statement &statement, const Workspace &workspace,
         const QList<RegionGroup> &regionGroups)
        : edition(shown)
        , groups(regionGroups)
        , words(workspace, statement, edition, regionGroups)
        , hasStatement(isShownIn(shown.region, statement.limit, regionGroups))
    {
        const Statement limited = limitedTo(edition, statement, groups);
        visitSections(limited.sections, [&](const Section &section, int) {
            parts.insert(section.id);
            for (const Layer layer : {Layer::Highlights, Layer::Full})
                visitBlocks(section.layer(layer), [&](const Block &block) {
                    parts.insert(block.id);
                    if (const auto *list = std::get_if<List>(&block.content)) {
                        for (const ListItem &item : list->items)
                            parts.insert(item.id);
                    }
                });
        });
    }

    Edition edition;
    QList<RegionGroup> groups;
    ShownWords words;
    bool hasStatement;
    /// The sections, blocks and items that are there.
    QSet<Id> parts;
};

class Comparison
{
public:
    Comparison(const Workspace &workspace, const Half &first, const Half &second)
        : m_workspace(workspace)
        , m_first(first)
        , m_second(second)
    {
    }

    QList<EditionDifference> run(const Statement &statement)
    {
        if (m_first.hasStatement != m_second.hasStatement)
            m_found.append({.kind = Kind::Statement,
                            .side = m_first.hasStatement ? Side::First : Side::Second,
                            .text = statement.title});
        if (!m_first.hasStatement || !m_second.hasStatement)
            return m_found;
        compare(statement.sections);
        m_place = {};
        compareLinks(m_workspace.headerLinks);
        compareLinks(m_workspace.footerLinks);
        return m_found;
    }

private:
    void compare(const QList<Section> &sections)
    {
        for (const Section &section : sections) {
            m_place = {.section = section.id};
            if (!areBoth(section.id, Kind::Section, [&](const ShownWords &words) { return words.of(section.heading); }))
                continue;
            compareFacts(section.heading);
            for (const Layer layer : {Layer::Highlights, Layer::Full}) {
                m_place = {.section = section.id, .layer = layer};
                compare(section.layer(layer));
            }
            compare(section.sections);
        }
    }

    void compare(const BlockList &blocks)
    {
        for (const Block &block : blocks) {
            m_place.block = block.id;
            m_place.item = {};
            if (!areBoth(block.id, Kind::Block, [&](const ShownWords &words) { return words.of(block); }))
                continue;
            visitOwnTexts(block, [this](const InlineList &text) { compareFacts(text); });
            compareShownFacts(block);
            if (const auto *list = std::get_if<List>(&block.content)) {
                compareItems(*list, block.id);
                continue;
            }
            visitChildren(block, [this](const BlockList &inner) { compare(inner); });
        }
    }

    void compareItems(const List &list, const Id &block)
    {
        for (const ListItem &item : list.items) {
            m_place.block = block;
            m_place.item = item.id;
            if (areBoth(item.id, Kind::Item, [&](const ShownWords &words) { return words.of(item.blocks); }))
                compare(item.blocks);
        }
    }

    /// True when both have the part; notes it when one has. `textIn` gives what
    /// is to be read of it.
    bool areBoth(const Id &part, Kind kind, const auto &textIn)
    {
        const bool isInFirst = m_first.parts.contains(part), isInSecond = m_second.parts.contains(part);
        if (isInFirst != isInSecond) {
            const Half &half = isInFirst ? m_first : m_second;
            note(kind, isInFirst ? Side::First : Side::Second, textIn(half.words));
        }
        return isInFirst && isInSecond;
    }

    void note(Kind kind, Side side, const QString &text, const QString &otherText = {})
    {
        EditionDifference difference = m_place;
        difference.kind = kind;
        difference.side = side;
        difference.text = text;
        difference.otherText = otherText;
        m_found.append(difference);
    }

    /// True the first time that a fact is asked about.
    bool isNew(const Id &fact)
    {
        const bool isKnown = m_compared.contains(fact);
        m_compared.insert(fact);
        return !isKnown;
    }

    void compareFacts(const InlineList &text)
    {
        for (const Inline &piece : text) {
            if (piece.kind != Inline::Kind::Variable || !isNew({u'$' + piece.text}))
                continue;
            const Variable *variable = findById(m_workspace.variables, Id{piece.text});
            if (!variable)
                continue;
            const QString first = m_first.words.valueOf(*variable), second = m_second.words.valueOf(*variable);
            if (first != second)
                note(Kind::Value, Side::Both, first, second);
        }
    }

    void compareShownFacts(const Block &block)
    {
        if (const auto *contact = std::get_if<ContactBlock>(&block.content)) {
            compareFact(m_workspace.contacts, contact->contact);
        } else if (const auto *seals = std::get_if<SealBlock>(&block.content)) {
            for (const Id &seal : seals->seals)
                compareFact(m_workspace.seals, seal);
        } else if (const auto *links = std::get_if<LinkListBlock>(&block.content)) {
            compareLinks(links->linkList);
        }
    }

    template<typename Fact>
    void compareFact(const QList<Fact> &facts, const Id &id)
    {
        const Fact *fact = findById(facts, id);
        if (!fact || !isNew(id))
            return;
        const QString first = m_first.words.of(*fact), second = m_second.words.of(*fact);
        if (first != second)
            note(Kind::Value, Side::Both, first, second);
    }

    void compareLinks(const Id &id)
    {
        const LinkList *list = findById(m_workspace.linkLists, id);
        if (!list || !isNew(id))
            return;
        for (const LinkListEntry &entry : list->entries) {
            const bool isInFirst = isShownIn(m_first.edition.region, entry.limit, m_first.groups);
            const bool isInSecond = isShownIn(m_second.edition.region, entry.limit, m_second.groups);
            const QString first = m_first.words.of(entry), second = m_second.words.of(entry);
            if (isInFirst != isInSecond)
                note(Kind::Link, isInFirst ? Side::First : Side::Second, isInFirst ? first : second);
            else if (isInFirst && first != second)
                note(Kind::Value, Side::Both, first, second);
        }
    }

    const Workspace &m_workspace;
    const Half &m_first;
    const Half &m_second;
    /// Where the comparison is.
    EditionDifference m_place;
    QSet<Id> m_compared;
    QList<EditionDifference> m_found;
};

/// The edition as one in the language of the statement.
Edition inSourceLanguage(Edition edition, const Statement &statement)
{
    edition.language = statement.language;
    return edition;
}

}

QList<EditionDifference> differencesBetween(const Workspace &workspace, const Statement &statement,
                                            const Edition &first, const Edition &second)
{
    const QList<RegionGroup> groups = regionGroupsOf(workspace);
    const Half one(inSourceLanguage(first, statement), statement, workspace, groups);
    const Half other(inSourceLanguage(second, statement), statement, workspace, groups);
    return Comparison(workspace, one, other).run(statement);
}

}
