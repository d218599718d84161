// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/printing.h"
#include "web/content.h"

namespace noticewright
{

/// The path of the page that `footerSource` gives.
[[nodiscard]] QString footerPath();

/// A page that prints, with no margins, as so many sheets with nothing but
/// their footers, for drawing over the printed page of which `found` tells the
/// title and language. WebEngine has no running footers of its own; it has the
/// fonts of all scripts and knows their directions.
[[nodiscard]] ContentSource footerSource(const PrintJob &job, const PdfInfo &found, int pages);

}
