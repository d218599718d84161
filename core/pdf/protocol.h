// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/print_job.h"

#include <optional>

namespace noticewright
{

// What the printer program and its caller say to each other: a JSON object on
// a line of its own for each request and for each answer, in the same order.

struct PrintRequest
{
    PrintJob job;
    /// The file that the PDF is written to.
    QString out;
};

struct PrintAnswer
{
    /// A whole sentence; empty when the PDF is there.
    QString error;
    int pages = 0;
    PdfInfo found;
    QStringList missingImages;
    /// See PrintedPage.
    QString engine;
    int pictures = 0;
};

[[nodiscard]] QByteArray lineOf(const PrintRequest &request);
[[nodiscard]] QByteArray lineOf(const PrintAnswer &answer);

/// The request on a line, or why it is none.
[[nodiscard]] std::expected<PrintRequest, QString> requestIn(const QByteArray &line);
/// The answer on a line; nothing when the line is no answer.
[[nodiscard]] std::optional<PrintAnswer> answerIn(const QByteArray &line);

/// The paper that a request or a command line names: `a4` or `letter`.
[[nodiscard]] std::optional<Paper> paperCalled(const QString &name);

}
