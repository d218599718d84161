// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/flow/flow_format.h"

#include "editor/flow/flow_limit_chips.h"
#include "editor/flow/flow_tidy.h"
#include "model/text_offsets.h"

#include <QFontDatabase>
#include <QFontMetricsF>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace noticewright
{

namespace
{

bool isRightToLeft(const QString &language)
{
    return !language.isEmpty() && QLocale(language).textDirection() == Qt::RightToLeft;
}

/// As the layout finds it: by the language of the block, or else by its first letter.
bool isRightToLeft(const FlowLine &line)
{
    return isRightToLeft(line.shell.language) || flatText(line.text).isRightToLeft();
}

int hashOf(const FlowLine &line)
{
    size_t hash = qHashMulti(0, line.shell.id, int(line.kind));
    for (const FlowContainer &container : line.path)
        hash = qHashMulti(hash, container.shell.id, container.member);
    return int(hash);
}

bool isNote(const FlowContainer &container)
{
    return std::holds_alternative<Note>(container.shell.content);
}

void addRun(QList<FlowRun> &runs, const QString &text, const QTextCharFormat &format)
{
    if (!runs.isEmpty() && runs.last().format == format)
        runs.last().text += text;
    else
        runs.append({text, format});
}

}

FlowFormats::FlowFormats(const QPalette &palette, const QFont &font)
    : m_link(palette.color(QPalette::Link))
    , m_font(font)
{
}

qreal FlowFormats::indentWidth() const
{
    return std::round(QFontMetricsF(m_font).height() * 1.5);
}

qreal FlowFormats::documentMargin() const
{
    return std::round(QFontMetricsF(m_font).height() * 0.6);
}

QTextBlockFormat FlowFormats::block(const FlowLine &line) const
{
    const qreal unit = QFontMetricsF(m_font).height();
    const bool inList = !line.path.isEmpty() && line.path.last().isList();
    const bool isFramed = line.kind == FlowLine::Kind::Verbatim
        || std::ranges::any_of(line.path, [](const FlowContainer &around) { return isNote(around); });
    const qreal least = isFramed ? 0.6 : 0;
    const qreal sideRoom = sideRoomOf(line, line.path.size(), m_font)
        + (line.kind == FlowLine::Kind::Verbatim ? std::round(unit * 0.5) : 0);
    QTextBlockFormat format;
    format.setIndent(indentOf(line, line.path.size()));
    const qreal chipRoom = limitRoomOf(line, m_font);
    const bool hasChipsLeft = chipRoom > 0 && isRightToLeft(line);
    format.setLeftMargin(sideRoom + (hasChipsLeft ? chipRoom : 0));
    format.setRightMargin(sideRoom + (hasChipsLeft ? 0 : chipRoom));
    format.setTopMargin(unit * std::max(least, line.kind == FlowLine::Kind::Subheading ? 0.9 : inList ? 0.15 : 0.3));
    format.setBottomMargin(unit * std::max(least, line.isTerm() || inList ? 0.15 : 0.3));
    if (isRightToLeft(line.shell.language))
        format.setLayoutDirection(Qt::RightToLeft);
    FlowLine withoutText = line;
    withoutText.text.clear();
    format.setProperty(LineProperty, QVariant::fromValue(withoutText));
    format.setProperty(LineHashProperty, hashOf(line));
    return format;
}

QTextCharFormat FlowFormats::base(const FlowLine &line) const
{
    QTextCharFormat format;
    if (const auto *subheading = std::get_if<Subheading>(&line.shell.content); subheading && !line.isObject()) {
        format.setFontWeight(QFont::Bold);
        if (subheading->level == 1)
            format.setProperty(QTextFormat::FontSizeAdjustment, 1);
        if (subheading->level > 2)
            format.setFontItalic(true);
    } else if (line.isTerm()) {
        format.setFontWeight(QFont::DemiBold);
    } else if (line.kind == FlowLine::Kind::Verbatim) {
        format.setFontFamilies(QFontDatabase::systemFont(QFontDatabase::FixedFont).families());
        format.setFontFixedPitch(true);
    }
    return format;
}

QTextCharFormat FlowFormats::text(const FlowLine &line, const Marks &marks) const
{
    QTextCharFormat format = base(line);
    if (marks == Marks())
        return format;
    format.setProperty(MarksProperty, QVariant::fromValue(marks));
    if (marks.strong)
        format.setFontWeight(QFont::Bold);
    if (marks.emphasis)
        format.setFontItalic(true);
    if (marks.script != Script::Normal)
        format.setVerticalAlignment(marks.script == Script::Subscript ? QTextCharFormat::AlignSubScript
                                                                      : QTextCharFormat::AlignSuperScript);
    if (!marks.term.isEmpty())
        format.setUnderlineStyle(QTextCharFormat::DotLine);
    if (marks.link) {
        format.setForeground(m_link);
        format.setUnderlineStyle(QTextCharFormat::SingleUnderline);
    }
    return format;
}

QList<FlowRun> FlowFormats::runs(const FlowLine &line) const
{
    QList<FlowRun> result;
    if (line.isObject()) {
        QTextCharFormat format = base(line);
        format.setObjectType(CardObject);
        return {{QString(QChar::ObjectReplacementCharacter), format}};
    }
    for (const Inline &piece : line.text) {
        QTextCharFormat format = text(line, piece.marks);
        if (piece.kind == Inline::Kind::Text) {
            addRun(result, piece.text, format);
        } else if (piece.kind == Inline::Kind::LineBreak) {
            addRun(result, QString(QChar::LineSeparator), format);
        } else {
            format.setObjectType(ChipObject);
            format.setProperty(AtomProperty, QVariant::fromValue(piece));
            format.setVerticalAlignment(QTextCharFormat::AlignBaseline);
            addRun(result, QString(QChar::ObjectReplacementCharacter), format);
        }
    }
    return result;
}

QList<FlowRun> runsOf(const QTextBlock &block)
{
    QList<FlowRun> runs;
    for (auto it = block.begin(); !it.atEnd(); ++it)
        addRun(runs, it.fragment().text(), it.fragment().charFormat());
    return runs;
}

FlowLine lineOf(const QTextBlock &block)
{
    auto line = block.blockFormat().property(LineProperty).value<FlowLine>();
    if (line.isObject())
        return line;
    InlineList text;
    for (const FlowRun &run : runsOf(block)) {
        const auto marks = run.format.property(MarksProperty).value<Marks>();
        const QVariant atom = run.format.property(AtomProperty);
        for (const QChar c : run.text) {
            if (c == QChar(QChar::LineSeparator))
                text.append({.kind = Inline::Kind::LineBreak, .marks = marks});
            else if (c == QChar(QChar::ObjectReplacementCharacter))
                text.append(atom.value<Inline>());
            else if (!text.isEmpty() && text.last().kind == Inline::Kind::Text && text.last().marks == marks)
                text.last().text += c;
            else
                text.append({.text = c, .marks = marks});
        }
    }
    setText(line, text);
    return line;
}

int indentOf(const FlowLine &line, qsizetype depth)
{
    int indent = 0;
    for (qsizetype i = 0; i < depth; ++i) {
        const bool isOwnTerm = line.isTerm() && i == line.path.size() - 1;
        indent += isNote(line.path[i]) || isOwnTerm ? 0 : 1;
    }
    return indent;
}

qreal sideRoomOf(const FlowLine &line, qsizetype depth, const QFont &font)
{
    const auto notes = std::count_if(line.path.begin(), line.path.begin() + depth, isNote);
    return std::round(QFontMetricsF(font).height() * 0.6) * qreal(notes);
}

}
