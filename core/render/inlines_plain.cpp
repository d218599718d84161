// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/inlines_plain.h"

#include <algorithm>

namespace noticewright
{

namespace
{

constexpr QStringView plainSigns = u"0123456789+-=()";
constexpr QStringView raisedSigns = u"⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾";
constexpr QStringView loweredSigns = u"₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎";
static_assert(plainSigns.size() == raisedSigns.size() && plainSigns.size() == loweredSigns.size());

/// Unchanged where not all of it can be raised or lowered.
QString scripted(const QString &text, Script script)
{
    if (script == Script::Normal)
        return text;
    QString result;
    for (const QChar c : text) {
        const qsizetype at = plainSigns.indexOf(c);
        if (at < 0)
            return text;
        result += (script == Script::Superscript ? raisedSigns : loweredSigns)[at];
    }
    return result;
}

/// A piece that is text or a line break, or empty text.
Inline resolved(const EditionView &view, Inline piece)
{
    switch (piece.kind) {
    case Inline::Kind::Text:
    case Inline::Kind::LineBreak:
        break;
    case Inline::Kind::Variable:
        piece.text = view.variable(piece.text);
        piece.kind = Inline::Kind::Text;
        break;
    case Inline::Kind::CrossReference:
        piece.text = view.labelOf(piece.reference);
        piece.kind = Inline::Kind::Text;
        // Within a link there can be no second one.
        if (!piece.marks.link) {
            piece.marks.link = piece.reference;
            piece.marks.link->layer = view.layer();
        }
        break;
    case Inline::Kind::Unknown:
        piece = {};
        break;
    }
    if (piece.marks.link && !view.address(*piece.marks.link))
        piece.marks.link.reset();
    piece.text = scripted(piece.text, piece.marks.script);
    piece.marks = {.strong = piece.marks.strong,
                   .emphasis = piece.marks.emphasis,
                   .link = piece.marks.link,
                   .linkTitle = piece.marks.linkTitle};
    piece.reference = {};
    return piece;
}

bool isLineBreak(const Inline &piece)
{
    return piece.kind == Inline::Kind::LineBreak;
}

/// What shows nothing at the end of a text.
bool isBlank(const Inline &piece)
{
    return isLineBreak(piece) || std::ranges::all_of(piece.text, [](QChar c) { return c == u' '; });
}

}

InlineList resolvedInlines(const EditionView &view, const InlineList &inlines)
{
    InlineList pieces;
    for (const Inline &piece : inlines)
        pieces.append(resolved(view, piece));
    pieces = normalised(pieces);
    while (!pieces.isEmpty() && isBlank(pieces.last()))
        pieces.removeLast();
    while (!pieces.isEmpty() && isBlank(pieces.first()))
        pieces.removeFirst();
    return pieces;
}

InlineList withoutLineBreaks(InlineList inlines)
{
    for (Inline &piece : inlines) {
        if (isLineBreak(piece))
            piece = {.text = QStringLiteral(" "), .marks = piece.marks};
    }
    return normalised(inlines);
}

InlineList madeStrong(InlineList inlines)
{
    for (Inline &piece : inlines)
        piece.marks.strong = true;
    return inlines;
}

}
