// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/problem.h"

#include <QByteArray>
#include <QList>
#include <QRectF>

#include <expected>

namespace noticewright
{

/// What the address of a page reference begins with; the name of the place that
/// it refers to follows, percent-encoded. Such a link is no link that anybody
/// follows: it marks the place where the number of that page is to stand.
/// No other link has such an address, as nobody can own it.
inline constexpr QLatin1StringView pageReferenceAddress("https://page-of.noticewright.invalid/#");

/// The number of a page that is to stand on another page.
struct PageReference
{
    /// The page that it stands on, counted from 1.
    int page = 0;
    /// In points from the page's top left corner. The number stands on the lower
    /// edge, and is as high as the place.
    QRectF place;
    /// The page that it refers to, counted from 1.
    int number = 0;

    friend bool operator==(const PageReference &, const PageReference &) = default;
};

struct TakenReferences
{
    QByteArray pdf;
    QList<PageReference> references;
};

/// Takes all page references out of a PDF, in the order of its pages. Those to
/// places that the PDF does not know are only taken out.
[[nodiscard]] std::expected<TakenReferences, Problem> takePageReferences(const QByteArray &pdf);

}
