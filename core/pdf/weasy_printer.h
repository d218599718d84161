// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/pdf_engine.h"
#include "pdf/print_process.h"

namespace noticewright
{

/// The Python that WeasyPrint is installed for; empty when it is not installed.
[[nodiscard]] QString findWeasyPrint();

/// Makes tagged PDFs with WeasyPrint, which numbers the pages itself. It is
/// started with the first job and serves further ones while it is warm, by
/// weasy_server.py, which lets it read nothing but the files of the site.
class WeasyPrinter : public PdfEngine
{
public:
    /// With the Python that has WeasyPrint. Jobs that take longer than `patience`
    /// are given up.
    explicit WeasyPrinter(QString python, std::chrono::milliseconds patience = std::chrono::minutes(5));

    [[nodiscard]] std::expected<PrintedPage, Problem> print(const PrintJob &job,
                                                            const std::stop_token &stop = {}) override;

    /// See PrintProcess.
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }

private:
    [[nodiscard]] std::expected<void, Problem> start(const PrintJob &job);

    QString m_python;
    PrintProcess m_process;
};

}
