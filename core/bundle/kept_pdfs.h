// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/bundle_source.h"
#include "bundle/made_pdf.h"
#include "pdf/pdf_engine.h"

#include <QHash>

#include <stop_token>

namespace noticewright
{

/// The PDFs of an earlier bundle, which need not be made again where the same
/// engine would make them of the same page.
class KeptPdfs
{
public:
    /// `before` may be null; PDFs are looked for that this kind of engine made,
    /// as it is installed now.
    KeptPdfs(const OpenedBundle *before, PdfKind kind, const std::stop_token &stop = {});

    /// The PDF that was made of this (see ManifestFile::printedFrom), if it is
    /// still as its manifest says.
    [[nodiscard]] std::optional<MadePdf> of(const QString &printedFrom) const;

private:
    const OpenedBundle *m_before;
    QHash<QString, ManifestFile> m_files;
};

}
