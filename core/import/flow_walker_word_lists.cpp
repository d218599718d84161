// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/flow_walker.h"

namespace noticewright
{

namespace
{

/// The bullet or number that a paragraph begins with, or empty.
QString markOf(const SourceTree &tree, int node)
{
    for (int i = node + 1; i < tree[node].end; ++i) {
        if (tree[i].isListMark)
            return wordsOf(tree, i);
    }
    return {};
}

struct Numbering
{
    ListStyle style = ListStyle::Bullet;
    int start = 1;
};

/// The last number of "2.3.": an outline's number names all its levels.
int lastNumber(const QString &mark)
{
    QString digits;
    for (qsizetype i = mark.size() - 1; i >= 0 && (mark[i].isDigit() || digits.isEmpty()); --i) {
        if (mark[i].isDigit())
            digits.prepend(mark[i]);
    }
    bool isNumber = false;
    const int number = digits.toInt(&isNumber);
    return isNumber ? std::clamp(number, 1, 9999) : 1;
}

/// What "3.", "(b)" or "iv)" says of its list; all else is a bullet. A single
/// letter beside i counts as a letter.
Numbering numberingOf(const QString &mark)
{
    QString core;
    for (const QChar c : mark) {
        if (c.isLetterOrNumber())
            core += c;
    }
    // Word's round bullet of the second level is a letter o without anything.
    if (core.isEmpty() || mark == u"o" || mark == u"§")
        return {};
    if (core.front().isDigit())
        return {ListStyle::Decimal, lastNumber(mark)};
    if (mark.size() == core.size())
        return {};
    const bool isUpper = core.front().isUpper();
    if (core.toLower() == u"i")
        return {isUpper ? ListStyle::UpperRoman : ListStyle::LowerRoman, 1};
    return {isUpper ? ListStyle::UpperLetter : ListStyle::LowerLetter,
            core.size() == 1 && core.front().unicode() < 128 ? core.front().toLower().unicode() - 'a' + 1 : 1};
}

}

int FlowWalker::wordList(int first, int end, const Marks &marks, const Sink &sink)
{
    flush(sink);
    const int level = m_tree[first].listLevel;
    const Numbering numbering = numberingOf(markOf(m_tree, first));
    List list{.style = numbering.style, .start = numbering.start};
    int last = first;
    for (int child = first; child < end; child = m_tree.next(child)) {
        const SourceNode &node = m_tree[child];
        if (node.isText && node.text.trimmed().isEmpty())
            continue;
        if (node.listLevel < level || !isKept(m_content.of(child)))
            break;
        if (node.listLevel > level && m_depth < deepestBlocks && !list.items.isEmpty()) {
            ++m_depth;
            child = wordList(child, end, marks, {&list.items.last().blocks});
            --m_depth;
        } else {
            const bool isOther = numberingOf(markOf(m_tree, child)).style != list.style;
            if (node.listLevel == level && isOther && !list.items.isEmpty())
                break;
            anchor(child);
            if (const BlockList blocks = blocksIn(child, marked(child, marks)); !blocks.isEmpty())
                list.items.append({.id = m_ids.next(), .blocks = blocks});
        }
        last = child;
    }
    if (!list.items.isEmpty())
        put(std::move(list), sink);
    return last;
}

}
