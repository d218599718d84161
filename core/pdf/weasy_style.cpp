// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/weasy_style.h"

#include <QHash>
#include <QLocale>

namespace noticewright
{

namespace
{

/// A text as style sheets write it: whatever is in it, it does not end there.
QByteArray quoted(QStringView text)
{
    QByteArray result = "\"";
    for (const char32_t c : text.toUcs4()) {
        const bool isPlain =
            (c >= U'0' && c <= U'9') || (c >= U'A' && c <= U'Z') || (c >= U'a' && c <= U'z') || c == U' ';
        if (isPlain)
            result += char(c);
        else
            result += '\\' + QByteArray::number(uint(c), 16) + ' ';
    }
    result += '"';
    return result;
}

/// How style sheets call the digits of a language.
QByteArray digitsOf(const QLocale &locale)
{
    static const QHash<QString, QByteArray> styles{{QStringLiteral("٠"), "arabic-indic"},
                                                   {QStringLiteral("۰"), "persian"},
                                                   {QStringLiteral("०"), "devanagari"},
                                                   {QStringLiteral("০"), "bengali"},
                                                   {QStringLiteral("၀"), "myanmar"}};
    return styles.value(locale.zeroDigit(), "decimal");
}

/// The footer as the value of `content`: texts, and counters for the numbers.
QByteArray contentOf(const PrintJob &job, const QByteArray &digits)
{
    // Isolated, as a title in another direction must not draw the numbers after
    // it to its other side.
    const QHash<QString, QByteArray> values{
        {QStringLiteral("title"), quoted(QString(u'\u2068' + job.footerTitle + u'\u2069'))},
        {QStringLiteral("page"), "counter(page, " + digits + ")"},
        {QStringLiteral("pages"), "counter(pages, " + digits + ")"}};
    QByteArray content;
    QStringView text = job.footer;
    while (!text.isEmpty()) {
        const qsizetype open = text.indexOf(u'{');
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open);
        const auto value = close < 0 ? values.end() : values.find(text.sliced(open + 1, close - open - 1).toString());
        if (value == values.end()) {
            const qsizetype plain = open < 0 ? text.size() : open + 1;
            content += quoted(text.first(plain)) + ' ';
            text = text.sliced(plain);
            continue;
        }
        content += quoted(text.first(open)) + ' ' + *value + ' ';
        text = text.sliced(close + 1);
    }
    return content;
}

}

QByteArray weasyStyle(const PrintJob &job)
{
    const QLocale locale(job.footerLanguage);
    const bool isRightToLeft = locale.textDirection() == Qt::RightToLeft;
    const QByteArray digits = digitsOf(locale);
    QByteArray rules = "@page { size: ";
    rules += job.paper == Paper::Letter ? "letter" : "A4";
    rules += " !important; margin: " + QByteArray::number(pageMarginAlong) + "mm "
        + QByteArray::number(pageMarginAcross) + "mm !important;";
    if (!job.footer.isEmpty()) {
        rules += " @bottom-center { font: 8pt sans-serif !important; color: #444 !important; direction: ";
        rules += isRightToLeft ? "rtl" : "ltr";
        rules += " !important; content: " + contentOf(job, digits) + " !important }";
    }
    rules += " } a.page-ref { text-decoration: none; text-align: ";
    rules += isRightToLeft ? "left" : "right";
    rules += " } a.page-ref::after { content: target-counter(attr(href), page, " + digits + ") }";
    // Lists without signs, which the themes write as an empty one: that stops WeasyPrint 62.
    rules +=
        " .site-head ul, .site-foot ul, .seals, .links, .editions, .editions ul { list-style-type: none !important }";
    return rules;
}

}
