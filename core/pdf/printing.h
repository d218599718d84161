// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/finish.h"

#include <QDeadlineTimer>
#include <QProcess>
#include <QStringList>
#include <QTemporaryDir>
#include <QUrl>

#include <chrono>
#include <memory>
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
};

/// Makes PDFs of pages with the program noticewright-print, which is started
/// with the first job and serves further ones while it is warm. Needs no event
/// loop and waits for each job, so windows use it in a thread of their own:
/// all calls, and the destructor, in the thread of the first.
class Printer
{
public:
    /// With an empty `program`, noticewright-print is expected beside the
    /// running program. Jobs that take longer than `patience` are given up.
    explicit Printer(QString program = {}, std::chrono::milliseconds patience = std::chrono::seconds(70));
    ~Printer();
    Q_DISABLE_COPY_MOVE(Printer)

    /// Another thread may stop the job at any time.
    [[nodiscard]] std::expected<PrintedPage, Problem> print(const PrintJob &job, const std::stop_token &stop = {});

    /// The last that the program said on its standard error.
    [[nodiscard]] QByteArray complaints() const { return m_complaints; }
    /// The running program's id; 0 when it does not run.
    [[nodiscard]] qint64 processId() const;

private:
    [[nodiscard]] std::expected<void, Problem> start();
    [[nodiscard]] std::expected<QByteArray, Problem> nextLine(const PrintJob &job, const std::stop_token &stop,
                                                              const QDeadlineTimer &deadline);
    void listen();
    void kill();

    QString m_program;
    std::chrono::milliseconds m_patience;
    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_complaints;
};

}
