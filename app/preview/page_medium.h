// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace noticewright
{

/// What a page takes its reader's screen or sheet for. WebEngine itself shows
/// pages on a screen in the window's colours only.
struct PageMedium
{
    enum class Colours {
        AsPublished, ///< light or dark, as the reader's system is
        Light,
        Dark,
    };
    Colours colours = Colours::AsPublished;
    /// With the style sheet's rules for print, which is light.
    bool isPrint = false;

    friend bool operator==(const PageMedium &, const PageMedium &) = default;
};

}
