// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace noticewright
{

/// The parts of a language tag (BCP 47) that tell how text is written.
struct LanguageTag
{
    /// In lower case, today's code for one that was replaced: `he` for `iw`,
    /// and `nb` for `no`, as Norwegian text without further word is Bokmål.
    QString language;
    /// `Hant`; empty where the tag names none.
    QString script;
    /// `BR` or `419`; empty where the tag names none.
    QString region;

    friend bool operator==(const LanguageTag &, const LanguageTag &) = default;
};

/// Reads a tag in any case, with `_` taken for `-`. Variants and extensions are
/// left out.
[[nodiscard]] LanguageTag languageTag(const QString &tag);

/// The code of the country or union that an edition's region stands for: `GB`
/// for `uk` and `gb`, `EU` for `eu`; empty for a name of the organisation's
/// own, such as `world`.
[[nodiscard]] QString countryOf(const QString &region);

}
