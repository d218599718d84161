// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/pdf_engine.h"

#include <chrono>

namespace noticewright
{

/// The program of WeasyPrint; empty when it is not installed.
[[nodiscard]] QString findWeasyPrint();

/// Makes tagged PDFs with WeasyPrint, which is started for each job and numbers
/// the pages itself.
///
/// WeasyPrint can not be walled off as a browser can: a page that names a file
/// of this machine or an address of the network as its image gets it. Of the
/// pages that are made here only those of a theme of the workspace's own may.
class WeasyPrinter : public PdfEngine
{
public:
    explicit WeasyPrinter(QString program, std::chrono::milliseconds patience = std::chrono::minutes(5));

    [[nodiscard]] std::expected<PrintedPage, Problem> print(const PrintJob &job,
                                                            const std::stop_token &stop = {}) override;

private:
    [[nodiscard]] std::expected<void, Problem> askName(const PrintJob &job, const PrintLimits &limits);
    [[nodiscard]] std::expected<PrintedPage, Problem> printFile(const PrintJob &job, const PrintLimits &limits);

    QString m_program;
    std::chrono::milliseconds m_patience;
    /// `WeasyPrint 63.1`; empty before the first job.
    QString m_name;
};

}
