// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/flow/flow_edit.h"
#include "spelling/words.h"

#include <optional>

namespace noticewright
{

/// The language that a line or a container around it has of its own; empty for
/// that of the statement.
[[nodiscard]] QString ownLanguage(const FlowLine &line);

/// What is misspelt in the lines of a flow. Marks go along with edits: only
/// lines that changed have to be checked again.
class FlowMisspellings
{
public:
    /// Takes over the lines as they are now. In a line that was edited, the
    /// words beside the edit keep their marks.
    void follow(const QList<FlowLine> &lines);

    /// False for lines that were not checked since they changed.
    [[nodiscard]] bool isChecked(qsizetype line) const { return m_lines[line].isChecked; }
    void setChecked(qsizetype line, const QList<SpelledWord> &wrong);
    /// All lines have to be checked again; marks stay until that was done.
    void checkAgain();
    void clear();

    [[nodiscard]] const QList<SpelledWord> &in(qsizetype line) const { return m_lines[line].wrong; }
    /// The misspelt word around or beside a place.
    [[nodiscard]] std::optional<SpelledWord> at(FlowPosition place) const;

    /// The word at that place is being written and not shown as wrong.
    void setWriting(std::optional<FlowPosition> place) { m_writing = place; }
    [[nodiscard]] bool isShown(qsizetype line, const SpelledWord &word) const;

private:
    struct Line
    {
        InlineList text;
        QString language;
        bool isChecked = false;
        QList<SpelledWord> wrong;
    };
    [[nodiscard]] static bool isSame(const Line &known, const FlowLine &line);
    [[nodiscard]] static Line edited(const Line &before, const FlowLine &line);

    QList<Line> m_lines;
    std::optional<FlowPosition> m_writing;
};

}
