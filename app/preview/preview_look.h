// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preview/page_medium.h"

namespace noticewright
{

/// On what the preview shows the page.
struct PreviewLook
{
    enum class Screen {
        Fit, ///< as wide as the panel
        Desktop,
        Tablet,
        Phone,
    };
    Screen screen = Screen::Fit;
    PageMedium medium;
    /// How large, beside what makes a wide screen fit in.
    double zoom = 1;

    friend bool operator==(const PreviewLook &, const PreviewLook &) = default;
};

/// How wide a page is laid out, in CSS pixels; 0: as wide as there is room.
[[nodiscard]] constexpr int pageWidth(const PreviewLook &look)
{
    // What the margins of a printed A4 sheet leave.
    constexpr int paper = 658;
    if (look.medium.isPrint)
        return paper;
    switch (look.screen) {
    case PreviewLook::Screen::Desktop:
        return 1280;
    case PreviewLook::Screen::Tablet:
        return 820;
    case PreviewLook::Screen::Phone:
        return 390;
    case PreviewLook::Screen::Fit:
        break;
    }
    return 0;
}

/// The margin of a printed sheet at its sides, in CSS pixels.
inline constexpr int paperMargin = 68;

}
