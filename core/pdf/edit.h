// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/problem.h"

#include <QByteArray>

#include <expected>
#include <functional>

class QPDF;

namespace noticewright
{

/// Changes a PDF and writes it again: the same bytes and the same change give
/// the same bytes. A file that is damaged in any way is a problem, and not
/// repaired: what WebEngine writes is whole, or something went wrong.
[[nodiscard]] std::expected<QByteArray, Problem> editPdf(const QByteArray &pdf,
                                                         const std::function<void(QPDF &)> &edit);

/// Opens a PDF that must outlive the document. Throws when it is damaged.
void openPdf(QPDF &document, const QByteArray &pdf);

/// What is said of a PDF that can not be read, for a reason of qpdf's.
[[nodiscard]] Problem damagedPdf(const char *reason);

/// The number of pages of a PDF.
[[nodiscard]] std::expected<int, Problem> pageCount(const QByteArray &pdf);

}
