// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/passages.h"

#include "model/navigate.h"
#include "model/text_offsets.h"

namespace noticewright
{

namespace
{

/// The texts of a block as its lines in the flow show them.
QStringList textsOf(const Block &block)
{
    QStringList texts;
    visitOwnTexts(block, [&](const InlineList &text) { texts.append(flatText(text)); });
    if (const auto *verbatim = std::get_if<Verbatim>(&block.content))
        texts.append(flatText(verbatimInlines(verbatim->text)));
    return texts;
}

/// Whether so much of the surroundings fits that the words are the same ones,
/// though they stand in another block.
bool isCertain(const QuoteHit &hit)
{
    constexpr qsizetype least = 12;
    return hit.same * 2 >= hit.context && hit.length + hit.same >= least;
}

}

PassageFinder::PassageFinder(const Statement &statement)
{
    visitSections(statement.sections, [this](const Section &section, int) { addSection(section); });
}

void PassageFinder::add(const Id &id, const Holder &holder)
{
    m_byId.insert(id, m_holders.size());
    m_holders.append(holder);
    m_holders.last().order = int(m_holders.size());
}

void PassageFinder::addSection(const Section &section)
{
    add(section.id, {.section = section.id, .block = {}, .texts = {flatText(section.heading)}});
    for (const Layer layer : {Layer::Highlights, Layer::Full}) {
        for (const Block &block : section.layer(layer))
            addBlock(section.id, block);
    }
}

void PassageFinder::addBlock(const Id &section, const Block &block)
{
    add(block.id, {.section = section, .block = block.id, .texts = textsOf(block)});
    const auto addPart = [&](const Id &id, const BlockList &blocks) {
        add(id, {.section = section, .block = id, .texts = {}});
        for (const Block &inner : blocks)
            addBlock(section, inner);
    };
    if (const auto *list = std::get_if<List>(&block.content)) {
        for (const ListItem &item : list->items)
            addPart(item.id, item.blocks);
    } else if (const auto *definitions = std::get_if<DefinitionList>(&block.content)) {
        for (const DefinitionEntry &entry : definitions->entries)
            addPart(entry.id, entry.definition);
    } else if (const auto *table = std::get_if<Table>(&block.content)) {
        for (const TableRow &row : table->rows) {
            addPart(row.id, {});
            for (const TableCell &cell : row.cells)
                addPart(cell.id, cell.blocks);
        }
    } else {
        visitChildren(block, [&](const BlockList &blocks) {
            for (const Block &inner : blocks)
                addBlock(section, inner);
        });
    }
}

CommentPassage PassageFinder::passageOf(const PassagePlace &place) const
{
    CommentPassage passage;
    const Id id = place.block.isEmpty() ? place.section : place.block;
    const qsizetype at = m_byId.value(id, -1);
    if (at >= 0 && place.length > 0 && place.index < m_holders[at].texts.size()) {
        const QString &text = m_holders[at].texts[place.index];
        const qsizetype start = std::clamp(place.start, qsizetype(0), text.size());
        passage = quoteAt(text, start, std::min(place.length, text.size() - start));
    }
    passage.block = id;
    passage.section = place.block.isEmpty() ? Id() : place.section;
    return passage;
}

FoundPassage PassageFinder::find(const CommentPassage &passage) const
{
    using State = PassageState;
    const qsizetype at = m_byId.value(passage.block, -1);
    if (at < 0) {
        if (const auto moved = findElsewhere(passage, -1))
            return *moved;
        if (const auto moved = findEditedElsewhere(passage))
            return *moved;
        return m_byId.contains(passage.section) ? FoundPassage{State::BlockGone, {.section = passage.section}}
                                                : FoundPassage{};
    }
    const Holder &holder = m_holders[at];
    const FoundPassage whole{State::Found, {.section = holder.section, .block = holder.block}};
    if (passage.words.isEmpty())
        return whole;
    const auto found = [&](auto match) {
        std::pair<std::optional<QuoteHit>, FoundPassage> best{std::nullopt, whole};
        for (int index = 0; index < holder.texts.size(); ++index) {
            const std::optional<QuoteHit> hit = match(holder.texts[index], passage);
            if (hit && (!best.first || hit->same > best.first->same))
                best = {hit, {State::Found, {holder.section, holder.block, index, hit->start, hit->length}}};
        }
        return best;
    };
    const auto isLikely = [](const auto &hit) { return hit && hit->same * 2 >= hit->context; };
    const auto [exact, here] = found(exactQuote);
    if (isLikely(exact))
        return here;
    const auto [edited, there] = exact ? std::pair(exact, here) : found(editedQuote);
    if (isLikely(edited))
        return there;
    if (const auto moved = findElsewhere(passage, exact ? exact->same : -1))
        return *moved;
    if (edited)
        return there;
    return findEditedElsewhere(passage).value_or(FoundPassage{State::WordsGone, whole.place});
}

std::optional<FoundPassage> PassageFinder::findElsewhere(const CommentPassage &passage, qsizetype moreThan) const
{
    std::optional<FoundPassage> best;
    for (const Holder &holder : m_holders) {
        for (int index = 0; index < holder.texts.size(); ++index) {
            const auto hit = exactQuote(holder.texts[index], passage);
            if (!hit || !isCertain(*hit) || hit->same <= moreThan)
                continue;
            moreThan = hit->same;
            best = {PassageState::Found, {holder.section, holder.block, index, hit->start, hit->length}};
        }
    }
    return best;
}

/// Words that were edited and moved into another block of their section, such
/// as by splitting a paragraph. Only texts are looked at that have something of
/// what stood around the words.
std::optional<FoundPassage> PassageFinder::findEditedElsewhere(const CommentPassage &passage) const
{
    constexpr qsizetype least = 12;
    const QString before = passage.before.right(least), after = passage.after.left(least);
    const auto isCandidate = [&](const QString &text) {
        return (before.size() == least && text.contains(before)) || (after.size() == least && text.contains(after));
    };
    std::optional<FoundPassage> best;
    qsizetype most = 0;
    for (const Holder &holder : m_holders) {
        for (int index = 0; holder.section == passage.section && index < holder.texts.size(); ++index) {
            const QString &text = holder.texts[index];
            const auto hit = isCandidate(text) ? editedQuote(text, passage) : std::nullopt;
            if (!hit || !isCertain(*hit) || hit->same <= most)
                continue;
            most = hit->same;
            best = {PassageState::Found, {holder.section, holder.block, index, hit->start, hit->length}};
        }
    }
    return best;
}

std::tuple<int, int, qsizetype> PassageFinder::orderOf(const PassagePlace &place) const
{
    if (place.section.isEmpty())
        return {0, 0, 0};
    const qsizetype at = m_byId.value(place.block.isEmpty() ? place.section : place.block, -1);
    return {at < 0 ? 0 : m_holders[at].order, place.index, place.start};
}

}
