// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/shown_text.h"

#include <algorithm>

namespace noticewright
{

namespace
{

qsizetype shownLength(const EditionView &view, const Inline &piece)
{
    switch (piece.kind) {
    case Inline::Kind::Text:
        return piece.text.size();
    case Inline::Kind::Variable:
        return view.variable(piece.text).size();
    case Inline::Kind::CrossReference:
        return view.labelOf(piece.reference).size();
    case Inline::Kind::LineBreak:
    case Inline::Kind::Unknown:
        break;
    }
    return 0;
}

}

qsizetype editedOffset(const EditionView &view, const InlineList &text, qsizetype shownOffset)
{
    qsizetype edited = 0;
    qsizetype rest = std::max(shownOffset, qsizetype(0));
    for (const Inline &piece : text) {
        const bool isText = piece.kind == Inline::Kind::Text;
        const qsizetype shown = shownLength(view, piece);
        if (isText && rest <= shown)
            return edited + rest;
        // At the edge of an atom, on its near side.
        if (!isText && rest == 0)
            return edited;
        edited += isText ? shown : 1;
        rest = std::max(rest - shown, qsizetype(0));
    }
    return edited;
}

}
