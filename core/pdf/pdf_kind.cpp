// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdf_kind.h"

namespace noticewright
{

std::optional<PdfKind> pdfKindCalled(const QString &name)
{
    if (name == u"any")
        return PdfKind::Any;
    if (name == u"tagged")
        return PdfKind::Tagged;
    return {};
}

}
