// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/workspace.h"

#include <functional>

namespace noticewright
{

/// What a piece of text stands for or leads to, for the moment that the mouse
/// rests on it: a variable's name and value, a term and its meaning, a link's
/// target; or what of it no longer exists. Plain text, empty when there is
/// nothing to say. The workspace is kept as it is now.
[[nodiscard]] std::function<QString(const Inline &)> meaningsIn(const Workspace &workspace, const Id &statement);

/// Whether what a piece of text stands for or leads to no longer exists. Fast,
/// since it is asked for all that is painted.
[[nodiscard]] std::function<bool(const Inline &)> brokenIn(const Workspace &workspace, const Id &statement);

/// What is wrong with the name of a new variable or with another name for one;
/// `others` are the names of the other variables.
[[nodiscard]] QString faultOfVariableName(const QString &name, const QList<Id> &others);

/// A name that a variable with this value can have: no other variable does.
[[nodiscard]] Id variableNameFor(const QString &value, const QList<Variable> &others);

}
