// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/flow_walker.h"

namespace noticewright
{

namespace
{

ListStyle styleOf(const SourceNode &list)
{
    if (list.tag == Tag::BulletList)
        return ListStyle::Bullet;
    if (list.title == u"a")
        return ListStyle::LowerLetter;
    if (list.title == u"A")
        return ListStyle::UpperLetter;
    if (list.title == u"i")
        return ListStyle::LowerRoman;
    return list.title == u"I" ? ListStyle::UpperRoman : ListStyle::Decimal;
}

}

void FlowWalker::list(int node, const Marks &marks, const Sink &sink)
{
    flush(sink);
    const SourceNode &it = m_tree[node];
    List list{.style = styleOf(it), .start = it.tag == Tag::NumberedList ? std::max(1, it.number) : 1};
    for (int child = node + 1; child < it.end; child = m_tree.next(child)) {
        if (!isKept(m_content.of(child))) {
            dropped(child);
            continue;
        }
        if (m_tree[child].isText && m_tree[child].text.trimmed().isEmpty())
            continue;
        BlockList blocks;
        if (m_tree[child].tag == Tag::ListItem && !m_tree[child].isText) {
            anchor(child);
            blocks = blocksIn(child, marked(child, marks));
        } else {
            ++m_depth;
            walk(child, marks, {&blocks});
            flush({&blocks});
            --m_depth;
            // What stands between items belongs to the one before it.
            if (!list.items.isEmpty()) {
                list.items.last().blocks += blocks;
                continue;
            }
        }
        if (!blocks.isEmpty())
            list.items.append({.id = m_ids.next(), .blocks = blocks});
    }
    if (!list.items.isEmpty())
        put(std::move(list), sink);
}

void FlowWalker::definitionList(int node, const Marks &marks, const Sink &sink)
{
    flush(sink);
    DefinitionList list;
    const auto visit = [&](auto &&self, int parent) -> void {
        for (int child = parent + 1; child < m_tree[parent].end; child = m_tree.next(child)) {
            if (!isKept(m_content.of(child))) {
                dropped(child);
            } else if (!m_tree[child].isText && m_tree[child].tag == Tag::DefinitionTerm) {
                anchor(child);
                const Id id = m_ids.next();
                list.entries.append({.id = id, .term = lineOf(child, marks, id)});
            } else if (!m_tree[child].isText && m_tree[child].tag == Tag::Division) {
                self(self, child);
            } else if (!m_tree[child].isText || !m_tree[child].text.trimmed().isEmpty()) {
                if (list.entries.isEmpty())
                    list.entries.append({.id = m_ids.next()});
                BlockList blocks;
                ++m_depth;
                walk(child, marks, {&blocks});
                flush({&blocks});
                --m_depth;
                list.entries.last().definition += blocks;
            }
        }
    };
    visit(visit, node);
    if (!list.entries.isEmpty())
        put(std::move(list), sink);
}

bool FlowWalker::isDataTable(int node) const
{
    int rows = 0;
    int widest = 0;
    bool hasHeader = false;
    const int end = m_tree[node].end;
    for (int i = node + 1; i < end; ++i) {
        if (m_tree[i].isText || !isKept(m_content.of(i)))
            continue;
        switch (m_tree[i].tag) {
        case Tag::Table:
        case Tag::Heading:
            return false;
        case Tag::TableRow: {
            ++rows;
            int cells = 0;
            for (int child = i + 1; child < m_tree[i].end; child = m_tree.next(child))
                cells +=
                    !m_tree[child].isText && (m_tree[child].tag == Tag::Cell || m_tree[child].tag == Tag::HeaderCell);
            widest = std::max(widest, cells);
            break;
        }
        case Tag::HeaderCell:
        case Tag::Caption:
            hasHeader = true;
            break;
        default:
            break;
        }
    }
    const bool isPresentation = m_tree[node].hints.contains(u"presentation") || m_tree[node].hints.endsWith(u" none");
    return !isPresentation && widest >= 2 && (hasHeader || rows >= 2);
}

TableRow FlowWalker::tableRow(int node, const Marks &marks, QList<bool> &headers)
{
    TableRow row{.id = m_ids.next()};
    for (int child = node + 1; child < m_tree[node].end; child = m_tree.next(child)) {
        const SourceNode &cell = m_tree[child];
        if (!isKept(m_content.of(child))) {
            dropped(child);
        } else if (!cell.isText && (cell.tag == Tag::Cell || cell.tag == Tag::HeaderCell)) {
            anchor(child);
            row.cells.append({.id = m_ids.next(),
                              .blocks = blocksIn(child, marked(child, marks)),
                              .columnSpan = cell.columnSpan,
                              .rowSpan = cell.rowSpan});
            headers.append(cell.tag == Tag::HeaderCell);
        }
    }
    return row;
}

void FlowWalker::table(int node, const Marks &marks, const Sink &sink)
{
    flush(sink);
    Table table{.headerRow = false};
    const Id id = m_ids.next();
    QList<bool> firstCells;
    const auto visit = [&](auto &&self, int parent) -> void {
        for (int child = parent + 1; child < m_tree[parent].end; child = m_tree.next(child)) {
            if (!isKept(m_content.of(child))) {
                dropped(child);
            } else if (m_tree[child].isText) {
                continue;
            } else if (m_tree[child].tag == Tag::Caption) {
                table.caption = lineOf(child, marks, id);
            } else if (m_tree[child].tag == Tag::TableRow) {
                anchor(child);
                QList<bool> headers;
                TableRow row = tableRow(child, marked(child, marks), headers);
                if (row.cells.isEmpty())
                    continue;
                if (table.rows.isEmpty())
                    table.headerRow = !headers.contains(false);
                else
                    firstCells.append(headers.first());
                table.rows.append(std::move(row));
            } else {
                self(self, child);
            }
        }
    };
    visit(visit, node);
    table.headerColumn = !firstCells.isEmpty() && !firstCells.contains(false);
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        for (TableCell &cell : table.rows[i].cells)
            cell.rowSpan = int(std::min<qsizetype>(cell.rowSpan, table.rows.size() - i));
    }
    if (!table.rows.isEmpty())
        put(std::move(table), sink, id);
}

}
