// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/problem.h"
#include "model/theme_value.h"

#include <QByteArray>
#include <QList>
#include <QMap>
#include <QStringList>

#include <expected>

namespace noticewright
{

/// What can be chosen in a theme: a colour, or one of several things. Style
/// sheets have it as the custom property `--` with the id.
struct ThemeParameter
{
    enum class Type { Colour, Choice };
    struct Choice
    {
        QString id;
        /// For people.
        QString label;
        /// As the style sheet has it.
        QString css;
        friend bool operator==(const Choice &, const Choice &) = default;
    };

    QString id;
    Type type = Type::Colour;
    /// For people.
    QString label;
    /// What the theme proposes: a choice's id, or a colour and that on dark pages.
    QString proposed;
    QString proposedDark = {};
    /// The colours that this one is drawn upon, by their ids, and how much it
    /// has to differ from each of them (see contrast.h).
    QStringList on = {};
    double contrast = 1;
    QList<Choice> choices = {};
    friend bool operator==(const ThemeParameter &, const ThemeParameter &) = default;
};

/// What a theme says of itself in its `theme.json`.
struct ThemeDescription
{
    /// For people.
    QString name;
    QString description;
    QList<ThemeParameter> parameters;
    /// Words that its page template uses, by language (BCP 47) and name.
    QMap<QString, QMap<QString, QString>> strings;

    /// The parameter with that id, or null.
    [[nodiscard]] const ThemeParameter *parameter(const QString &id) const;
    /// Its words in a language: each that there is not in it, in the language
    /// without its country, in English, or in the first that has it.
    [[nodiscard]] QMap<QString, QString> stringsIn(const QString &language) const;

    friend bool operator==(const ThemeDescription &, const ThemeDescription &) = default;
};

/// Reads a `theme.json`; `file` is how problems call it. One that says of a
/// style sheet what would end a declaration is refused.
[[nodiscard]] std::expected<ThemeDescription, Problem> readThemeDescription(const QByteArray &bytes,
                                                                            const QString &file);

/// What is chosen for a parameter, or else proposed. A choice that the theme
/// does not have counts as none.
[[nodiscard]] ThemeValue valueOf(const ThemeParameter &parameter, const QList<ThemeValue> &values);

}
