// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/text_marks.h"

#include "import/html_space.h"

#include <algorithm>
#include <cctype>

namespace noticewright
{

namespace
{

/// Begins a mark, before its number and a semicolon: the last character of the
/// last private plane.
constexpr qint64 signCode = 0x10fffd;
constexpr QByteArrayView sign("\xf4\x8f\xbf\xbd");

/// The end of the character reference that begins `text`.
qsizetype endOfReference(QByteArrayView text)
{
    qsizetype end = 1;
    while (end < text.size() && (std::isalnum(static_cast<unsigned char>(text[end])) || text[end] == '#'))
        ++end;
    return end < text.size() && text[end] == ';' ? end + 1 : end;
}

/// Whether what stands after "&#" is the number of the sign.
bool isSign(QByteArrayView reference)
{
    const bool isHex = reference.startsWith('x') || reference.startsWith('X');
    if (isHex)
        reference = reference.sliced(1);
    qint64 code = 0;
    for (const char c : reference) {
        if (!std::isxdigit(static_cast<unsigned char>(c)))
            break;
        const int digit = c <= '9' ? c - '0' : std::tolower(c) - 'a' + 10;
        if (digit >= (isHex ? 16 : 10))
            break;
        code = std::min<qint64>(code * (isHex ? 16 : 10) + digit, 0x110000);
    }
    return code == signCode;
}

}

QByteArray TextMarks::withoutSigns(QByteArray page)
{
    if (page.contains(sign))
        page.replace(sign, " ");
    for (qsizetype i = 0; (i = page.indexOf("&#", i)) >= 0; i += 2) {
        if (isSign(QByteArrayView(page).sliced(i + 2)))
            page[i] = ' ';
    }
    return page;
}

void TextMarks::mark(QByteArrayView text, QByteArray &markup)
{
    constexpr qsizetype tooShort = 12;
    if (text.size() < tooShort) {
        markup.append(text);
        return;
    }
    markup.append(sign).append(QByteArray::number(m_texts.size())).append(';');
    m_texts.push_back(text);
}

void TextMarks::append(QByteArrayView text, QByteArray &markup)
{
    // White space at the beginning may belong elsewhere than the words after it.
    const qsizetype blank = std::ranges::find_if_not(text, isHtmlSpace) - text.begin();
    markup.append(text.first(blank));
    text = text.sliced(blank);
    while (!text.isEmpty()) {
        const qsizetype reference = text.indexOf('&');
        mark(reference < 0 ? text : text.first(reference), markup);
        if (reference < 0)
            return;
        text = text.sliced(reference);
        const qsizetype end = endOfReference(text);
        markup.append(text.first(end));
        text = text.sliced(end);
    }
}

QString TextMarks::restored(QByteArrayView parsed) const
{
    qsizetype at = parsed.indexOf(sign);
    if (at < 0)
        return QString::fromUtf8(parsed);
    QByteArray text;
    for (; at >= 0; at = parsed.indexOf(sign)) {
        text.append(parsed.first(at));
        parsed = parsed.sliced(at + sign.size());
        const qsizetype end = parsed.indexOf(';');
        const size_t number = parsed.first(std::max<qsizetype>(end, 0)).toULongLong();
        if (number < m_texts.size())
            text.append(m_texts[number]);
        parsed = parsed.sliced(end + 1);
    }
    return QString::fromUtf8(text.append(parsed));
}

}
