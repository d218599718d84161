// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/pdf_engine.h"

#include <QTemporaryDir>

#include <chrono>

namespace noticewright
{

enum class BrowserFault;
struct Look;
struct OverlayContent;

/// Makes tagged PDFs with a browser of the Chromium family, which is started
/// with the first job, without a window, and serves further ones while it is
/// warm. The browser sees no files but those below the job's root, has no
/// network, and keeps nothing.
class BrowserPrinter : public PdfEngine
{
public:
    /// Jobs that take longer than `patience` are given up.
    explicit BrowserPrinter(QString program, std::chrono::milliseconds patience = std::chrono::seconds(70));
    ~BrowserPrinter() override;

    [[nodiscard]] std::expected<PrintedPage, Problem> print(const PrintJob &job,
                                                            const std::stop_token &stop = {}) override;

    /// The running browser's id; 0 when it does not run.
    [[nodiscard]] qint64 processId() const;

private:
    struct Browser;
    [[nodiscard]] std::expected<void, Problem> start(const PrintJob &job, const PrintLimits &limits);
    [[nodiscard]] std::expected<Look, Problem> look(const PrintJob &job, const PrintLimits &limits);
    [[nodiscard]] std::expected<PrintedPage, Problem> printLooked(const PrintJob &job, const Look &look,
                                                                  const PrintLimits &limits);
    [[nodiscard]] std::expected<QByteArray, Problem>
    overlayFor(const PrintJob &job, const Look &look, const OverlayContent &content, const PrintLimits &limits);
    [[nodiscard]] Problem problemOf(const PrintJob &job, BrowserFault fault) const;

    QString m_program;
    std::chrono::milliseconds m_patience;
    /// Before the browser, which must end first.
    std::unique_ptr<QTemporaryDir> m_profile;
    std::unique_ptr<Browser> m_browser;
};

}
