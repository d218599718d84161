// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace noticewright
{

/// The words that a page has of itself, beside the statement's text.
struct Furniture
{
    /// The language that the words are in.
    QString language;
    QString skipToContent;
    QString contents;
    QString effective;
    QString updated;
    /// The label of the link from a highlight to what it sums up.
    QString fullText;
    QString siteLinks;
    QString footerLinks;
    QString table;
};

/// The furniture in `language`, or in English where there is none.
[[nodiscard]] Furniture furnitureIn(const QString &language);

}
