// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/translation_file.h"
#include "xliff/translation_state.h"

#include <expected>

namespace noticewright
{

/// What the translations belong to, as XLIFF names it: the path of the
/// statement's file or of the workspace's.
[[nodiscard]] QString originalOf(const Id &statement);
/// The statement that `original` names, or an empty id for the workspace;
/// nothing when it is neither.
[[nodiscard]] std::optional<Id> statementOfOriginal(const QString &original);

using ReadTranslations = TranslationFormat::Read;

/// Reads a file of translations: XLIFF 2.1 as this program stores it. `file` is
/// the name that errors give. What it does not know is kept.
[[nodiscard]] std::expected<ReadTranslations, Problem> readTranslations(const QByteArray &bytes, const QString &file);

/// The bytes of the file: the same translations always give the same bytes, and
/// reading them gives the same translations. Units are in the order in which
/// `units` has them; those of texts that are no more follow, by their ids.
/// Without any translation there should be no file: XLIFF has no empty one.
[[nodiscard]] QByteArray writeTranslations(const Translations &translations, const QList<TranslationUnit> &units = {});

/// A file of translations in this form. Units are in the order of their ids, so
/// that moving a section changes no translation.
[[nodiscard]] TranslationFile translationFile(const Translations &translations);
[[nodiscard]] TranslationFile storedTranslationFile(const FileContent &content, const QString &file);

}
