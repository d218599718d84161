// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>

namespace noticewright
{

/// The red of what is wrong, with enough contrast on a ground of that colour.
[[nodiscard]] inline QColor faultColour(const QColor &ground)
{
    return ground.lightness() < 128 ? QColor(0xff, 0x8a, 0x80) : QColor(0xb3, 0x1b, 0x1b);
}

}
