// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/problem.h"

#include <QByteArray>

#include <expected>

namespace noticewright
{

/// Draws each page of `overlay` on the page of `pdf` with the same number. Both
/// must have the same number of pages. Links of the overlay are not taken over.
[[nodiscard]] std::expected<QByteArray, Problem> overlayPages(const QByteArray &pdf, const QByteArray &overlay);

}
