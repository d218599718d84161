// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPalette>

namespace noticewright::testing
{

/// The colours of a dark desktop.
inline QPalette darkPalette()
{
    QPalette dark(QColor(49, 54, 59));
    dark.setColor(QPalette::Base, QColor(35, 38, 41));
    dark.setColor(QPalette::Text, Qt::white);
    dark.setColor(QPalette::WindowText, Qt::white);
    dark.setColor(QPalette::ButtonText, Qt::white);
    dark.setColor(QPalette::PlaceholderText, QColor(161, 169, 177));
    dark.setColor(QPalette::Link, QColor(29, 153, 243));
    dark.setColor(QPalette::Highlight, QColor(61, 174, 233));
    return dark;
}

}
