// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts.h"
#include "model/region_group.h"
#include "model/statement.h"
#include "model/theme_files.h"
#include "model/theme_value.h"

#include <QList>

namespace noticewright
{

/// True for the address of a site's root: `http` or `https`, a host, and a path
/// of letters, digits, '-', '_', '.' and '~' that ends in '/'.
[[nodiscard]] bool isValidSite(const QString &address);

/// What becomes of the pages of an edition whose language lacks texts.
enum class Untranslated {
    Marked, ///< they show another language's, marked as such, with a notice
    HeldBack, ///< they are not published
};

/// Everything a legal team keeps about its statements: the facts and the
/// statements, without the files they are stored in.
struct Workspace
{
    Organisation organisation;
    QList<Edition> editions;
    Untranslated untranslated = Untranslated::Marked;
    /// Those that are not, or not as the program knows them (see regions.h).
    QList<RegionGroup> regionGroups = {};
    QList<Variable> variables;
    QList<Term> terms;
    QList<Contact> contacts;
    QList<Seal> seals;
    QList<LinkList> linkLists;
    /// Where the root of the site stands, as isValidSite() takes it; empty: at the
    /// origin of the organisation's home.
    QString site = {};
    /// The link lists in the header and footer of every page, or empty.
    Id headerLinks;
    Id footerLinks;
    /// `default`, or the name of another theme that ships.
    QString theme = QStringLiteral("default");
    /// What the workspace has in place of parts of that theme.
    ThemeFiles ownTheme;
    /// What is chosen in place of what the theme proposes, by the parameters' ids.
    QList<ThemeValue> themeValues = {};
    /// Words that the spell check takes as right in every language, such as
    /// names; in their order (see own_words.h).
    QStringList ownWords;
    /// Of the facts, in a file each.
    TranslationFiles translations = {};
    Extra extra;
    QList<Statement> statements;

    bool operator==(const Workspace &other) const = default;
};

/// The translations of a statement, or of the facts where it has no id; null
/// when there is no such statement.
[[nodiscard]] const TranslationFiles *translationFilesOf(const Workspace &workspace, const Id &statement);

/// The member of `list` with that id, or null. The pointer lives as long as
/// the list is not changed.
template<typename T>
[[nodiscard]] const T *findById(const QList<T> &list, const Id &id)
{
    for (const T &value : list) {
        if constexpr (requires { value.id; }) {
            if (value.id == id)
                return &value;
        } else if (value.name == id) {
            return &value;
        }
    }
    return nullptr;
}

template<typename T>
[[nodiscard]] qsizetype indexOfId(const QList<T> &list, const Id &id)
{
    const T *found = findById(list, id);
    return found ? found - list.constData() : -1;
}

inline const TranslationFiles *translationFilesOf(const Workspace &workspace, const Id &statement)
{
    if (statement.isEmpty())
        return &workspace.translations;
    const Statement *found = findById(workspace.statements, statement);
    return found ? &found->translations : nullptr;
}

}
