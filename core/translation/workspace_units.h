// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/workspace.h"
#include "xliff/units.h"

namespace noticewright
{

/// The texts of a statement, or of the facts where it has no id, that some
/// edition in the language shows, in reading order. Where no edition is in that
/// language these are all.
[[nodiscard]] QList<TranslationUnit> unitsFor(const Workspace &workspace, const Id &statement, const QString &language);

/// What there is of the translation of a statement, or of the facts where it has
/// no id; without any, empty translations that say what they are of.
[[nodiscard]] Translations translationsOf(const Workspace &workspace, const Id &statement, const QString &language);

/// Puts translations in their place.
void putTranslations(Workspace &workspace, const Translations &translations);

}
