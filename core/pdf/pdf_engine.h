// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/pdf_kind.h"
#include "pdf/print_job.h"

#include <memory>

namespace noticewright
{

/// Makes PDFs of pages, one after the other. Needs no event loop and waits for
/// each job, so windows use it in a thread of their own: all calls, and the
/// destructor, in the thread of the first.
class PdfEngine
{
public:
    PdfEngine() = default;
    virtual ~PdfEngine() = default;
    Q_DISABLE_COPY_MOVE(PdfEngine)

    /// Begins what the first job would have to wait for. What fails is told by
    /// the first job.
    virtual void prepare() { }
    /// Another thread may stop the job at any time.
    [[nodiscard]] virtual std::expected<PrintedPage, Problem> print(const PrintJob &job,
                                                                    const std::stop_token &stop = {}) = 0;
};

/// The engine that makes such PDFs here: for tagged ones a browser of the
/// Chromium family, else WeasyPrint. Nothing is started before the first job.
/// When there is none, the problem names what to install. An empty `printer` is
/// the program beside the running one.
[[nodiscard]] std::expected<std::unique_ptr<PdfEngine>, Problem> pdfEngineFor(PdfKind kind,
                                                                              const QString &printer = {});

}
