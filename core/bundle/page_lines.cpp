// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/page_lines.h"

#include "import/html_source.h"
#include "xliff/word_changes.h"

#include <algorithm>
#include <vector>

namespace noticewright
{

namespace
{

/// Collects texts, from one block's beginning or end to the next.
class LineReader
{
public:
    explicit LineReader(const SourceTree &tree) : m_tree(tree) { }

    QList<PageLine> read(int root)
    {
        visit(root, m_tree[root].id);
        flush({});
        return m_lines;
    }

private:
    void visit(int node, const QString &around)
    {
        const SourceNode &here = m_tree[node];
        if (here.tag == Tag::Navigation || here.tag == Tag::Script)
            return;
        const QString anchor = here.id.isEmpty() ? around : here.id;
        const bool isBlock = !here.isText && (isBlockTag(here.tag) || here.tag == Tag::LineBreak);
        if (isBlock)
            flush(around);
        if (here.isText)
            m_text += here.text;
        else if (here.tag == Tag::Image)
            m_text += here.alternative;
        for (int child = node + 1; child < here.end; child = m_tree.next(child))
            visit(child, anchor);
        if (isBlock)
            flush(anchor);
    }

    void flush(const QString &anchor)
    {
        const QString text = m_text.simplified();
        m_text.clear();
        if (!text.isEmpty())
            m_lines.append({text, anchor});
    }

    const SourceTree &m_tree;
    QString m_text;
    QList<PageLine> m_lines;
};

int mainOf(const SourceTree &tree)
{
    for (int i = 0; i < tree.size(); ++i) {
        if (!tree[i].isText && tree[i].tag == Tag::Main)
            return i;
    }
    return 0;
}

/// For each line of one version its place in the other, or -1; in order.
std::vector<qsizetype> placesIn(const QList<PageLine> &before, const QList<PageLine> &after)
{
    // What is common to both ends costs nothing.
    const qsizetype most = std::min(before.size(), after.size());
    qsizetype first = 0, last = 0;
    while (first < most && before[first].text == after[first].text)
        ++first;
    while (last < most - first && before[before.size() - 1 - last].text == after[after.size() - 1 - last].text)
        ++last;
    std::vector<qsizetype> places(size_t(before.size()), -1);
    for (qsizetype i = 0; i < first; ++i)
        places[size_t(i)] = i;
    for (qsizetype i = 0; i < last; ++i)
        places[size_t(before.size() - 1 - i)] = after.size() - 1 - i;

    const qsizetype rows = before.size() - first - last, columns = after.size() - first - last;
    constexpr qsizetype largestTable = 10'000'000;
    if (rows == 0 || columns == 0 || rows * columns > largestTable)
        return places;
    // How many lines both have in common from here on.
    const auto width = size_t(columns + 1);
    std::vector<quint16> common(size_t(rows + 1) * width, 0);
    const auto at = [&](qsizetype row, qsizetype column) -> quint16 & {
        return common[size_t(row) * width + size_t(column)];
    };
    for (qsizetype row = rows - 1; row >= 0; --row) {
        for (qsizetype column = columns - 1; column >= 0; --column)
            at(row, column) = before[first + row].text == after[first + column].text
                ? quint16(at(row + 1, column + 1) + 1)
                : std::max(at(row + 1, column), at(row, column + 1));
    }
    for (qsizetype row = 0, column = 0; row < rows && column < columns;) {
        if (before[first + row].text == after[first + column].text)
            places[size_t(first + row++)] = first + column++;
        else if (at(row + 1, column) >= at(row, column + 1))
            ++row;
        else
            ++column;
    }
    return places;
}

bool isAlike(const PageLine &before, const PageLine &after)
{
    constexpr int alike = 50;
    return (!before.anchor.isEmpty() && before.anchor == after.anchor)
        || similarity(wordChanges(before.text, after.text)) >= alike;
}

/// What stands between two lines that are the same.
void addGap(QList<LineChange> &changes, const QList<PageLine> &before, const QList<PageLine> &after)
{
    // To compare each with each would take too long where a page was written anew.
    constexpr qsizetype farthest = 8;
    qsizetype next = 0;
    for (const PageLine &gone : before) {
        const auto end = after.begin() + std::min(after.size(), next + farthest);
        const auto match =
            std::find_if(after.begin() + next, end, [&](const PageLine &line) { return isAlike(gone, line); });
        if (match == end) {
            changes.append({gone.text, {}, gone.anchor});
            continue;
        }
        for (; after.begin() + next != match; ++next)
            changes.append({{}, after[next].text, after[next].anchor});
        changes.append({gone.text, match->text, match->anchor});
        ++next;
    }
    for (; next < after.size(); ++next)
        changes.append({{}, after[next].text, after[next].anchor});
}

}

QList<PageLine> pageLines(const QByteArray &html)
{
    const SourceTree tree = readHtml(html);
    return tree.size() == 0 ? QList<PageLine>() : LineReader(tree).read(mainOf(tree));
}

QList<LineChange> lineChanges(const QList<PageLine> &before, const QList<PageLine> &after)
{
    QList<LineChange> changes;
    const std::vector<qsizetype> places = placesIn(before, after);
    qsizetype from = 0, to = 0;
    for (qsizetype i = 0; i <= before.size(); ++i) {
        const bool isEnd = i == before.size();
        if (!isEnd && places[size_t(i)] < 0)
            continue;
        const qsizetype place = isEnd ? after.size() : places[size_t(i)];
        addGap(changes, before.sliced(from, i - from), after.sliced(to, place - to));
        from = i + 1;
        to = place + 1;
    }
    return changes;
}

}
