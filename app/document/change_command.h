// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/workspace_document.h"

#include <QUndoCommand>

namespace noticewright
{

/// Puts one value in the place of another: every edit of a workspace is this.
template<typename T>
class ChangeCommand : public QUndoCommand
{
public:
    ChangeCommand(WorkspaceDocument &document, const Change &change, const T &before, const T &after,
                  const QString &name, StepKind kind)
        : QUndoCommand(name)
        , m_document(document)
        , m_change(change)
        , m_before(before)
        , m_after(after)
        , m_kind(kind)
    {
        if constexpr (std::is_same_v<T, BlockList>)
            m_typed = insertedText(before, after);
    }

    void undo() override { apply(m_before); }
    void redo() override { apply(m_after); }
    int id() const override { return m_kind == StepKind::Single ? -1 : int(m_change.part) * 2 + int(m_kind); }

    /// Keys that write one word are one step, and so are keys that remove.
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto &next = static_cast<const ChangeCommand &>(*other);
        if (next.m_change != m_change || next.m_kind != m_kind)
            return false;
        const bool beginsWord = m_typed.endsWith(u' ') && !next.m_typed.startsWith(u' ');
        if (m_kind == StepKind::Typing && (beginsWord || next.m_typed.isEmpty()) && std::is_same_v<T, BlockList>)
            return false;
        m_after = next.m_after;
        m_typed += next.m_typed;
        setObsolete(m_after == m_before);
        return true;
    }

private:
    void apply(const T &value)
    {
        m_document.applyChange(m_change, [&](Workspace &workspace) { put(workspace, m_change, value); });
    }

    WorkspaceDocument &m_document;
    Change m_change;
    T m_before;
    T m_after;
    StepKind m_kind;
    QString m_typed;
};

}
