// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/contact_text.h"

#include <algorithm>
#include <optional>

namespace noticewright
{

namespace
{

constexpr qsizetype longestLine = 70;

QList<InlineList> linesOf(const InlineList &paragraph)
{
    QList<InlineList> lines(1);
    for (const Inline &piece : paragraph) {
        if (piece.kind == Inline::Kind::LineBreak)
            lines.append(InlineList());
        else
            lines.last().append(piece);
    }
    lines.removeIf([](const InlineList &line) { return plainText(line).trimmed().isEmpty(); });
    return lines;
}

/// A number as it is dialled: digits, and what is written between them.
bool isTelephone(const QString &line)
{
    int digits = 0;
    for (const QChar c : line) {
        digits += c.isDigit();
        if (!c.isDigit() && !QStringView(u" +-()/.").contains(c))
            return false;
    }
    return digits >= 6 && (line.startsWith(u'+') || line.startsWith(u'0') || line.startsWith(u'('));
}

bool hasOther(const InlineList &line)
{
    return std::ranges::any_of(line, [](const Inline &piece) {
        return piece.kind != Inline::Kind::Text || piece.marks.emphasis || piece.marks.script != Script::Normal
            || (piece.marks.link
                && (piece.marks.link->kind != LinkTarget::Kind::Mail
                    || piece.marks.link->address != piece.text.trimmed()));
    });
}

/// A line with a number between or before words, as a street or a town has.
bool looksPostal(const QString &line)
{
    return std::ranges::any_of(line, [](QChar c) { return c.isDigit(); });
}

bool isSentence(const QString &line)
{
    return line.endsWith(u':') || line.endsWith(u'?') || line.endsWith(u';') || line.count(u' ') > 9;
}

}

std::optional<Contact> contactOf(const InlineList &paragraph)
{
    const QList<InlineList> lines = linesOf(paragraph);
    if (lines.size() < 3 || lines.size() > 9)
        return {};
    Contact contact;
    bool isPostal = false;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = plainText(lines[i]).simplified();
        if (line.size() > longestLine || hasOther(lines[i]) || isSentence(line))
            return {};
        const bool isBold = std::ranges::all_of(lines[i], [](const Inline &piece) { return piece.marks.strong; });
        if (!isBold && std::ranges::any_of(lines[i], [](const Inline &piece) { return piece.marks.strong; }))
            return {};
        if (isMailAddress(line) && contact.mail.isEmpty() && i > 0)
            contact.mail = line;
        else if (isTelephone(line) && contact.telephone.isEmpty() && i > 0)
            contact.telephone = line;
        else if (i == 0)
            contact.name = line;
        // The card shows mail and telephone last: a line after them would change its place.
        else if (!contact.mail.isEmpty() || !contact.telephone.isEmpty() || line.contains(u'@'))
            return {};
        else
            contact.lines.append(line);
        isPostal = isPostal || (i > 0 && looksPostal(line));
    }
    return isPostal && !contact.lines.isEmpty() ? std::optional(contact) : std::nullopt;
}

}
