// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme_style.h"

#include <algorithm>

namespace noticewright
{

namespace
{

/// A rule with these declarations, within a media query where there is one.
QByteArray ruleOf(const QByteArray &declarations, const QByteArray &media)
{
    if (declarations.isEmpty())
        return {};
    const QByteArray rule = ":root {\n" + declarations + "}\n";
    return media.isEmpty() ? rule : "@media " + media + " {\n" + rule + "}\n";
}

}

QByteArray themeStyle(const ThemeDescription &theme, const QList<ThemeValue> &values)
{
    QByteArray always, light, dark;
    for (const ThemeParameter &parameter : theme.parameters) {
        const ThemeValue value = valueOf(parameter, values);
        if (value.value == parameter.proposed && value.dark == parameter.proposedDark)
            continue;
        const QByteArray property = "  --" + parameter.id.toLatin1() + ": ";
        if (parameter.type == ThemeParameter::Type::Colour) {
            light += property + value.value.toLatin1() + ";\n";
            dark += property + value.dark.toLatin1() + ";\n";
            continue;
        }
        const auto choice = std::ranges::find(parameter.choices, value.value, &ThemeParameter::Choice::id);
        always += property + choice->css.toUtf8() + ";\n";
    }
    return ruleOf(always, {}) + ruleOf(light, "screen") + ruleOf(dark, "screen and (prefers-color-scheme: dark)");
}

}
