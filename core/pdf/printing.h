// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/pdf_engine.h"

#include <QProcess>
#include <QTemporaryDir>

#include <chrono>

namespace noticewright
{

/// Makes PDFs of pages with the program noticewright-print, which is started
/// with the first job and serves further ones while it is warm.
class Printer : public PdfEngine
{
public:
    /// With an empty `program`, noticewright-print is expected beside the
    /// running program. Jobs that take longer than `patience` are given up.
    explicit Printer(QString program = {}, std::chrono::milliseconds patience = std::chrono::seconds(70));
    ~Printer() override;

    [[nodiscard]] std::expected<PrintedPage, Problem> print(const PrintJob &job,
                                                            const std::stop_token &stop = {}) override;

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
