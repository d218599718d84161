// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/comment.h"
#include "model/section.h"
#include "model/translation_file.h"

#include <QDate>

namespace noticewright
{

enum class StatementKind { Online, Products, MobileApp, Certification, Other };

/// One document: a highlights page and a full statement.
struct Statement
{
    /// Also the name of the statement's folder.
    Id id;
    StatementKind kind = StatementKind::Online;
    /// BCP 47 tag of the source text.
    QString language = QStringLiteral("en");
    QString title;
    /// The title of the highlights page; empty: the same as `title`.
    QString highlightsTitle;
    /// The statement applies from this day on. Invalid: not yet decided.
    QDate effective;
    /// The text was last changed on this day. Invalid: not stated.
    QDate updated;
    /// Where the pages are published, below the site's root: a relative folder
    /// ending in '/', in which `{region}` and `{language}` stand for the edition's.
    QString highlightsAddress;
    QString fullAddress;
    /// Where they were published before, in the same form; visitors are led on.
    QStringList earlierHighlightsAddresses = {};
    QStringList earlierFullAddresses = {};
    QList<Section> sections;
    /// In the order they were made; kept in a file of their own.
    QList<Comment> comments;
    /// In a file each.
    TranslationFiles translations = {};
    /// Which editions have the statement.
    Limit limit = {};
    /// What belongs to the file of the comments is under the part `comments`.
    Extra extra;

    [[nodiscard]] const QString &titleOf(Layer layer) const
    {
        return layer == Layer::Highlights && !highlightsTitle.isEmpty() ? highlightsTitle : title;
    }
    [[nodiscard]] const QString &addressOf(Layer layer) const
    {
        return layer == Layer::Highlights ? highlightsAddress : fullAddress;
    }
    [[nodiscard]] const QStringList &earlierAddressesOf(Layer layer) const
    {
        return layer == Layer::Highlights ? earlierHighlightsAddresses : earlierFullAddresses;
    }
    bool operator==(const Statement &other) const = default;
};

/// True for a relative folder that can't leave the site: parts of letters,
/// digits, '-', '_', '.' and the two placeholders, each followed by '/', none
/// of them beginning with a dot or naming a Windows device.
[[nodiscard]] bool isValidPageAddress(QStringView address);

}
