// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/site.h"

namespace noticewright
{

enum class TextFormat { Plain, Markdown, Json };

/// The path of a page in an export of this format: `privacy/us/en/index.md`.
[[nodiscard]] QString textPath(const SitePage &page, TextFormat format);

/// The pages as text files in UTF-8, in the folders that they have on the site;
/// with Markdown and JSON also the images that they show, and with JSON the
/// schema that describes it. `folder` is the workspace's.
/// Fails as a whole, with the reasons; an empty list of them means that it was
/// cancelled.
[[nodiscard]] std::expected<OutputFiles, QList<Problem>> buildTexts(const Workspace &workspace, const QString &folder,
                                                                    const QList<SitePage> &pages, TextFormat format,
                                                                    const Progress &progress = {});

}
