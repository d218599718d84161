// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/workspace.h"

namespace noticewright
{

/// True when two tags (BCP 47) name the same written language: `fr` and
/// `fr-CA`, but not `zh-CN` and `zh-TW`.
[[nodiscard]] bool isSameWrittenLanguage(const QString &a, const QString &b);

/// The languages whose translations an edition shows, the best first, of those
/// that there are: its own, in ever wider varieties (`fr-CA`, then `fr`), then
/// its fallback. What none of them has is shown in the source's language.
[[nodiscard]] QStringList translationLanguages(const Edition &edition, const QString &sourceLanguage,
                                               const TranslationFiles &translations);

/// True when the edition's language is that of the source.
[[nodiscard]] bool isInSourceLanguage(const Edition &edition, const QString &sourceLanguage,
                                      const TranslationFiles &translations);

/// The language that a page says it is in: the source's where that is the
/// edition's too, the edition's own otherwise.
[[nodiscard]] QString pageLanguage(const Edition &edition, const Statement &statement);

/// The languages that the workspace's editions need translations into, each
/// once, in the order of the editions. A variety needs none of its own where
/// there is, or will be, one into the language at large: `fr` serves `fr-CA`.
[[nodiscard]] QStringList targetLanguages(const Workspace &workspace);

}
