// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/inline.h"

namespace noticewright
{

/// The elements that marks become in markup, from outside in.
enum class MarkElement { Language, Link, Term, Strong, Emphasis, Script };

/// The elements around text with these marks, from outside in.
[[nodiscard]] QList<MarkElement> elementsOf(const Marks &marks);

/// True when both marks have this element and it would be written the same.
[[nodiscard]] bool isSameElement(MarkElement element, const Marks &a, const Marks &b);

/// Walks a text as nested markup: calls `open(element, marks)`, `piece(inline)`
/// and `close(element)` in the order in which they are to be written. An
/// element that neighbours share is opened once.
template<typename Open, typename Piece, typename Close>
void walkNested(const InlineList &inlines, const Open &open, const Piece &piece, const Close &close)
{
    QList<MarkElement> opened;
    const Marks *before = nullptr;
    const auto closeTo = [&](qsizetype size) {
        while (opened.size() > size)
            close(opened.takeLast());
    };
    for (const Inline &part : inlines) {
        const QList<MarkElement> wanted = elementsOf(part.marks);
        qsizetype shared = 0;
        while (shared < opened.size() && shared < wanted.size() && opened[shared] == wanted[shared]
               && isSameElement(wanted[shared], *before, part.marks))
            ++shared;
        closeTo(shared);
        for (qsizetype i = shared; i < wanted.size(); ++i) {
            open(wanted[i], part.marks);
            opened.append(wanted[i]);
        }
        piece(part);
        before = &part.marks;
    }
    closeTo(0);
}

}
