// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/written_headings.h"

#include <QRegularExpression>

namespace noticewright
{

namespace
{

constexpr qsizetype longestLine = 120;

/// The paragraph of a piece that could be a heading, or null.
const InlineList *shortLine(const FlowPiece &piece)
{
    const auto *paragraph = piece.isHeading ? nullptr : std::get_if<Paragraph>(&piece.block.content);
    if (!paragraph)
        return nullptr;
    const QString text = plainText(paragraph->text).trimmed();
    if (text.isEmpty() || text.size() > longestLine)
        return nullptr;
    const QChar last = text.back();
    if (last == u'.' || last == u',' || last == u';' || last == QChar(0x3002))
        return nullptr;
    return &paragraph->text;
}

bool isBold(const InlineList &text)
{
    for (const Inline &piece : text) {
        if (piece.kind == Inline::Kind::LineBreak)
            return false;
        if (!piece.marks.strong && !piece.text.trimmed().isEmpty())
            return false;
    }
    return true;
}

/// The numbers that a line begins with: 2 and 1 for "2.1 Cookies"; none when it begins otherwise.
QList<int> leadingNumbers(const InlineList &text)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "^(?:(?:article|artikel|section|abschnitt|art\\.|§)\\s*)?(\\d{1,2}(?:\\.\\d{1,2}){0,3})[.):]?\\s+\\p{L}"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    const auto match = pattern.match(plainText(text).trimmed());
    QList<int> numbers;
    if (match.hasMatch()) {
        for (const QString &number : match.captured(1).split(u'.'))
            numbers.append(number.toInt());
    }
    return numbers;
}

/// Lines whose first numbers are 1, 2, 3, … in order: a page's own numbering.
QSet<qsizetype> countedLines(const QList<FlowPiece> &pieces)
{
    QSet<qsizetype> lines;
    QSet<qsizetype> run;
    int expected = 1;
    for (qsizetype i = 0; i < pieces.size(); ++i) {
        const InlineList *line = shortLine(pieces[i]);
        const QList<int> numbers = line ? leadingNumbers(*line) : QList<int>();
        if (numbers.isEmpty())
            continue;
        if (numbers.size() == 1 && numbers.first() == expected)
            ++expected;
        else if (numbers.size() == 1 || numbers.first() + 1 != expected)
            continue;
        run.insert(i);
    }
    // Two could be chance.
    if (expected > 3)
        lines = run;
    return lines;
}

void makeHeading(FlowPiece &piece, int level)
{
    piece.heading = std::get<Paragraph>(piece.block.content).text;
    for (Inline &part : piece.heading)
        part.marks.strong = false;
    piece.heading = normalised(piece.heading);
    piece.isHeading = true;
    piece.level = level;
    piece.block = {};
}

/// A bold first line of a paragraph, before a line break, becomes a paragraph of its own.
void splitBoldLines(QList<FlowPiece> &pieces, IdGenerator &ids)
{
    QList<FlowPiece> split;
    for (FlowPiece &piece : pieces) {
        auto *paragraph = piece.isHeading ? nullptr : std::get_if<Paragraph>(&piece.block.content);
        const auto lineBreak = [](const Inline &part) { return part.kind == Inline::Kind::LineBreak; };
        const qsizetype at = paragraph ? std::ranges::find_if(paragraph->text, lineBreak) - paragraph->text.begin() : 0;
        if (!paragraph || at == 0 || at == paragraph->text.size()
            || std::ranges::count_if(paragraph->text, lineBreak) > 1 || !isBold(paragraph->text.first(at))
            || plainText(paragraph->text.sliced(at + 1)).size() < longestLine) {
            split.append(std::move(piece));
            continue;
        }
        const Id id = ids.next();
        FlowPiece first{.id = id,
                        .block = {.id = id, .content = Paragraph{normalised(paragraph->text.first(at))}},
                        .anchors = std::exchange(piece.anchors, {})};
        paragraph->text = normalised(paragraph->text.sliced(at + 1));
        split.append(std::move(first));
        split.append(std::move(piece));
    }
    pieces = std::move(split);
}

}

void findWrittenHeadings(QList<FlowPiece> &pieces, IdGenerator &ids)
{
    splitBoldLines(pieces, ids);
    const QSet<qsizetype> counted = countedLines(pieces);
    int level = 1;
    for (qsizetype i = 0; i + 1 < pieces.size(); ++i) {
        if (pieces[i].isHeading) {
            level = pieces[i].level;
            continue;
        }
        const InlineList *line = shortLine(pieces[i]);
        const bool isCounted = counted.contains(i);
        if (!line || (!isCounted && !isBold(*line)))
            continue;
        const int depth = int(std::max<qsizetype>(1, leadingNumbers(*line).size()));
        makeHeading(pieces[i], std::min(6, level + depth));
    }
}

}
