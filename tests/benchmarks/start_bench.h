// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QString;

namespace noticewright::benchmarks
{

/// From the start of the program to a painted preview, beside ghostwriter
/// opening a file of the same words, on the same virtual X server.
void benchStart();

/// The memory of the program's own process beside that of a bare window with a
/// view of the same page.
void benchMemory();

/// A bare window that shows a page: what the others are measured against.
int showBareWindow(const QString &page);

}
