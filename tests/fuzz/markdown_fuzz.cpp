// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_fuzz.h"

using namespace noticewright;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    fuzz::requireSavableImport(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)),
                               ImportFormat::Markdown);
    return 0;
}
