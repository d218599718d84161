// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/theme_description.h"

namespace noticewright
{

/// The contrast ratio of two colours as `#rrggbb`, from 1 to 21, by WCAG 2.2
/// ("contrast ratio" and "relative luminance" among its definitions).
[[nodiscard]] double contrastRatio(QStringView one, QStringView other);

/// A colour that is too like another which it is drawn upon.
struct ContrastFault
{
    QString parameter;
    QString on;
    bool isDark = false;
    double ratio = 1;
    /// What the theme asks for: 4.5 for text, 3 for signs (WCAG 2.2, 1.4.3 and 1.4.11).
    double needed = 1;
    friend bool operator==(const ContrastFault &, const ContrastFault &) = default;
};

/// Those among the colours that a theme has with these values, light ones first.
[[nodiscard]] QList<ContrastFault> contrastFaults(const ThemeDescription &theme, const QList<ThemeValue> &values);

}
