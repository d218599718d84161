// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/direction.h"

#include "edition/locale.h"

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

QString directionName(bool isRtl)
{
    return isRtl ? u"rtl"_s : u"ltr"_s;
}

}

Letters lettersOf(QStringView text)
{
    Letters letters;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char32_t c = text[i].unicode();
        if (QChar::isHighSurrogate(c) && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            c = QChar::surrogateToUcs4(text[i], text[i + 1]);
        // Half a character is no letter.
        if (QChar::isSurrogate(c))
            continue;
        const QChar::Direction direction = QChar::direction(c);
        letters.leftToRight = letters.leftToRight || direction == QChar::DirL;
        letters.rightToLeft = letters.rightToLeft || direction == QChar::DirR || direction == QChar::DirAL;
    }
    return letters;
}

void writeData(HtmlWriter &html, const QString &text, const QString &around)
{
    const Letters letters = lettersOf(text);
    if (text.isEmpty() || !(isRightToLeft(around) || letters.rightToLeft))
        return html.text(text);
    // Where there is no letter to tell, some browsers turn telephone numbers round.
    const bool isUnknown = !letters.leftToRight && !letters.rightToLeft;
    html.open("bdi"_L1, {{"dir"_L1, isUnknown ? std::optional(u"ltr"_s) : std::nullopt}});
    html.text(text);
    html.close();
}

HtmlAttributes languageAttributes(const QString &language, const QString &around)
{
    if (language.isEmpty())
        return {};
    const bool isRtl = isRightToLeft(language);
    const auto direction = isRtl == isRightToLeft(around) ? std::nullopt : std::optional(directionName(isRtl));
    return {{"lang"_L1, language}, {"dir"_L1, direction}};
}

HtmlAttributes directionAttributes(const QString &text, const QString &around)
{
    const Letters letters = lettersOf(text);
    if (letters.leftToRight == letters.rightToLeft || letters.rightToLeft == isRightToLeft(around))
        return {};
    return {{"dir"_L1, directionName(letters.rightToLeft)}};
}

}
