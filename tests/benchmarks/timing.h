// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <vector>

namespace noticewright::benchmarks
{

/// Times in milliseconds; `part` 0.5 is the median.
inline double percentile(std::vector<double> times, double part)
{
    std::ranges::sort(times);
    return times.empty() ? 0 : times[std::min(times.size() - 1, size_t(part * double(times.size())))];
}

}
