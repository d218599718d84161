// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QMap>
#include <QString>

namespace noticewright
{

/// The bytes of images by the file name that they get in the assets folder.
using PictureFiles = QMap<QString, QByteArray>;

/// Takes the pictures that a file shows: those within it and those that were
/// saved beside it. Nothing is fetched.
class Pictures
{
public:
    /// Pictures that lie in `folder` or below may be taken; empty: none.
    explicit Pictures(const QString &folder) : m_folder(folder) { }

    /// The name of the picture that `address` leads to, or empty: it lies
    /// elsewhere, is no PNG, JPEG, GIF, WebP or SVG, is larger than 10 MiB or too
    /// small to show anything, or is an SVG in which something could run.
    [[nodiscard]] QString take(const QString &address);

    [[nodiscard]] const PictureFiles &files() const { return m_files; }

private:
    [[nodiscard]] QByteArray read(const QString &address) const;

    QString m_folder;
    PictureFiles m_files;
};

/// True for an SVG that only draws: without scripts, event handlers, foreign
/// content, entities and references to anything outside it.
[[nodiscard]] bool isInertSvg(const QByteArray &bytes);

}
