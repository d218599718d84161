// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/edition_view.h"

#include <QStringList>

namespace noticewright
{

/// The lines of a resolved text (resolvedInlines()) as CommonMark, each but the
/// last ending in a hard line break. Nothing in the text is read as markup.
[[nodiscard]] QStringList markdownLines(const EditionView &view, const InlineList &resolved);

/// An image, inside a link where `address` is given; `title` is the link's.
[[nodiscard]] QString markdownImage(const QString &source, const QString &alternative,
                                    const std::optional<QString> &address, const QString &title);

}
