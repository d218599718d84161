// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xliff/word_changes.h"

#include <QStringList>
#include <QTextBoundaryFinder>

#include <algorithm>

namespace noticewright
{

namespace
{

using Kind = WordChange::Kind;

/// Texts whose words make more pairs than this are compared as a whole between
/// what they share at their ends.
constexpr qsizetype mostPairs = 4'000'000;

/// Where words of such scripts end is known by dictionaries that not every machine
/// has, and what follows from it is published.
bool hasNoSpaces(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) {
        return c.script() == QChar::Script_Thai || c.script() == QChar::Script_Lao || c.script() == QChar::Script_Khmer
            || c.script() == QChar::Script_Myanmar;
    });
}

QStringList wordsOf(const QString &text)
{
    QStringList words;
    const auto type = hasNoSpaces(text) ? QTextBoundaryFinder::Grapheme : QTextBoundaryFinder::Word;
    QTextBoundaryFinder finder(type, text);
    qsizetype from = 0;
    for (qsizetype to = finder.toNextBoundary(); to >= 0; to = finder.toNextBoundary()) {
        if (to > from)
            words.append(text.sliced(from, to - from));
        from = to;
    }
    return words;
}

class Changes
{
public:
    void add(Kind kind, const QString &text)
    {
        // Of what takes each other's place, what was removed comes first.
        qsizetype at = m_changes.size();
        while (kind == Kind::Removed && at > 0 && m_changes[at - 1].kind == Kind::Added)
            --at;
        if (at > 0 && m_changes[at - 1].kind == kind)
            m_changes[at - 1].text += text;
        else
            m_changes.insert(at, {kind, text});
    }
    QList<WordChange> take() { return std::move(m_changes); }

private:
    QList<WordChange> m_changes;
};

/// Adds the changes by the longest common subsequence of words.
void addByWords(Changes &changes, const QStringList &before, const QStringList &after)
{
    const qsizetype width = after.size() + 1;
    QList<int> longest((before.size() + 1) * width, 0);
    for (qsizetype i = before.size() - 1; i >= 0; --i) {
        for (qsizetype j = after.size() - 1; j >= 0; --j)
            longest[i * width + j] = before[i] == after[j]
                ? longest[(i + 1) * width + j + 1] + 1
                : std::max(longest[(i + 1) * width + j], longest[i * width + j + 1]);
    }
    qsizetype i = 0, j = 0;
    while (i < before.size() || j < after.size()) {
        if (i < before.size() && j < after.size() && before[i] == after[j]) {
            changes.add(Kind::Same, before[i]);
            ++i, ++j;
        } else if (j == after.size()
                   || (i < before.size() && longest[(i + 1) * width + j] >= longest[i * width + j + 1])) {
            changes.add(Kind::Removed, before[i++]);
        } else {
            changes.add(Kind::Added, after[j++]);
        }
    }
}

}

QList<WordChange> wordChanges(const QString &before, const QString &after)
{
    const QStringList old = wordsOf(before), now = wordsOf(after);
    const qsizetype most = std::min(old.size(), now.size());
    qsizetype first = 0, last = 0;
    while (first < most && old[first] == now[first])
        ++first;
    while (last < most - first && old[old.size() - 1 - last] == now[now.size() - 1 - last])
        ++last;
    const QStringList oldMiddle = old.sliced(first, old.size() - first - last);
    const QStringList nowMiddle = now.sliced(first, now.size() - first - last);
    Changes changes;
    for (qsizetype i = 0; i < first; ++i)
        changes.add(Kind::Same, old[i]);
    if (oldMiddle.size() <= mostPairs / std::max<qsizetype>(nowMiddle.size(), 1)) {
        addByWords(changes, oldMiddle, nowMiddle);
    } else {
        for (const QString &word : oldMiddle)
            changes.add(Kind::Removed, word);
        for (const QString &word : nowMiddle)
            changes.add(Kind::Added, word);
    }
    for (qsizetype i = old.size() - last; i < old.size(); ++i)
        changes.add(Kind::Same, old[i]);
    return changes.take();
}

int similarity(const QList<WordChange> &changes)
{
    qsizetype same = 0, all = 0;
    for (const WordChange &change : changes) {
        all += change.text.size() * (change.kind == Kind::Same ? 2 : 1);
        same += change.kind == Kind::Same ? change.text.size() * 2 : 0;
    }
    return all == 0 ? 100 : int(same * 100 / all);
}

}
