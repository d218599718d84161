// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/problem.h"
#include "xliff/content_xml.h"

#include <expected>

namespace noticewright
{

/// A unit of a job that came back, its segments put together.
struct ReturnedUnit
{
    QString id;
    qint64 line = 0;
    CodedText source;
    CodedText target;
    /// Each segment has a translation. What the translator's program calls not
    /// translated is none, nor is a copy of the source that it does not call
    /// translated: many programs begin with one.
    bool isComplete = true;
    bool isReviewed = false;
};

/// A part of a returned file that belongs to one statement.
struct ReturnedFile
{
    QString original;
    QString sourceLanguage;
    QString language;
    QList<ReturnedUnit> units;
};

/// Reads a file that came from a translator, XLIFF 2.x or 1.2.
[[nodiscard]] std::expected<QList<ReturnedFile>, Problem> readReturned(const QByteArray &bytes, const QString &file);

}
