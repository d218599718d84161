// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text_offsets.h"

#include <algorithm>

namespace noticewright
{

namespace
{

qsizetype lengthOf(const Inline &piece)
{
    return piece.kind == Inline::Kind::Text ? piece.text.size() : 1;
}

}

qsizetype textLength(const InlineList &text)
{
    qsizetype length = 0;
    for (const Inline &piece : text)
        length += lengthOf(piece);
    return length;
}

InlineList textBetween(const InlineList &text, qsizetype from, qsizetype to)
{
    InlineList result;
    qsizetype begin = 0;
    for (const Inline &piece : text) {
        const qsizetype first = std::max(from - begin, qsizetype(0));
        const qsizetype last = std::min(to - begin, lengthOf(piece));
        begin += lengthOf(piece);
        if (first >= last)
            continue;
        result.append(piece);
        if (piece.kind == Inline::Kind::Text && last - first < piece.text.size())
            result.last().text = piece.text.sliced(first, last - first);
    }
    return result;
}

Marks marksOf(const InlineList &text, qsizetype offset)
{
    for (const Inline &piece : text) {
        offset -= lengthOf(piece);
        if (offset < 0)
            return piece.marks;
    }
    return {};
}

QString flatText(const InlineList &text)
{
    QString flat;
    for (const Inline &piece : text) {
        if (piece.kind == Inline::Kind::Text)
            flat += piece.text;
        else if (piece.kind == Inline::Kind::LineBreak)
            flat += QChar(QChar::LineSeparator);
        else
            flat += QChar(QChar::ObjectReplacementCharacter);
    }
    return flat;
}

bool hasAtoms(const InlineList &text)
{
    return std::ranges::any_of(text, [](const Inline &piece) {
        return piece.kind != Inline::Kind::Text && piece.kind != Inline::Kind::LineBreak;
    });
}

InlineList verbatimInlines(const QString &text)
{
    QString clean = withoutForbiddenCharacters(text);
    clean.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    for (const QChar lineEnd : {u'\r', u'\u2028', u'\u2029'})
        clean.replace(lineEnd, u'\n');
    InlineList result;
    const QList<QStringView> rows = QStringView(clean).split(u'\n');
    for (qsizetype row = 0; row < rows.size(); ++row) {
        if (row > 0)
            result.append(Inline{.kind = Inline::Kind::LineBreak});
        if (!rows[row].isEmpty())
            result.append(Inline{.text = rows[row].toString()});
    }
    return result;
}

QString verbatimText(const InlineList &text)
{
    QString result;
    for (const Inline &piece : text) {
        if (piece.kind == Inline::Kind::Text)
            result += piece.text;
        else if (piece.kind == Inline::Kind::LineBreak)
            result += u'\n';
    }
    return result;
}

}
