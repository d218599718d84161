// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/regional_workspace.h"
#include "translation/workspace_units.h"
#include "xliff/german.h"

namespace noticewright::testing
{

/// Translates all of a workspace, and each of its parts, into a language: its
/// words in capitals.
inline void translateAll(Workspace &workspace, const QString &language)
{
    QList<Id> owners{Id()};
    for (const Statement &statement : std::as_const(workspace.statements))
        owners.append(statement.id);
    for (const Id &owner : std::as_const(owners)) {
        Translations all = translationsOf(workspace, owner, language);
        all.units = allTranslated(owner.isEmpty() ? translationUnits(workspace)
                                                  : translationUnits(*findById(workspace.statements, owner)))
                        .units;
        putTranslations(workspace, all);
    }
}

/// The regional workspace in German and French.
inline Workspace translatedWorkspace()
{
    Workspace workspace = regionalWorkspace();
    translateAll(workspace, QStringLiteral("de"));
    translateAll(workspace, QStringLiteral("fr"));
    return workspace;
}

}
