// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/flow/flow_tidy.h"

#include "model/text_offsets.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace noticewright
{

namespace
{

bool lacksTerm(const QList<FlowLine> &lines, qsizetype at, qsizetype depth)
{
    const FlowLine &line = lines[at];
    return line.path[depth].isDefinitionList() && beginsMember(lines, at, depth)
        && !(line.isTerm() && line.path.size() == depth + 1);
}

void mendEntry(QList<FlowLine> &lines, qsizetype at, qsizetype depth)
{
    const LineRange entry = memberAround(lines, at, depth);
    const bool hasEntryBefore = at > 0 && sharedContainers(lines[at - 1], lines[at]) > depth;
    for (qsizetype i = entry.begin; i < entry.end; ++i) {
        if (hasEntryBefore)
            lines[i].path[depth] = std::as_const(lines)[at - 1].path[depth];
        else
            lines[i].path.removeAt(depth);
    }
}

void mendDefinitions(QList<FlowLine> &lines)
{
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const QList<FlowLine> &read = lines;
        if (read[at].isTerm() && (read[at].path.isEmpty() || !read[at].path.last().isDefinitionList()))
            setKind(lines[at], FlowLine::Kind::Paragraph);
        for (qsizetype depth = 0; depth < read[at].path.size();) {
            if (lacksTerm(read, at, depth))
                mendEntry(lines, at, depth);
            else
                ++depth;
        }
    }
}

QList<Id> idsWithin(const Block &block)
{
    QList<Id> ids;
    const BlockList blocks{block};
    visitBlocks(blocks, [&](const Block &inner) {
        ids.append(inner.id);
        if (const auto *list = std::get_if<List>(&inner.content)) {
            for (const ListItem &item : list->items)
                ids.append(item.id);
        } else if (const auto *definitions = std::get_if<DefinitionList>(&inner.content)) {
            for (const DefinitionEntry &entry : definitions->entries)
                ids.append(entry.id);
        } else if (const auto *table = std::get_if<Table>(&inner.content)) {
            for (const TableRow &row : table->rows) {
                ids.append(row.id);
                for (const TableCell &cell : row.cells)
                    ids.append(cell.id);
            }
        }
    });
    return ids;
}

/// Walks the lines once and renews what was there before.
class IdPass
{
public:
    IdPass(QList<FlowLine> &lines, IdGenerator &ids) : m_lines(lines), m_ids(ids) { }

    void run()
    {
        FlowLine before;
        for (qsizetype at = 0; at < m_lines.size(); ++at) {
            const FlowLine line = m_lines[at];
            const qsizetype containers = at == 0 ? 0 : sharedContainers(before, line);
            const qsizetype members = at == 0 ? 0 : sharedMembers(before, line);
            m_open.resize(containers);
            for (qsizetype depth = members; depth < line.path.size(); ++depth) {
                if (depth == containers || depth >= m_open.size())
                    openContainer(line.path[depth]);
                openMember(line.path[depth]);
            }
            if (line.path != m_open)
                m_lines[at].path = m_open;
            renewBlock(at);
            before = line;
        }
    }

private:
    /// How the numbers of a list go on when a second part of it turns up.
    struct Part
    {
        Id parent;
        int next = 1;
    };

    Id fresh(const Id &id)
    {
        Id result = id;
        while (result.isEmpty() || m_used.contains(result))
            result = m_ids.next();
        m_used.insert(result);
        return result;
    }

    Id parentOfNext() const
    {
        if (m_open.isEmpty())
            return {};
        return m_open.last().member.isEmpty() ? m_open.last().shell.id : m_open.last().member;
    }

    void openContainer(const FlowContainer &wanted)
    {
        const Id parent = parentOfNext();
        FlowContainer container{.shell = wanted.shell};
        container.shell.id = fresh(wanted.shell.id);
        auto *list = std::get_if<List>(&container.shell.content);
        if (container.shell.id != wanted.shell.id) {
            container.shell.summarises.clear();
            container.shell.confirmed.clear();
            container.shell.extra = {};
            const Part part = m_parts.value(wanted.shell.id);
            if (list && list->style != ListStyle::Bullet)
                list->start = part.parent == parent ? part.next : 1;
        }
        m_open.append(container);
        m_origins.resize(m_open.size());
        m_origins.last() = wanted.shell.id;
        m_parts[wanted.shell.id] = {parent, list ? list->start : 1};
    }

    void openMember(const FlowContainer &wanted)
    {
        const qsizetype depth = m_open.size() - 1;
        FlowContainer &container = m_open.last();
        if (!container.isList() && !container.isDefinitionList()) {
            container.member = {};
            return;
        }
        container.member = fresh(wanted.member);
        container.memberLimit = wanted.memberLimit;
        container.memberExtra = container.member == wanted.member ? wanted.memberExtra : Extra();
        ++m_parts[m_origins[depth]].next;
    }

    void renewBlock(qsizetype at)
    {
        const FlowLine &line = std::as_const(m_lines)[at];
        if (line.isTerm() || (m_lines.size() == 1 && isPlaceholder(line)))
            return;
        if (!line.isObject()) {
            const Id id = fresh(line.shell.id);
            if (line.shell.id != id)
                m_lines[at].shell.id = id;
            return;
        }
        const auto isTaken = [&](const Id &id) { return m_used.contains(id); };
        if (line.shell.id.isEmpty() || std::ranges::any_of(idsWithin(line.shell), isTaken))
            renewIds(m_lines[at].shell, m_ids);
        for (const Id &id : idsWithin(line.shell))
            m_used.insert(id);
    }

    QList<FlowLine> &m_lines;
    IdGenerator &m_ids;
    QSet<Id> m_used;
    QHash<Id, Part> m_parts;
    /// The path of the current line with its settled ids, and the ids of its
    /// containers before.
    QList<FlowContainer> m_open;
    QList<Id> m_origins;
};

}

QList<FlowLine> tidied(QList<FlowLine> lines, IdGenerator &ids)
{
    if (lines.isEmpty())
        return {FlowLine{}};
    mendDefinitions(lines);
    IdPass(lines, ids).run();
    return lines;
}

QList<FlowLine> withNewIds(const QList<FlowLine> &lines, IdGenerator &ids)
{
    QList<FlowLine> result = tidied(lines, ids);
    QHash<Id, Id> renewed;
    const auto renew = [&](Id &id) {
        if (!id.isEmpty()) {
            const Id known = renewed.value(id);
            id = renewed[id] = known.isEmpty() ? ids.next() : known;
        }
    };
    for (FlowLine &line : result) {
        for (FlowContainer &container : line.path) {
            renew(container.shell.id);
            renew(container.member);
        }
        if (line.isObject())
            renewIds(line.shell, ids);
        else
            renew(line.shell.id);
    }
    return result;
}

void setText(FlowLine &line, const InlineList &text)
{
    if (line.kind == FlowLine::Kind::Verbatim && hasAtoms(text))
        setKind(line, FlowLine::Kind::Paragraph);
    line.text = line.kind == FlowLine::Kind::Verbatim ? verbatimInlines(verbatimText(text)) : normalised(text);
}

void setKind(FlowLine &line, FlowLine::Kind kind, int level)
{
    line.kind = kind;
    if (kind == FlowLine::Kind::Subheading)
        line.shell.content = Subheading{.level = level};
    else if (kind == FlowLine::Kind::Verbatim)
        line.shell.content = Verbatim{};
    else
        line.shell.content = Paragraph{};
    if (kind == FlowLine::Kind::Term)
        line.shell = {};
    setText(line, line.text);
}

}
