// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <chrono>
#include <functional>
#include <optional>

namespace noticewright
{

/// What an export is doing, and how far it is with that.
struct ExportStep
{
    enum class Work { Pages, Pdfs, Documents, Packing };
    Work work = Work::Pages;
    qsizetype done = 0;
    qsizetype total = 0;
};

/// Called before each part of a long work, and after the last; returns false to
/// cancel.
using Progress = std::function<bool(const ExportStep &step)>;

/// How long a piece of work will still take, by how long it took so far;
/// nothing as long as there is too little to tell from.
[[nodiscard]] inline std::optional<std::chrono::seconds> timeLeft(const ExportStep &step,
                                                                  std::chrono::milliseconds elapsed)
{
    constexpr qsizetype fewest = 3;
    if (step.done < fewest || elapsed < std::chrono::seconds(1))
        return {};
    return std::chrono::ceil<std::chrono::seconds>(elapsed * (step.total - step.done) / step.done);
}

}
