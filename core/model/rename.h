// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/workspace.h"

#include <QHash>

namespace noticewright
{

/// How often each variable and each defined term stands in the texts.
struct FactUses
{
    QHash<Id, int> variables;
    QHash<Id, int> terms;
};
[[nodiscard]] FactUses usesOf(const Workspace &workspace);

/// Gives variables other names, in the list of them and wherever they stand:
/// the keys become their values, all at once, so that two names can change
/// places. The new names must be ids that no other variable has.
void renameVariables(Workspace &workspace, const QHash<Id, Id> &names);

/// Gives a term another name, and puts it in place of the old one in every
/// text that is marked as the term: in lower case where that was, with a
/// capital at the start where there was one. What else the marked words are,
/// such as an ending, stays.
void renameTerm(Workspace &workspace, const Id &term, const QString &name);

}
