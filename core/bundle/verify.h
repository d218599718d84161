// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/bundle_source.h"

namespace noticewright
{

/// How a copy of a bundle differs from its manifest.
struct BundleFault
{
    enum class Kind {
        Different,
        Missing,
        Extra, ///< not in the manifest
        Unreadable, ///< a server did not give it; `reason` says why
    };
    Kind kind = Kind::Different;
    QString path;
    QString reason = {};
    friend bool operator==(const BundleFault &, const BundleFault &) = default;
};

struct Verification
{
    /// How many files were looked at.
    qsizetype checked = 0;
    /// In the manifest's order, then what is extra by its path.
    QList<BundleFault> faults;
};

/// Whether a file of the manifest is what `content` says; nothing when it is.
[[nodiscard]] std::optional<BundleFault> faultOf(const ManifestFile &file, const std::optional<QByteArray> &content);

/// Compares a folder or zip file with the manifest, file for file.
[[nodiscard]] Verification verifyDelivered(const BundleSource &source, const Manifest &manifest);

}
