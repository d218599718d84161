// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/contrast.h"

#include <cmath>

namespace noticewright
{

namespace
{

/// A part of a colour as light, from 0 to 1.
double linear(QStringView hexadecimal)
{
    const double part = hexadecimal.toInt(nullptr, 16) / 255.0;
    return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
}

double luminance(QStringView colour)
{
    return 0.2126 * linear(colour.sliced(1, 2)) + 0.7152 * linear(colour.sliced(3, 2))
        + 0.0722 * linear(colour.sliced(5, 2));
}

}

double contrastRatio(QStringView one, QStringView other)
{
    const double first = luminance(one), second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

QList<ContrastFault> contrastFaults(const ThemeDescription &theme, const QList<ThemeValue> &values)
{
    QList<ContrastFault> faults;
    for (const bool isDark : {false, true}) {
        const auto colourOf = [&](const ThemeParameter &parameter) {
            const ThemeValue value = valueOf(parameter, values);
            return isDark ? value.dark : value.value;
        };
        for (const ThemeParameter &parameter : theme.parameters) {
            for (const QString &on : parameter.on) {
                const ThemeParameter *ground = theme.parameter(on);
                const double ratio =
                    ground ? contrastRatio(colourOf(parameter), colourOf(*ground)) : parameter.contrast;
                if (ratio < parameter.contrast)
                    faults.append({parameter.id, on, isDark, ratio, parameter.contrast});
            }
        }
    }
    return faults;
}

}
