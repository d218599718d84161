// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/flow/flow_document.h"

#include <algorithm>

namespace noticewright
{

namespace
{

/// Text with the number of each character's format in a list of formats.
struct FlatRuns
{
    QString text;
    QList<qsizetype> formats;
};

FlatRuns flattened(const QList<FlowRun> &runs, QList<QTextCharFormat> &known)
{
    FlatRuns flat;
    for (const FlowRun &run : runs) {
        qsizetype format = known.indexOf(run.format);
        if (format < 0) {
            format = known.size();
            known.append(run.format);
        }
        flat.text += run.text;
        flat.formats.resize(flat.text.size(), format);
    }
    return flat;
}

/// What differs between two texts: as many characters as these are the same
/// at both ends, never half of a surrogate pair.
std::pair<qsizetype, qsizetype> commonEnds(const FlatRuns &a, const FlatRuns &b)
{
    const qsizetype limit = std::min(a.text.size(), b.text.size());
    const auto isSame = [&](qsizetype i, qsizetype j) {
        return a.text[i] == b.text[j] && a.formats[i] == b.formats[j];
    };
    qsizetype front = 0;
    while (front < limit && isSame(front, front))
        ++front;
    if (front > 0 && a.text[front - 1].isHighSurrogate())
        --front;
    qsizetype back = 0;
    while (back < limit - front && isSame(a.text.size() - 1 - back, b.text.size() - 1 - back))
        ++back;
    if (back > 0 && a.text[a.text.size() - back].isLowSurrogate())
        --back;
    return {front, back};
}

qsizetype sameFrom(const FlatRuns &flat, qsizetype from, qsizetype to)
{
    qsizetype end = from + 1;
    while (end < to && flat.formats[end] == flat.formats[from])
        ++end;
    return end;
}

}

FlowDocument::FlowDocument(QTextDocument *document) : m_document(document), m_lines(flatten({}))
{
    writeLine(0, m_lines.first());
}

void FlowDocument::show(const QList<FlowLine> &lines)
{
    const qsizetype limit = std::min(lines.size(), m_lines.size());
    qsizetype front = 0;
    while (front < limit && lines[front] == m_lines[front])
        ++front;
    qsizetype back = 0;
    while (back < limit - front && lines[lines.size() - 1 - back] == m_lines[m_lines.size() - 1 - back])
        ++back;
    const qsizetype oldEnd = m_lines.size() - back;
    const qsizetype newEnd = lines.size() - back;
    if (front == oldEnd && front == newEnd)
        return;
    QTextCursor edit(m_document);
    edit.beginEditBlock();
    for (qsizetype at = front; at < std::min(oldEnd, newEnd); ++at) {
        if (lines[at] != m_lines[at])
            writeLine(at, lines[at]);
    }
    for (qsizetype at = oldEnd; at < newEnd; ++at)
        insertBlock(at, lines[at]);
    if (newEnd < oldEnd)
        removeBlocks(newEnd, oldEnd - newEnd);
    edit.endEditBlock();
    m_lines = lines;
}

void FlowDocument::setFormats(const FlowFormats &formats)
{
    m_formats = formats;
    m_document->setIndentWidth(formats.indentWidth());
    m_document->setDocumentMargin(formats.documentMargin());
    QTextCursor edit(m_document);
    edit.beginEditBlock();
    for (qsizetype at = 0; at < m_lines.size(); ++at)
        writeLine(at, m_lines[at]);
    edit.endEditBlock();
}

bool FlowDocument::readBack(LineRange blocks)
{
    bool isChanged = false;
    if (m_document->blockCount() != m_lines.size()) {
        m_lines.clear();
        for (QTextBlock block = m_document->begin(); block.isValid(); block = block.next())
            m_lines.append(lineOf(block));
        blocks = {0, m_lines.size()};
        isChanged = true;
    }
    for (qsizetype at = blocks.begin; at < std::min(blocks.end, m_lines.size()); ++at) {
        const QTextBlock block = m_document->findBlockByNumber(int(at));
        const FlowLine line = lineOf(block);
        if (line != m_lines[at]) {
            m_lines[at] = line;
            isChanged = true;
        }
        // Of its chips the room changes sides with the direction of the text.
        if (runsOf(block) != m_formats.runs(line) || block.blockFormat() != m_formats.block(line))
            writeLine(at, line);
    }
    return isChanged;
}

FlowSelection FlowDocument::selectionOf(const QTextCursor &cursor) const
{
    const auto placeOf = [&](int position) {
        const QTextBlock block = m_document->findBlock(position);
        const qsizetype line = std::min(qsizetype(block.blockNumber()), m_lines.size() - 1);
        return FlowPosition{line, std::min(qsizetype(position - block.position()), lineLength(m_lines[line]))};
    };
    return {placeOf(cursor.anchor()), placeOf(cursor.position())};
}

QTextCursor FlowDocument::cursorOf(const FlowSelection &selection) const
{
    const auto positionOf = [&](FlowPosition place) {
        return m_document->findBlockByNumber(int(place.line)).position() + int(place.offset);
    };
    QTextCursor cursor(m_document);
    cursor.setPosition(positionOf(selection.anchor));
    cursor.setPosition(positionOf(selection.caret), QTextCursor::KeepAnchor);
    return cursor;
}

void FlowDocument::insertBlock(qsizetype at, const FlowLine &line)
{
    QTextCursor cursor(m_document);
    if (at > 0) {
        const QTextBlock before = m_document->findBlockByNumber(int(at - 1));
        cursor.setPosition(before.position() + before.length() - 1);
        cursor.insertBlock(m_formats.block(line), m_formats.text(line, {}));
    } else {
        // A break at the very start leaves the first block's format in front of it.
        const QTextBlock first = m_document->firstBlock();
        cursor.insertBlock(first.blockFormat(), first.charFormat());
    }
    writeLine(at, line);
}

void FlowDocument::removeBlocks(qsizetype at, qsizetype count)
{
    const QTextBlock last = m_document->findBlockByNumber(int(at + count - 1));
    const QTextBlock kept = at > 0 ? m_document->findBlockByNumber(int(at - 1)) : last.next();
    const QTextBlockFormat blockFormat = kept.blockFormat();
    const QTextCharFormat charFormat = kept.charFormat();
    QTextCursor cursor(m_document);
    cursor.setPosition(at > 0 ? kept.position() + kept.length() - 1 : 0);
    cursor.setPosition(at > 0 ? last.position() + last.length() - 1 : kept.position(), QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
    // Removing a break gives one block's formats to the other.
    cursor.setBlockFormat(blockFormat);
    cursor.setBlockCharFormat(charFormat);
}

void FlowDocument::writeLine(qsizetype at, const FlowLine &line)
{
    const QTextBlock block = m_document->findBlockByNumber(int(at));
    QTextCursor cursor(block);
    const QTextBlockFormat blockFormat = m_formats.block(line);
    if (block.blockFormat() != blockFormat)
        cursor.setBlockFormat(blockFormat);
    const QTextCharFormat charFormat = m_formats.text(line, {});
    if (block.charFormat() != charFormat)
        cursor.setBlockCharFormat(charFormat);
    writeRuns(block, m_formats.runs(line));
}

void FlowDocument::writeRuns(const QTextBlock &block, const QList<FlowRun> &runs)
{
    QList<QTextCharFormat> formats;
    const FlatRuns before = flattened(runsOf(block), formats);
    const FlatRuns after = flattened(runs, formats);
    const auto [front, back] = commonEnds(before, after);
    const qsizetype oldEnd = before.text.size() - back;
    const qsizetype newEnd = after.text.size() - back;
    if (front == oldEnd && front == newEnd)
        return;
    const bool isSameText = before.text == after.text;
    QTextCursor cursor(block);
    cursor.setPosition(int(block.position() + front));
    if (!isSameText) {
        cursor.setPosition(int(block.position() + oldEnd), QTextCursor::KeepAnchor);
        cursor.removeSelectedText();
    }
    for (qsizetype from = front; from < newEnd;) {
        const qsizetype to = sameFrom(after, from, newEnd);
        if (isSameText) {
            cursor.setPosition(int(block.position() + from));
            cursor.setPosition(int(block.position() + to), QTextCursor::KeepAnchor);
            cursor.setCharFormat(formats[after.formats[from]]);
        } else {
            cursor.insertText(after.text.sliced(from, to - from), formats[after.formats[from]]);
        }
        from = to;
    }
}

}
