// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace noticewright
{

/// Tells of the fonts that PDFs can be made with here, as fontconfig lists them with
/// their versions: with other fonts, other PDFs come of the same page. Empty where
/// `fc-list` is not installed.
[[nodiscard]] QByteArray installedFonts();

}
