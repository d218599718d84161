// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace noticewright::benchmarks
{

/// Measures making PDFs of 100 pages of the sample, by what is built in and
/// tagged by a browser, beside WeasyPrint and that browser started for each file.
/// Prints a table.
void benchPdf();

}
