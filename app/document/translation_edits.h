// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/workspace_document.h"
#include "xliff/translation_state.h"

namespace noticewright
{

/// Edits of translations, each one step of the undo history under `name`. They
/// change nothing when the language's file can not be read: it would be lost.

/// True when the translations of a statement (of the facts where it has no id)
/// into a language may be edited.
[[nodiscard]] bool mayTranslate(const WorkspaceDocument &document, const Id &owner, const QString &language);

/// Writes what a text says in a language. A text that had no translation, or
/// one of the source as it is, has one of the source as it is now, not reviewed;
/// a stale one stays stale until it is confirmed.
void editTranslation(WorkspaceDocument &document, const Id &owner, const QString &language, const TranslationUnit &unit,
                     const InlineList &target, const QString &name, StepKind kind);

/// A person has compared a translation with the source as it is now. Nothing
/// happens when there is none, or when its links or variables are not whole.
void confirmTranslation(WorkspaceDocument &document, const Id &owner, const QString &language,
                        const TranslationUnit &unit, const QString &name);

}
