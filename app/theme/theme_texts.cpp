// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme_texts.h"

#include <QCoreApplication>

namespace noticewright
{

namespace
{

// The texts of resources/themes/*/theme.json, for the translators: each is one
// literal, as the test of them looks for it.
// clang-format off
[[maybe_unused]] constexpr const char *texts[] = {
    QT_TRANSLATE_NOOP("ThemeTexts", "Corporate"),
    QT_TRANSLATE_NOOP("ThemeTexts", "A businesslike page with a clear sans-serif face, a contents list that stays beside the text, and an accent in the color of your company."),
    QT_TRANSLATE_NOOP("ThemeTexts", "Links and accents"),
    QT_TRANSLATE_NOOP("ThemeTexts", "Text"),
    QT_TRANSLATE_NOOP("ThemeTexts", "Secondary text"),
    QT_TRANSLATE_NOOP("ThemeTexts", "Page background"),
    QT_TRANSLATE_NOOP("ThemeTexts", "Background of footer and table headings"),
    QT_TRANSLATE_NOOP("ThemeTexts", "Background of notes"),
    QT_TRANSLATE_NOOP("ThemeTexts", "Stripe of notes"),
    QT_TRANSLATE_NOOP("ThemeTexts", "Typeface of the text"),
    QT_TRANSLATE_NOOP("ThemeTexts", "Sans serif"),
    QT_TRANSLATE_NOOP("ThemeTexts", "Sans serif, stricter"),
    QT_TRANSLATE_NOOP("ThemeTexts", "Sans serif, softer"),
    QT_TRANSLATE_NOOP("ThemeTexts", "Serif"),
    QT_TRANSLATE_NOOP("ThemeTexts", "Serif, old style"),
    QT_TRANSLATE_NOOP("ThemeTexts", "Serif, wide"),
    QT_TRANSLATE_NOOP("ThemeTexts", "Typeface of headings"),
    QT_TRANSLATE_NOOP("ThemeTexts", "Same as the text"),
    QT_TRANSLATE_NOOP("ThemeTexts", "Text size"),
    QT_TRANSLATE_NOOP("ThemeTexts", "Small"),
    QT_TRANSLATE_NOOP("ThemeTexts", "Normal"),
    QT_TRANSLATE_NOOP("ThemeTexts", "Large"),
    QT_TRANSLATE_NOOP("ThemeTexts", "Very large"),
    QT_TRANSLATE_NOOP("ThemeTexts", "Width of the text"),
    QT_TRANSLATE_NOOP("ThemeTexts", "Narrow"),
    QT_TRANSLATE_NOOP("ThemeTexts", "Wide"),
    QT_TRANSLATE_NOOP("ThemeTexts", "Corners"),
    QT_TRANSLATE_NOOP("ThemeTexts", "Square"),
    QT_TRANSLATE_NOOP("ThemeTexts", "Slightly rounded"),
    QT_TRANSLATE_NOOP("ThemeTexts", "Rounded"),
    QT_TRANSLATE_NOOP("ThemeTexts", "Plain"),
    QT_TRANSLATE_NOOP("ThemeTexts", "A quiet page like a well-set book, with a serif face and next to no frame, which suits any website and prints well."),
    QT_TRANSLATE_NOOP("ThemeTexts", "Links"),
    QT_TRANSLATE_NOOP("ThemeTexts", "Background of quoted code and of the place a link leads to"),
    QT_TRANSLATE_NOOP("ThemeTexts", "Lines"),
    QT_TRANSLATE_NOOP("ThemeTexts", "Public sector"),
    QT_TRANSLATE_NOOP("ThemeTexts", "A page in the manner of public services, with large text, strong contrast, underlined links and a colored bar at the top."),
    QT_TRANSLATE_NOOP("ThemeTexts", "Bar at the top"),
    QT_TRANSLATE_NOOP("ThemeTexts", "Words in the bar"),
    QT_TRANSLATE_NOOP("ThemeTexts", "Stripes of the bar and of notes"),
    QT_TRANSLATE_NOOP("ThemeTexts", "Background of footer and addresses"),
    QT_TRANSLATE_NOOP("ThemeTexts", "Typeface"),
    QT_TRANSLATE_NOOP("ThemeTexts", "Sans serif of the reader’s system"),
};
// clang-format on

}

QString themeText(const QString &text)
{
    return QCoreApplication::translate("ThemeTexts", text.toUtf8().constData());
}

}
