// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"
#include "theme/contrast.h"
#include "theme/theme_style.h"

using namespace noticewright;

namespace
{

/// Something else than what the theme proposes, wherever it has a choice.
QList<ThemeValue> othersThanProposed(const ThemeDescription &theme)
{
    QList<ThemeValue> values;
    for (const ThemeParameter &parameter : theme.parameters) {
        if (parameter.type == ThemeParameter::Type::Colour)
            values.append({parameter.id, QStringLiteral("#123456"), QStringLiteral("#fedcba")});
        else
            values.append({parameter.id, parameter.choices.last().id});
    }
    return values;
}

}

/// Whatever a theme says of itself, what follows from it for the style sheet
/// is declarations in the rules that they are meant for.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto theme = readThemeDescription(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)),
                                            QStringLiteral("theme.json"));
    if (!theme) {
        fuzz::require(!theme.error().sentence.isEmpty(), "Refused without a sentence.");
        return 0;
    }
    const QList<ThemeValue> values = othersThanProposed(*theme);
    const QByteArray style = themeStyle(*theme, values);
    for (const QByteArray &line : style.split('\n')) {
        const bool isRule = line.isEmpty() || line == "}" || line == ":root {" || line.startsWith("@media screen");
        const bool isDeclaration = line.startsWith("  --") && line.count(';') == 1 && line.endsWith(';')
            && !line.contains('{') && !line.contains('}');
        fuzz::require(isRule || isDeclaration, "A line that is no declaration:", style);
    }
    for (const ContrastFault &fault : contrastFaults(*theme, values))
        fuzz::require(fault.ratio >= 1 && fault.ratio < fault.needed, "A fault that is none.");
    (void)theme->stringsIn(QStringLiteral("pt-BR"));
    return 0;
}
