// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <optional>

namespace noticewright
{

/// A place in a style sheet that names a file which the page loads.
struct StyleAddress
{
    /// With its escapes resolved.
    QString address;
    /// What is written for it, in bytes: a string with its quotes, or what
    /// stands between the parentheses of `url()`.
    qsizetype start = 0;
    qsizetype length = 0;
    /// Counted from 1; the column in bytes.
    qint64 line = 0;
    qint64 column = 0;
    /// It names another style sheet.
    bool isImport = false;
    /// What it names is a value from elsewhere, as in `image-set(var(--image) 1x)`:
    /// the address is how that is written, and nothing can be put in its place.
    bool isIndirect = false;

    friend bool operator==(const StyleAddress &, const StyleAddress &) = default;
};

/// All of them in their order, by the rules of CSS Syntax Module Level 3, which
/// takes any bytes for a style sheet. Addresses that are empty or lead within the
/// page (`url(#gradient)`) load nothing and are left out.
[[nodiscard]] QList<StyleAddress> addressesIn(const QByteArray &style);

/// The style sheet with other addresses; `other` gives each, or nothing to leave it.
/// It is not asked about those that are indirect.
[[nodiscard]] QByteArray withAddresses(const QByteArray &style,
                                       const std::function<std::optional<QString>(const StyleAddress &)> &other);

/// True for what can be the value of a property without changing what follows
/// it or loading anything: all quotes, comments and brackets are closed, and it
/// holds no address, `;` or `!`.
[[nodiscard]] bool isPlainStyleValue(const QByteArray &value);

/// The file in a theme's folder that its style sheet calls `address`, by its path
/// below that folder, such as `fonts/company.woff2`. Nothing when the address
/// leads elsewhere, or to what is neither a font nor an image, or has a name that
/// is not safe (see isSafeFileName()) or too long to have the file's digest in it.
[[nodiscard]] std::optional<QString> themeFileAt(const QString &address);

/// The endings of such files, in small letters and without the dot.
[[nodiscard]] const QStringList &themeFileEndings();

/// The same address for that file under another path below the folder.
[[nodiscard]] QString addressOfThemeFile(const QString &path, const QString &address);

}
