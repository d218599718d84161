// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/problem.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>

#include <expected>

namespace noticewright
{

/// One line of a PDF's outline.
struct PdfBookmark
{
    QString title;
    /// 1 is the outermost; a line belongs to the last one before it that is
    /// further out.
    int level = 1;
    /// A destination that the PDF knows by name, which is the id of an element
    /// that is linked to within the page.
    QString destination;
    /// Counted from 1; used where the destination is not known.
    int page = 0;

    friend bool operator==(const PdfBookmark &, const PdfBookmark &) = default;
};

/// What a PDF says about itself. Empty values are left out.
struct PdfInfo
{
    QString title;
    QString author;
    QString subject;
    /// Such as `en` or `pt-BR`.
    QString language;
    /// Lines whose place is not known are left out.
    QList<PdfBookmark> outline;
    /// When the document was made; never asked of the clock, so that the same
    /// input gives the same file.
    QDateTime created;
};

/// Gives a PDF its title, language, outline and the like, in place of those it
/// has, and makes its text found by searching. A tagged PDF stays one.
[[nodiscard]] std::expected<QByteArray, Problem> finishPdf(const QByteArray &pdf, const PdfInfo &info);

}
