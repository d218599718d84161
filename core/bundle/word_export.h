// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/site.h"

#include <stop_token>

namespace noticewright
{

/// The pages as documents for Word (docx), for reviewers, in the folders that
/// they have on the site: `privacy/us/en/index.docx`. Made by the program pandoc,
/// without which it fails. The same workspace and pandoc give the same bytes.
/// `folder` is the workspace's. Fails as a whole, with the reasons; an empty
/// list of them means that it was cancelled.
[[nodiscard]] std::expected<OutputFiles, QList<Problem>>
buildWordFiles(const Workspace &workspace, const QString &folder, const QList<SitePage> &pages,
               const Progress &progress = {}, const std::stop_token &stop = {});

}
