// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/facts.h"

namespace noticewright
{

/// An edition as search engines tell pages apart (`hreflang`): its language,
/// with the country that its region is or lies in: `en-US` for `us` and `us-ca`,
/// `en` for `eu` and `world`.
[[nodiscard]] QString webLanguage(const Edition &edition);

}
