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

}
