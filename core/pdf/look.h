// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/print_job.h"

#include <QString>
#include <QVariant>

namespace noticewright
{

/// What a loaded page shows of itself, before it is printed.
struct Look
{
    /// Whether all images and fonts are there or known to be missing.
    bool ready = false;
    PdfInfo found;
    QStringList missingImages;
    /// The fonts that page references are written in, as a style sheet names
    /// them; empty when the page has none.
    QString referenceFont;
};

/// A script that looks at a page and makes it ready for paper:
/// - links lead to where the page will stand on the web, or nowhere when that
///   is not known;
/// - hidden links to the headings are added, as the engines write a named
///   destination for every id that a page links to;
/// - links of the class `page-ref` become page references (see
///   pageReferenceAddress), each as high as its letters and, in a grid or a
///   flexible box, on the last line of the text beside it.
[[nodiscard]] QString lookScript(const PrintJob &job);

/// The script's result.
[[nodiscard]] Look lookFrom(const QVariant &result);

}
