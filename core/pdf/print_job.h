// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/finish.h"

#include <QDeadlineTimer>
#include <QStringList>
#include <QUrl>

#include <stop_token>

namespace noticewright
{

enum class Paper { A4, Letter };

/// A page of an exported site that is to become a PDF.
struct PrintJob
{
    /// The folder that holds the site. Nothing outside it is read.
    QString root;
    /// The page's path below the root, such as `privacy/us/en/index.html`.
    QString page;
    Paper paper = Paper::A4;
    /// Where the site will stand, such as `https://example.com/legal/`: links to
    /// other pages of the site lead there. When it is not known they are no
    /// links on paper, as files of this machine mean nothing elsewhere.
    QUrl site = {};
    /// What stands at the foot of each page, with `{title}`, `{page}` for its
    /// number and `{pages}` for the number of all, such as `{title}, {page} of
    /// {pages}`. Nothing stands there when it is empty.
    QString footer = {};
    /// The title in the footer. Empty: the page's own.
    QString footerTitle = {};
    /// The language that the footer is in (BCP 47), with the country where that
    /// counts: it decides the direction and the digits. Empty: the page's own.
    QString footerLanguage = {};
};

struct PrintedPage
{
    QByteArray pdf;
    int pages = 0;
    /// What the page says of itself: title, language and headings, ready for
    /// `finishPdf`.
    PdfInfo found;
    /// The addresses of images that are missing or can not be shown, as the
    /// page writes them.
    QStringList missingImages;
    /// What made the PDF: `QtWebEngine 6.8.2`.
    QString engine = {};
    /// How many pictures that have words for who does not see them the engine
    /// says that the page shows.
    int pictures = 0;
};

/// Until when a work may go on.
struct PrintLimits
{
    std::stop_token stop = {};
    QDeadlineTimer deadline = QDeadlineTimer(QDeadlineTimer::Forever);
};

/// Whether the file of that path is one that can be printed.
[[nodiscard]] bool isPageName(const QString &path);

/// Why a job did not become a PDF, whatever the engine.
namespace PrintProblem
{
[[nodiscard]] Problem cancelled(const PrintJob &job);
[[nodiscard]] Problem tooSlow(const PrintJob &job);
[[nodiscard]] Problem noPage(const PrintJob &job);
[[nodiscard]] Problem missingPage(const PrintJob &job);
}

/// The margins of all pages, in millimetres.
inline constexpr double pageMarginAcross = 18;
inline constexpr double pageMarginAlong = 20;

}
