// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <functional>
#include <optional>

namespace noticewright
{

/// What one address of a walled page holds.
struct Content
{
    QByteArray bytes;
    /// Such as `text/html; charset=utf-8`.
    QByteArray mimeType;
};

/// Gives what stands at a path, nothing when nothing does. It is called in the
/// thread of whoever shows the page, with paths that the page chose: it must not
/// trust them.
using ContentSource = std::function<std::optional<Content>(const QString &path)>;

/// A source that gives the files below a folder and nothing else, whatever
/// `..` or symbolic links say.
[[nodiscard]] ContentSource filesBelow(const QString &folder);

/// What a walled page may load: style sheets, images and fonts of its own site.
/// For the header Content-Security-Policy.
inline constexpr char walledContentPolicy[] = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; "
                                              "base-uri 'none'; form-action 'none'";

}
