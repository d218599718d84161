// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace noticewright
{

/// A text of a published page that stands on lines of its own.
struct PageLine
{
    QString text;
    /// The id of the element that it is in, or empty.
    QString anchor;
    friend bool operator==(const PageLine &, const PageLine &) = default;
};

/// The texts of a page's main content, without its navigation, in reading
/// order. Takes any HTML, from anywhere.
[[nodiscard]] QList<PageLine> pageLines(const QByteArray &html);

/// What became of a text. One of the two is empty where it was added or removed.
struct LineChange
{
    QString before;
    QString after;
    /// Where it is now, or was.
    QString anchor;
    friend bool operator==(const LineChange &, const LineChange &) = default;
};

/// What differs between two versions of a page, in reading order. Texts that
/// are alike are one that changed.
[[nodiscard]] QList<LineChange> lineChanges(const QList<PageLine> &before, const QList<PageLine> &after);

}
