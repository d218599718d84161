// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/flow/flow_limit.h"

#include <QSet>

#include <algorithm>

namespace noticewright
{

namespace
{

/// Ids in their order, each once.
class IdList
{
public:
    void add(const Id &id)
    {
        if (id.isEmpty() || m_seen.contains(id))
            return;
        m_seen.insert(id);
        m_ids.append(id);
    }
    [[nodiscard]] bool has(const Id &id) const { return m_seen.contains(id); }
    [[nodiscard]] const QList<Id> &ids() const { return m_ids; }

private:
    QList<Id> m_ids;
    QSet<Id> m_seen;
};

/// The block that a line stands for: of a term its definition list.
const Block &blockOf(const FlowLine &line)
{
    return line.isTerm() ? line.path.last().shell : line.shell;
}

bool isInItem(const FlowLine &line)
{
    return !line.path.isEmpty() && line.path.last().isList();
}

/// Calls `visit(id, limit)` for the block of the line, and for all around it
/// from the outside in.
template<typename Line, typename Visit>
void visitLimits(Line &line, const Visit &visit)
{
    for (auto &container : line.path) {
        visit(container.shell.id, container.shell.limit);
        if (container.isList())
            visit(container.member, container.memberLimit);
    }
    if (!line.isTerm())
        visit(line.shell.id, line.shell.limit);
}

}

QList<Id> limitablesOf(const FlowState &state)
{
    const LineRange selected = selectedLines(state);
    IdList found;
    for (qsizetype at = selected.begin; at < selected.end; ++at) {
        const FlowLine &line = state.lines[at];
        const bool isItem = isInItem(line)
            && (beginsMember(state.lines, at, line.path.size() - 1) || found.has(line.path.last().member));
        found.add(isItem ? line.path.last().member : blockOf(line).id);
    }
    return found.ids();
}

QList<Id> limitableContainersOf(const FlowState &state)
{
    const LineRange selected = selectedLines(state);
    IdList found;
    for (qsizetype at = selected.begin; at < selected.end; ++at) {
        if (!state.lines[at].path.isEmpty())
            found.add(state.lines[at].path.first().shell.id);
    }
    return found.ids();
}

Limit limitOf(const QList<FlowLine> &lines, const Id &id)
{
    Limit found;
    for (const FlowLine &line : lines)
        visitLimits(line, [&](const Id &part, const Limit &limit) {
            if (part == id)
                found = limit;
        });
    return found;
}

QList<Limit> limitsAround(const QList<FlowLine> &lines, const Id &id)
{
    for (const FlowLine &line : lines) {
        QList<Limit> around;
        bool isFound = false;
        visitLimits(line, [&](const Id &part, const Limit &limit) {
            isFound = isFound || part == id;
            if (!isFound && !limit.isEmpty())
                around.append(limit);
        });
        if (isFound)
            return around;
    }
    return {};
}

QList<Limit> limitsOf(const FlowLine &line)
{
    QList<Limit> limits;
    visitLimits(line, [&](const Id &, const Limit &limit) {
        if (!limit.isEmpty())
            limits.append(limit);
    });
    return limits;
}

FlowState withLimit(FlowState state, const QList<Id> &parts, const Limit &limit)
{
    for (FlowLine &line : state.lines)
        visitLimits(line, [&](const Id &part, Limit &own) {
            if (parts.contains(part))
                own = limit;
        });
    return state;
}

bool keepsWording(const FlowState &state)
{
    const LineRange selected = selectedLines(state);
    return std::all_of(state.lines.begin() + selected.begin, state.lines.begin() + selected.end,
                       [](const FlowLine &line) { return !blockOf(line).isTranslated; });
}

FlowState withWordingKept(FlowState state, bool isKept)
{
    const LineRange selected = selectedLines(state);
    IdList definitions;
    for (qsizetype at = selected.begin; at < selected.end; ++at) {
        if (state.lines[at].isTerm())
            definitions.add(blockOf(state.lines[at]).id);
        else if (!state.lines[at].shell.id.isEmpty())
            state.lines[at].shell.isTranslated = !isKept;
    }
    // All lines of a container carry the same shell.
    for (FlowLine &line : state.lines) {
        for (FlowContainer &container : line.path) {
            if (definitions.has(container.shell.id))
                container.shell.isTranslated = !isKept;
        }
    }
    return state;
}

}
