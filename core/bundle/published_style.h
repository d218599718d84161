// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/output.h"

#include <QList>

namespace noticewright
{

/// A style sheet as pages load it.
struct PublishedStyle
{
    QByteArray styleSheet;
    /// The fonts and images that it shows, by their paths in the site.
    OutputFiles files;
};

/// Whether files keep their names or get those of hashedPath().
enum class FileNames { Own, Hashed };

/// Takes what a style sheet shows out of the theme's folder of the workspace in
/// `folder`, and has it name the files as they are published. Fails with all that
/// styleProblems() finds, or that can not be read.
[[nodiscard]] std::expected<PublishedStyle, QList<Problem>> publishStyle(const QByteArray &styleSheet,
                                                                         const QString &folder, FileNames names);

}
