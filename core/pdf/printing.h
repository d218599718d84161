// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/pdf_engine.h"
#include "pdf/print_process.h"

namespace noticewright
{

/// Makes PDFs of pages with the program noticewright-print, which is started
/// with the first job, or before it by prepare(), and serves further ones while it is warm.
class Printer : public PdfEngine
{
public:
    /// With an empty `program`, noticewright-print is expected beside the
    /// running program. Jobs that take longer than `patience` are given up.
    explicit Printer(QString program = {}, std::chrono::milliseconds patience = std::chrono::seconds(70));

    void prepare() override { (void)start(); }
    [[nodiscard]] std::expected<PrintedPage, Problem> print(const PrintJob &job,
                                                            const std::stop_token &stop = {}) override;

    /// See PrintProcess.
    [[nodiscard]] QByteArray complaints() const { return m_process.complaints(); }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }

private:
    [[nodiscard]] std::expected<void, Problem> start();

    QString m_program;
    PrintProcess m_process;
};

}
