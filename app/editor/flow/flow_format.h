// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/flow/flow_lines.h"

#include <QFont>
#include <QPalette>
#include <QTextBlock>
#include <QTextFormat>

namespace noticewright
{

/// What the formats of the document carry beside their looks.
enum FlowProperty {
    LineProperty = QTextFormat::UserProperty + 1, ///< of a block: the FlowLine without its text
    LineHashProperty, ///< tells block formats apart quickly
    MarksProperty, ///< of characters: their Marks, the sole truth about them
    AtomProperty, ///< of a chip: its Inline
};

enum FlowObjectType { CardObject = QTextFormat::UserObject + 1, ChipObject };

/// Characters of one format.
struct FlowRun
{
    QString text;
    QTextCharFormat format;
    friend bool operator==(const FlowRun &, const FlowRun &) = default;
};

/// How lines look in the document. Everything depends on the line alone, so
/// that equal lines have equal formats.
class FlowFormats
{
public:
    FlowFormats() = default;
    FlowFormats(const QPalette &palette, const QFont &font);

    [[nodiscard]] QTextBlockFormat block(const FlowLine &line) const;
    /// The format of text in `line` that has these marks.
    [[nodiscard]] QTextCharFormat text(const FlowLine &line, const Marks &marks) const;
    /// The line's characters; neighbours differ in their format.
    [[nodiscard]] QList<FlowRun> runs(const FlowLine &line) const;
    /// How far one container moves its lines in.
    [[nodiscard]] qreal indentWidth() const;

    friend bool operator==(const FlowFormats &, const FlowFormats &) = default;

private:
    [[nodiscard]] QTextCharFormat base(const FlowLine &line) const;

    QColor m_link;
    QFont m_font;
};

/// The characters of a block of the document as they are.
[[nodiscard]] QList<FlowRun> runsOf(const QTextBlock &block);

/// The line that a block of the document shows.
[[nodiscard]] FlowLine lineOf(const QTextBlock &block);

/// How many containers move the line in: a term stands where its list begins.
[[nodiscard]] int indentOf(const FlowLine &line);

}
