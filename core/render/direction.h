// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/html_writer.h"

namespace noticewright
{

/// Which way the letters of a text go.
struct Letters
{
    bool leftToRight = false;
    bool rightToLeft = false;
};

[[nodiscard]] Letters lettersOf(QStringView text);

/// Writes a piece of data, such as a name, an address or a telephone number,
/// within a text in the language `around`. It is isolated with `bdi` where
/// right-to-left writing is involved, so that its signs and digits keep their
/// order whatever stands beside it.
void writeData(HtmlWriter &html, const QString &text, const QString &around);

/// The attributes of an element in another language than what is around it;
/// none for an empty `language`.
[[nodiscard]] HtmlAttributes languageAttributes(const QString &language, const QString &around);

/// The attribute of an element whose letters all go the other way than text in
/// the language `around`; otherwise none.
[[nodiscard]] HtmlAttributes directionAttributes(const QString &text, const QString &around);

}
