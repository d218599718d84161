// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/region_group.h"

namespace noticewright
{

/// A region, group of regions or language that can be chosen.
struct Choice
{
    QString code;
    QString name;

    friend bool operator==(const Choice &, const Choice &) = default;
};

/// The groups, then the regions, each by name: those that the program knows,
/// those in the groups, and `more`.
[[nodiscard]] QList<Choice> regionChoices(const QList<RegionGroup> &groups, const QStringList &more = {});

/// Languages by name, with the varieties that are often published and `more`.
[[nodiscard]] QList<Choice> languageChoices(const QStringList &more = {});

/// What a language (BCP 47) is called: “Portuguese (Brazil)”; the tag itself
/// when it is not known.
[[nodiscard]] QString writtenLanguage(const QString &tag);

/// “Germany (de)”.
[[nodiscard]] QString choiceText(const Choice &choice);

/// Those that a typed text may mean, the likeliest first: by code, by how the
/// name or a word of it begins, by what is in it. All for an empty text. Marks
/// on letters and their case do not count.
[[nodiscard]] QList<Choice> choicesFor(const QString &text, const QList<Choice> &choices);

/// The code that the text names in full, by code, name or both; empty for none.
[[nodiscard]] QString codeNamed(const QString &text, const QList<Choice> &choices);

}
