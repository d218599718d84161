// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/output.h"

#include <QList>

#include <utility>

namespace noticewright
{

/// What the pages' responses should say, name and value. The
/// Content-Security-Policy allows what pages of themes that ship need, the
/// site's own images and style sheets, and no script at all.
[[nodiscard]] QList<std::pair<QByteArray, QByteArray>> securityHeaders();

/// The same for nginx, for Apache and as a `_headers` file, which several hosts
/// of static sites read. `root` is the path of the site's root: `/`.
[[nodiscard]] OutputFiles headerFiles(const QString &root);

}
