// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace noticewright::benchmarks
{

/// Imports every page NAME.html in `folder`, or in its folder `pages`, that has
/// a reference NAME.md, and prints a table: recall, precision, headings found,
/// links kept and time for each page, beside what the peers that the
/// environment variable NOTICEWRIGHT_PEERS names give. A page that can't be
/// imported counts as zero. With the name of a page, shows what it lacks and
/// what it has too much. Gives the exit status.
int benchImport(const QString &folder, const QString &page = {});

}
