// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QPDF;

namespace noticewright
{

/// Makes the text of a PDF found and copied as it was written. A font may draw
/// two characters with one glyph, such as the ideograph for sun and the radical
/// of its shape, and WebEngine then notes the one with the lower number, which
/// nobody types: searching a Japanese statement for its own words finds nothing.
/// The same happens to Arabic letters and their presentation forms. One radical
/// stands for another ideograph in each `language`.
void mendText(QPDF &document, const QString &language);

}
