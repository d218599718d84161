// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/flow/flow_edit.h"
#include "editor/flow/flow_steps.h"
#include "editor/flow/flow_tidy.h"
#include "model/text_offsets.h"

#include <algorithm>

namespace noticewright
{

FlowState replaceWord(FlowState state, FlowPosition start, qsizetype length, const QString &word, IdGenerator &ids)
{
    FlowLine &line = state.lines[start.line];
    const QString was = flatText(line.text).sliced(start.offset, length);
    qsizetype front = std::ranges::mismatch(was, word).in1 - was.cbegin();
    if (front > 0 && was[front - 1].isHighSurrogate())
        --front;
    const qsizetype limit = std::min(was.size(), word.size()) - front;
    qsizetype back = 0;
    while (back < limit && was[was.size() - 1 - back] == word[word.size() - 1 - back])
        ++back;
    if (back > 0 && was[was.size() - back].isLowSurrogate())
        --back;
    const bool onlyAdds = front + back == was.size();
    const Marks marks = marksOf(line.text, start.offset + front - (onlyAdds && front > 0 ? 1 : 0));
    const QString added = word.sliced(front, word.size() - front - back);
    setText(line,
            textBetween(line.text, 0, start.offset + front)
                + textBetween(line.text, start.offset + length - back, textLength(line.text)));
    state.setCaret({start.line, start.offset + front});
    insertInLine(state, added.isEmpty() ? InlineList() : InlineList{{.text = added, .marks = marks}});
    state.setCaret({start.line, start.offset + word.size()});
    return settled(std::move(state), ids);
}

}
