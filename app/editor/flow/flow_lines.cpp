// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/flow/flow_lines.h"

#include "model/text_offsets.h"

#include <algorithm>

namespace noticewright
{

namespace
{

bool isContainer(const Block &block)
{
    return std::holds_alternative<List>(block.content) || std::holds_alternative<DefinitionList>(block.content)
        || std::holds_alternative<Quotation>(block.content) || std::holds_alternative<Note>(block.content);
}

/// Lines tell members apart by their ids alone.
bool hasLines(const List &list)
{
    for (qsizetype i = 0; i < list.items.size(); ++i) {
        if (list.items[i].blocks.isEmpty() || (i > 0 && list.items[i].id == list.items[i - 1].id))
            return false;
    }
    return !list.items.isEmpty();
}

bool hasLines(const Block &block)
{
    if (const auto *list = std::get_if<List>(&block.content))
        return hasLines(*list);
    if (const auto *definitions = std::get_if<DefinitionList>(&block.content))
        return !definitions->entries.isEmpty();
    if (const auto *quotation = std::get_if<Quotation>(&block.content))
        return !quotation->blocks.isEmpty();
    if (const auto *note = std::get_if<Note>(&block.content))
        return !note->blocks.isEmpty();
    if (const auto *verbatim = std::get_if<Verbatim>(&block.content))
        return verbatimText(verbatimInlines(verbatim->text)) == verbatim->text;
    return !isObject(block);
}

class Flattener
{
public:
    void add(const BlockList &blocks)
    {
        const Block *before = nullptr;
        for (const Block &block : blocks) {
            const bool runsInto = before && isContainer(*before) && isContainer(block) && before->id == block.id;
            if (hasLines(block) && !runsInto)
                addText(block);
            else
                lines.append({.path = m_path, .kind = FlowLine::Kind::Object, .shell = block});
            before = &block;
        }
    }

    QList<FlowLine> lines;

private:
    void addText(const Block &block)
    {
        FlowLine line{.path = m_path, .shell = block};
        if (auto *paragraph = std::get_if<Paragraph>(&line.shell.content)) {
            line.text = std::exchange(paragraph->text, {});
        } else if (auto *subheading = std::get_if<Subheading>(&line.shell.content)) {
            line.kind = FlowLine::Kind::Subheading;
            line.text = std::exchange(subheading->text, {});
        } else if (auto *verbatim = std::get_if<Verbatim>(&line.shell.content)) {
            line.kind = FlowLine::Kind::Verbatim;
            line.text = verbatimInlines(std::exchange(verbatim->text, {}));
        } else {
            addMembers(block);
            return;
        }
        lines.append(line);
    }

    void addMembers(const Block &block)
    {
        m_path.append(FlowContainer{.shell = block});
        Block &shell = m_path.last().shell;
        if (const auto *list = std::get_if<List>(&block.content)) {
            std::get<List>(shell.content).items.clear();
            for (const ListItem &item : list->items)
                addMember(item.id, item.limit, item.extra, item.blocks);
        } else if (const auto *definitions = std::get_if<DefinitionList>(&block.content)) {
            std::get<DefinitionList>(shell.content).entries.clear();
            for (const DefinitionEntry &entry : definitions->entries) {
                addMember(entry.id, {}, entry.extra, {});
                lines.append({.path = m_path, .kind = FlowLine::Kind::Term, .text = entry.term});
                add(entry.definition);
            }
        } else if (const auto *quotation = std::get_if<Quotation>(&block.content)) {
            std::get<Quotation>(shell.content).blocks.clear();
            add(quotation->blocks);
        } else if (const auto *note = std::get_if<Note>(&block.content)) {
            std::get<Note>(shell.content).blocks.clear();
            add(note->blocks);
        }
        m_path.removeLast();
    }

    void addMember(const Id &member, const Limit &limit, const Extra &extra, const BlockList &blocks)
    {
        m_path.last().member = member;
        m_path.last().memberLimit = limit;
        m_path.last().memberExtra = extra;
        add(blocks);
    }

    QList<FlowContainer> m_path;
};

Block ownBlock(const FlowLine &line)
{
    Block block = line.shell;
    if (auto *paragraph = std::get_if<Paragraph>(&block.content); paragraph && !line.isObject())
        paragraph->text = line.text;
    else if (auto *subheading = std::get_if<Subheading>(&block.content); subheading && !line.isObject())
        subheading->text = line.text;
    else if (auto *verbatim = std::get_if<Verbatim>(&block.content); verbatim && !line.isObject())
        verbatim->text = verbatimText(line.text);
    return block;
}

class Builder
{
public:
    explicit Builder(const QList<FlowLine> &lines) : m_lines(lines) { }

