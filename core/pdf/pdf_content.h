// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/problem.h"

#include <QByteArray>
#include <QStringList>

#include <expected>

namespace noticewright
{

/// What is in a PDF.
struct PdfContent
{
    /// It holds its structure.
    bool isTagged = false;
    /// The names of its fonts, in alphabetical order, without the mark of those
    /// that hold only the letters that are used.
    QStringList fonts;
};

[[nodiscard]] std::expected<PdfContent, Problem> contentOf(const QByteArray &pdf);

}
