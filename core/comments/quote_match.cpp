// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/quote_match.h"

#include <algorithm>
#include <vector>

namespace noticewright
{

namespace
{

/// That the text begins or ends where it did counts as much as these characters.
constexpr qsizetype edgeWeight = 4;

/// An alignment of larger texts would take too long while someone is typing.
constexpr qsizetype mostCells = 4'000'000;

qsizetype commonPrefix(QStringView a, QStringView b)
{
    return std::ranges::mismatch(a, b).in1 - a.begin();
}

qsizetype commonSuffix(QStringView a, QStringView b)
{
    const qsizetype limit = std::min(a.size(), b.size());
    qsizetype length = 0;
    while (length < limit && a[a.size() - 1 - length] == b[b.size() - 1 - length])
        ++length;
    return length;
}

/// How well what stands around a place fits what stood around the words.
QuoteHit scored(const QString &text, const CommentPassage &passage, qsizetype start, qsizetype length)
{
    QuoteHit hit{start, length};
    const QStringView before = QStringView(text).first(start);
    const QStringView after = QStringView(text).sliced(start + length);
    hit.same = commonSuffix(before, passage.before) + commonPrefix(after, passage.after);
    hit.context = passage.before.size() + passage.after.size();
    const auto addEdge = [&](QStringView kept, QStringView now) {
        if (kept.size() >= quoteContext)
            return;
        hit.context += edgeWeight;
        hit.same += kept == now ? edgeWeight : 0;
    };
    addEdge(passage.before, before);
    addEdge(passage.after, after);
    return hit;
}

/// Words, and every other character by itself.
std::vector<QStringView> wordsOf(QStringView text)
{
    const auto isOfWord = [](QChar c) { return c.isLetterOrNumber() || c.isMark() || c.isSurrogate(); };
    std::vector<QStringView> words;
    for (qsizetype at = 0; at < text.size();) {
        qsizetype end = at + 1;
        while (isOfWord(text[at]) && end < text.size() && isOfWord(text[end]))
            ++end;
        words.push_back(text.sliced(at, end - at));
        at = end;
    }
    return words;
}

/// The best alignment of the quoted words so far with words of the text that
/// end at one place.
struct Cell
{
    qsizetype cost = 0;
    /// Between which words of the text the commented words are.
    qsizetype start = 0;
    qsizetype end = 0;
    /// Characters that are the same, of the words and around them.
    qsizetype sameWords = 0;
    qsizetype sameAround = 0;
};

/// Finds the part of a text that is most like a quote, leaving out the text
/// before and behind it (Sellers' algorithm, by words).
class Alignment
{
public:
    Alignment(const QString &text, const CommentPassage &passage)
        : m_text(wordsOf(text))
        , m_quote(wordsOf(passage.before))
        , m_row(m_text.size() + 1)
    {
        m_begin = m_quote.size();
        add(passage.words);
        m_end = m_quote.size();
        add(passage.after);
    }

    [[nodiscard]] bool isSmall() const { return qsizetype(m_text.size() * m_quote.size()) <= mostCells; }

    /// The best alignment of the whole quote.
    Cell best()
    {
        for (size_t column = 0; column <= m_text.size(); ++column)
            m_row[column] = at(0, column, Cell{});
        for (size_t row = 1; row <= m_quote.size(); ++row)
            fillRow(row);
        return *std::ranges::min_element(
            m_row, {}, [](const Cell &cell) { return std::pair(cell.cost, -cell.sameWords - cell.sameAround); });
    }

    /// The place in the text's characters.
    [[nodiscard]] QuoteHit placeOf(const Cell &cell) const
    {
        qsizetype start = 0, end = 0;
        for (qsizetype i = 0; i < cell.end; ++i) {
            start += i < cell.start ? m_text[size_t(i)].size() : 0;
            end += m_text[size_t(i)].size();
        }
        return {start, end - start};
    }

private:
    void add(QStringView part)
    {
        const std::vector<QStringView> words = wordsOf(part);
        m_quote.insert(m_quote.end(), words.begin(), words.end());
    }

    void fillRow(size_t row)
    {
        Cell diagonal = m_row[0];
        const QStringView word = m_quote[row - 1];
        m_row[0] = at(row, 0, withCost(m_row[0], 2 * word.size()));
        for (size_t column = 1; column <= m_text.size(); ++column) {
            const QStringView other = m_text[column - 1];
            const Cell replaced = at(row, column, joined(diagonal, row, word, other));
            const Cell removed = at(row, column, withCost(m_row[column], 2 * word.size()));
            // Text that came in is cheap: words are more often added to than written anew.
            Cell added = withCost(m_row[column - 1], other.size());
            if (row == m_begin)
                added.start = qsizetype(column);
            diagonal = m_row[column];
            m_row[column] = std::ranges::min({replaced, removed, added}, {}, &Cell::cost);
        }
    }