    /// The blocks of a range of lines that share their containers up to `depth`.
    BlockList blocks(LineRange range, qsizetype depth) const
    {
        BlockList result;
        for (qsizetype at = range.begin; at < range.end;) {
            if (m_lines[at].path.size() <= depth) {
                result.append(ownBlock(m_lines[at++]));
            } else {
                const qsizetype end = groupEnd({at, range.end}, depth, sharedContainers);
                result.append(container({at, end}, depth));
                at = end;
            }
        }
        return result;
    }

private:
    template<typename Shared>
    qsizetype groupEnd(LineRange range, qsizetype depth, const Shared &shared) const
    {
        qsizetype end = range.begin + 1;
        while (end < range.end && shared(m_lines[end - 1], m_lines[end]) > depth)
            ++end;
        return end;
    }

    template<typename Add>
    void members(LineRange range, qsizetype depth, const Add &add) const
    {
        for (qsizetype at = range.begin; at < range.end;) {
            const qsizetype end = groupEnd({at, range.end}, depth, sharedMembers);
            add(m_lines[at].path[depth], LineRange{at, end});
            at = end;
        }
    }

    Block container(LineRange range, qsizetype depth) const
    {
        Block block = m_lines[range.begin].path[depth].shell;
        if (auto *list = std::get_if<List>(&block.content)) {
            members(range, depth, [&](const FlowContainer &around, LineRange lines) {
                list->items.append({around.member, blocks(lines, depth + 1), around.memberLimit, around.memberExtra});
            });
        } else if (auto *definitions = std::get_if<DefinitionList>(&block.content)) {
            members(range, depth, [&](const FlowContainer &around, LineRange lines) {
                const bool hasTerm = m_lines[lines.begin].isTerm();
                const InlineList term = hasTerm ? m_lines[lines.begin].text : InlineList();
                const LineRange rest{lines.begin + (hasTerm ? 1 : 0), lines.end};
                definitions->entries.append({around.member, term, blocks(rest, depth + 1), around.memberExtra});
            });
        } else if (auto *quotation = std::get_if<Quotation>(&block.content)) {
            quotation->blocks = blocks(range, depth + 1);
        } else if (auto *note = std::get_if<Note>(&block.content)) {
            note->blocks = blocks(range, depth + 1);
        }
        return block;
    }

    const QList<FlowLine> &m_lines;
};

template<typename Shared>
LineRange grown(const QList<FlowLine> &lines, qsizetype at, qsizetype depth, const Shared &shared)
{
    LineRange range{at, at + 1};
    while (range.begin > 0 && shared(lines[range.begin - 1], lines[range.begin]) > depth)
        --range.begin;
    while (range.end < lines.size() && shared(lines[range.end - 1], lines[range.end]) > depth)
        ++range.end;
    return range;
}

}

QList<FlowLine> flatten(const BlockList &blocks)
{
    Flattener flattener;
    flattener.add(blocks);
    if (flattener.lines.isEmpty())
        return {FlowLine{}};
    // Otherwise it would be taken for an empty layer.
    if (flattener.lines.size() == 1 && isPlaceholder(flattener.lines.first()))
        flattener.lines.first().kind = FlowLine::Kind::Object;
    return flattener.lines;
}

BlockList unflatten(const QList<FlowLine> &lines)
{
    if (lines.size() == 1 && isPlaceholder(lines.first()))
        return {};
    return Builder(lines).blocks({0, lines.size()}, 0);
}

bool isPlaceholder(const FlowLine &line)
{
    return line == FlowLine{};
}

qsizetype sharedMembers(const FlowLine &before, const FlowLine &line)
{
    qsizetype limit = std::min(before.path.size(), line.path.size());
    if (line.isTerm())
        limit = std::min(limit, line.path.size() - 1);
    qsizetype shared = 0;
    while (shared < limit && before.path[shared].shell.id == line.path[shared].shell.id
           && before.path[shared].member == line.path[shared].member)
        ++shared;
    return shared;
}

qsizetype sharedContainers(const FlowLine &before, const FlowLine &line)
{
    const qsizetype shared = sharedMembers(before, line);
    const bool next = shared < std::min(before.path.size(), line.path.size())
        && before.path[shared].shell.id == line.path[shared].shell.id;
    return shared + (next ? 1 : 0);
}

LineRange memberAround(const QList<FlowLine> &lines, qsizetype at, qsizetype depth)
{
    return grown(lines, at, depth, sharedMembers);
}

LineRange containerAround(const QList<FlowLine> &lines, qsizetype at, qsizetype depth)
{
    return grown(lines, at, depth, sharedContainers);
}

bool beginsMember(const QList<FlowLine> &lines, qsizetype at, qsizetype depth)
{
    return at == 0 || sharedMembers(lines[at - 1], lines[at]) <= depth;
}

}
