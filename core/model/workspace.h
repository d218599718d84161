// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts.h"
#include "model/statement.h"
#include "model/theme_files.h"

#include <QList>

namespace noticewright
{

/// Everything a legal team keeps about its statements: the facts and the
/// statements, without the files they are stored in.
struct Workspace
{
    Organisation organisation;
    QList<Edition> editions;
    QList<Variable> variables;
    QList<Term> terms;
    QList<Contact> contacts;
    QList<Seal> seals;
    QList<LinkList> linkLists;
    /// The link lists in the header and footer of every page, or empty.
    Id headerLinks;
    Id footerLinks;
    /// `default`, or the name of another theme that ships.
    QString theme = QStringLiteral("default");
    /// What the workspace has in place of parts of that theme.
    ThemeFiles ownTheme;
    /// Words that the spell check takes as right in every language, such as
    /// names; in their order (see own_words.h).
    QStringList ownWords;
    Extra extra;
    QList<Statement> statements;

    bool operator==(const Workspace &other) const = default;
};

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

}
