// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/changes.h"

namespace noticewright
{

/// `CHANGES.html`. Its own words are English whatever language the program
/// speaks, so that the same workspace gives the same bundle everywhere.
[[nodiscard]] QByteArray changesPage(const BundleChanges &changes, const QString &style);

}
