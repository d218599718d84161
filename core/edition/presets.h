// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts.h"

#include <QList>

namespace noticewright
{

/// Editions that are often published together, such as those of the EU.
struct EditionPreset
{
    QString key;
    QString name;
    QList<Edition> editions;
};

/// In the order in which they are offered. Editions are called after their
/// country, in English, and after their language where the country has several.
[[nodiscard]] QList<EditionPreset> editionPresets();

/// What an edition is called that has no name yet: “Germany”, “Belgium (French)”.
[[nodiscard]] QString editionName(const Edition &edition, bool namesLanguage);

/// The same in the edition's own language: “Deutschland”, “Belgique (français)”;
/// in English where that language has no name for the region.
[[nodiscard]] QString nativeEditionName(const Edition &edition, bool namesLanguage);

/// A path for an edition of that region and language: `ca/fr`, since `fr-CA`
/// says the country twice.
[[nodiscard]] QString proposedPath(const QString &region, const QString &language);

}
