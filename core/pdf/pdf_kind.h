// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace noticewright
{

/// What a PDF must be.
enum class PdfKind {
    Any, ///< made by what is built in
    Tagged, ///< with its structure, so that it can be read aloud and reflowed
};

/// The kind that a command line names: `tagged` or `any`.
[[nodiscard]] std::optional<PdfKind> pdfKindCalled(const QString &name);

}
