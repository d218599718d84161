// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace noticewright::benchmarks
{

/// Measures what the source view and the counts cost beside typing.
void benchSource();

}
