// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QUndoStack>

#include <functional>

namespace noticewright
{

/// The steps of one page of a dialog, to be undone before the dialog is
/// accepted. Each puts one value in the place of another.
template<typename Value>
class StepHistory
{
public:
    /// `apply` shows a value: it is called for each step, and when one is
    /// undone or done again.
    explicit StepHistory(std::function<void(const Value &value)> apply) : m_apply(std::move(apply)) { }

    [[nodiscard]] QUndoStack *stack() { return &m_stack; }
    void push(const QString &name, const Value &before, const Value &after)
    {
        m_stack.push(new Step(name, m_apply, before, after));
    }

private:
    class Step : public QUndoCommand
    {
    public:
        Step(const QString &name, const std::function<void(const Value &)> &apply, const Value &before,
             const Value &after)
            : QUndoCommand(name)
            , m_apply(apply)
            , m_before(before)
            , m_after(after)
        {
        }
        void undo() override { m_apply(m_before); }
        void redo() override { m_apply(m_after); }

    private:
        std::function<void(const Value &)> m_apply;
        Value m_before;
        Value m_after;
    };

    std::function<void(const Value &)> m_apply;
    QUndoStack m_stack;
};

}
