// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/contrast_text.h"

#include "theme/theme_texts.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace noticewright
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(ThemePanel)
};

/// Which way there is more contrast to be had.
bool isBestLighter(const ContrastFault &fault, const ThemeDescription &theme, const QList<ThemeValue> &values)
{
    const ThemeParameter *ground = theme.parameter(fault.on);
    if (!ground)
        return fault.isDark;
    const ThemeValue value = valueOf(*ground, values);
    const QString &colour = fault.isDark ? value.dark : value.value;
    return contrastRatio(u"#ffffff", colour) > contrastRatio(u"#000000", colour);
}

}

QString contrastText(const ContrastFault &fault, const ThemeDescription &theme, const QList<ThemeValue> &values)
{
    const auto nameOf = [&](const QString &id) {
        const ThemeParameter *parameter = theme.parameter(id);
        return parameter ? themeText(parameter->label) : id;
    };
    // Rounded down: 4.49 is not enough, and must not be shown as if it were.
    const QString ratio = QLocale().toString(std::floor(fault.ratio * 10) / 10, 'f', 1);
    const QString needed = QLocale().toString(fault.needed, 'f', 1);
    const QString sentence = fault.isDark
        ? (isBestLighter(fault, theme, values)
               ? Text::tr("On dark pages “%1” is hard to see on “%2”: the contrast is %3, and %4 is needed. Choose a "
                          "lighter color.")
               : Text::tr("On dark pages “%1” is hard to see on “%2”: the contrast is %3, and %4 is needed. Choose a "
                          "darker color."))
        : (isBestLighter(fault, theme, values)
               ? Text::tr("“%1” is hard to see on “%2”: the contrast is %3, and %4 is needed. Choose a lighter color.")
               : Text::tr("“%1” is hard to see on “%2”: the contrast is %3, and %4 is needed. Choose a darker color."));
    return sentence.arg(nameOf(fault.parameter), nameOf(fault.on), ratio, needed);
}

}
