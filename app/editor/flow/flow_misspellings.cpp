// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/flow/flow_misspellings.h"

#include "model/text_offsets.h"

#include <algorithm>

namespace noticewright
{

namespace
{

bool touches(const SpelledWord &word, qsizetype offset)
{
    return word.start <= offset && offset <= word.end();
}

/// The words of `was` that are whole in `is`, at their places there.
QList<SpelledWord> carriedOver(const QList<SpelledWord> &words, const QString &was, const QString &is)
{
    const qsizetype front = std::ranges::mismatch(was, is).in1 - was.cbegin();
    const qsizetype limit = std::min(was.size(), is.size()) - front;
    qsizetype back = 0;
    while (back < limit && was[was.size() - 1 - back] == is[is.size() - 1 - back])
        ++back;
    const auto continues = [&](qsizetype at) { return at >= 0 && at < is.size() && is[at].isLetterOrNumber(); };
    QList<SpelledWord> result;
    for (SpelledWord word : words) {
        if (word.start >= was.size() - back)
            word.start += is.size() - was.size();
        else if (word.end() > front)
            continue;
        if (!continues(word.start - 1) && !continues(word.end()))
            result.append(word);
    }
    return result;
}

}

QString ownLanguage(const FlowLine &line)
{
    if (!line.shell.language.isEmpty())
        return line.shell.language;
    for (auto around = line.path.crbegin(); around != line.path.crend(); ++around) {
        if (!around->shell.language.isEmpty())
            return around->shell.language;
    }
    return {};
}

bool FlowMisspellings::isSame(const Line &known, const FlowLine &line)
{
    return known.text == line.text && known.language == ownLanguage(line);
}

FlowMisspellings::Line FlowMisspellings::edited(const Line &before, const FlowLine &line)
{
    return {.text = line.text,
            .language = ownLanguage(line),
            .wrong = carriedOver(before.wrong, flatText(before.text), flatText(line.text))};
}

void FlowMisspellings::follow(const QList<FlowLine> &lines)
{
    const qsizetype limit = std::min(lines.size(), m_lines.size());
    qsizetype front = 0;
    while (front < limit && isSame(m_lines[front], lines[front]))
        ++front;
    qsizetype back = 0;
    while (back < limit - front && isSame(m_lines[m_lines.size() - 1 - back], lines[lines.size() - 1 - back]))
        ++back;
    const qsizetype oldEnd = m_lines.size() - back, newEnd = lines.size() - back;
    if (front == oldEnd && front == newEnd)
        return;
    QList<Line> between;
    for (qsizetype at = front; at < newEnd; ++at) {
        // A line that was cut in two has its beginning in the first and its end in the last.
        const qsizetype old = at == newEnd - 1 ? oldEnd - 1 : std::min(at, oldEnd - 1);
        between.append(edited(old < front ? Line() : m_lines[old], lines[at]));
    }
    m_lines = m_lines.first(front) + between + m_lines.sliced(oldEnd);
}

void FlowMisspellings::setChecked(qsizetype line, const QList<SpelledWord> &wrong)
{
    m_lines[line].isChecked = true;
    m_lines[line].wrong = wrong;
}

void FlowMisspellings::checkAgain()
{
    for (Line &line : m_lines)
        line.isChecked = false;
}

void FlowMisspellings::clear()
{
    m_lines.clear();
}

std::optional<SpelledWord> FlowMisspellings::at(FlowPosition place) const
{
    const QList<SpelledWord> words = m_lines.value(place.line).wrong;
    const auto found =
        std::ranges::find_if(words, [&](const SpelledWord &word) { return touches(word, place.offset); });
    return found == words.end() ? std::nullopt : std::optional(*found);
}

bool FlowMisspellings::isShown(qsizetype line, const SpelledWord &word) const
{
    return !m_writing || m_writing->line != line || !touches(word, m_writing->offset);
}

}