    static Cell withCost(Cell cell, qsizetype cost)
    {
        cell.cost += cost;
        return cell;
    }

    /// One word of the quote in the place of one word of the text.
    [[nodiscard]] Cell joined(Cell cell, size_t row, QStringView word, QStringView other) const
    {
        qsizetype same = word.size();
        if (word != other) {
            const qsizetype front = commonPrefix(word, other);
            same = front + commonSuffix(word.sliced(front), other.sliced(front));
            cell.cost += std::max(2 * (word.size() - same), other.size() - same);
        }
        (row > m_begin && row <= m_end ? cell.sameWords : cell.sameAround) += same;
        return cell;
    }

    /// Text that came in just before the words or just behind them is not theirs.
    [[nodiscard]] Cell at(size_t row, size_t column, Cell cell) const
    {
        if (row == m_begin)
            cell.start = qsizetype(column);
        if (row == m_end)
            cell.end = qsizetype(column);
        return cell;
    }

    std::vector<QStringView> m_text;
    std::vector<QStringView> m_quote;
    /// The words that are commented on, among those of the quote.
    size_t m_begin = 0;
    size_t m_end = 0;
    std::vector<Cell> m_row;
};

/// Without the spaces at its ends, unless the words had some there.
QuoteHit trimmed(QuoteHit hit, const QString &text, const QString &words)
{
    while (hit.length > 0 && text[hit.start].isSpace() && !words.front().isSpace()) {
        ++hit.start;
        --hit.length;
    }
    while (hit.length > 0 && text[hit.start + hit.length - 1].isSpace() && !words.back().isSpace())
        --hit.length;
    return hit;
}

/// What stands now between the surroundings, when these are as they were: the
/// words were edited and nothing else. Quicker than an alignment.
std::optional<QuoteHit> framedQuote(const QString &text, const CommentPassage &passage)
{
    constexpr qsizetype least = 8;
    const bool beginsText = passage.before.size() < quoteContext;
    if (passage.after.size() < least || (!beginsText && passage.before.size() < least))
        return {};
    const qsizetype before = beginsText ? (text.startsWith(passage.before) ? 0 : -1) : text.indexOf(passage.before);
    const qsizetype start = before + passage.before.size();
    const qsizetype end = before < 0 ? -1 : text.indexOf(passage.after, start);
    const qsizetype most = 2 * passage.words.size() + quoteContext;
    if (end <= start || end - start > most || (!beginsText && text.indexOf(passage.before, before + 1) >= 0))
        return {};
    const qsizetype context = passage.before.size() + passage.after.size();
    return QuoteHit{start, end - start, context, context};
}

}

CommentPassage quoteAt(const QString &text, qsizetype start, qsizetype length)
{
    qsizetype from = std::max(start - quoteContext, qsizetype(0));
    qsizetype to = std::min(start + length + quoteContext, text.size());
    // Never half a character.
    if (from < start && text[from].isLowSurrogate())
        ++from;
    if (to > start + length && text[to - 1].isHighSurrogate())
        --to;
    CommentPassage passage;
    passage.words = text.sliced(start, length);
    passage.before = text.sliced(from, start - from);
    passage.after = text.sliced(start + length, to - start - length);
    return passage;
}

std::optional<QuoteHit> exactQuote(const QString &text, const CommentPassage &passage)
{
    std::optional<QuoteHit> best;
    if (passage.words.isEmpty())
        return best;
    for (qsizetype at = text.indexOf(passage.words); at >= 0; at = text.indexOf(passage.words, at + 1)) {
        const QuoteHit hit = scored(text, passage, at, passage.words.size());
        if (!best || hit.same > best->same)
            best = hit;
    }
    return best;
}

std::optional<QuoteHit> editedQuote(const QString &text, const CommentPassage &passage)
{
    if (passage.words.isEmpty())
        return {};
    if (const auto framed = framedQuote(text, passage)) {
        const QuoteHit hit = trimmed(*framed, text, passage.words);
        return hit.length > 0 ? std::optional(hit) : std::nullopt;
    }
    Alignment alignment(text, passage);
    if (!alignment.isSmall())
        return {};
    const Cell best = alignment.best();
    QuoteHit hit = trimmed(alignment.placeOf(best), text, passage.words);
    hit.same = best.sameAround;
    hit.context = passage.before.size() + passage.after.size();
    const bool hasWords = best.sameWords * 2 >= passage.words.size();
    constexpr qsizetype leastContext = 8;
    const bool hasContext = hit.context >= leastContext && hit.same * 3 >= hit.context * 2;
    if (hit.length <= 0 || !(hasWords || hasContext))
        return {};
    return hit;
}

}
