// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/verify.h"

#include "bundle/integrity.h"

#include <QSet>

namespace noticewright
{

std::optional<BundleFault> faultOf(const ManifestFile &file, const std::optional<QByteArray> &content)
{
    if (!content)
        return BundleFault{BundleFault::Kind::Missing, file.path};
    if (content->size() != file.size || digestOf(*content) != file.sha256)
        return BundleFault{BundleFault::Kind::Different, file.path};
    return {};
}

Verification verifyDelivered(const BundleSource &source, const Manifest &manifest)
{
    Verification verification{.checked = manifest.files.size(), .faults = {}};
    QSet<QString> known{manifestPath};
    for (const ManifestFile &file : manifest.files) {
        known.insert(file.path);
        if (const auto fault = faultOf(file, source.read(file.path, file.size)))
            verification.faults.append(*fault);
    }
    QStringList paths = source.paths();
    paths.sort();
    for (const QString &path : std::as_const(paths)) {
        if (!known.contains(path))
            verification.faults.append({BundleFault::Kind::Extra, path});
    }
    return verification;
}

}
