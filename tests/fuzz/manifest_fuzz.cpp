// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/manifest.h"
#include "bundle/safe_names.h"
#include "fuzz.h"

using namespace noticewright;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto read = [](const QByteArray &bytes) { return readManifest(bytes, manifestPath); };
    const QByteArray input(reinterpret_cast<const char *>(data), qsizetype(size));
    fuzz::requireRoundTrip(input, read, manifestBytes);
    if (const auto manifest = read(input)) {
        for (const ManifestFile &file : manifest->files)
            fuzz::require(pathProblems({file.path}).isEmpty(), "A path that leads elsewhere:", file.path.toUtf8());
    }
    return 0;
}
