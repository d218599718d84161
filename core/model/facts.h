// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/alternative.h"
#include "model/extra.h"
#include "model/id.h"
#include "model/inline.h"
#include "model/limit.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace noticewright
{

/// Facts are stored once in the workspace and shown wherever a text asks for
/// them. Where a fact has alternatives, an edition shows the one that holds there.

struct Organisation
{
    QString name;
    /// Where the brand in the page header leads; empty: nowhere.
    QString home;
    /// A file name in the assets folder, shown in the page header; empty: the name is shown.
    QString logo;
    Extra extra;
    friend bool operator==(const Organisation &, const Organisation &) = default;
};

/// A piece of wording used in many places, such as a product's name.
struct Variable
{
    /// An id chosen by the editor, unique in the workspace.
    Id name;
    QString value;
    Alternatives<QString> alternatives = {};
    Extra extra;
    friend bool operator==(const Variable &, const Variable &) = default;
};

/// A term with one meaning throughout the statements.
struct Term
{
    Id id;
    QString name;
    QString definition;
    Extra extra;
    friend bool operator==(const Term &, const Term &) = default;
};

/// Someone to write to.
struct Contact
{
    Id id;
    /// The office or person, printed bold: "Corporate Privacy Office".
    QString name;
    /// The postal address, a line each.
    QStringList lines;
    QString mail;
    QString telephone;
    /// The address of a contact page, and its label (empty: the address itself).
    QString web;
    QString webLabel;
    /// These have no id and no alternatives of their own.
    Alternatives<Contact> alternatives = {};
    Extra extra;
    bool operator==(const Contact &other) const;
};

/// A certification mark.
struct Seal
{
    Id id;
    /// What the seal says, read aloud in place of the image.
    QString name;
    /// A file name in the assets folder.
    QString asset;
    /// The certifier's page that proves the seal; empty: no link.
    QString validation;
    /// The link's advisory title, or empty.
    QString title;
    /// These have no id and no alternatives of their own.
    Alternatives<Seal> alternatives = {};
    Extra extra;
    bool operator==(const Seal &other) const;
};

struct LinkListEntry
{
    QString label;
    LinkTarget target;
    Limit limit = {};
    Alternatives<LinkTarget> alternatives = {};
    Extra extra;
    friend bool operator==(const LinkListEntry &, const LinkListEntry &) = default;
};

/// Links that belong together: related statements, the page's footer.
struct LinkList
{
    Id id;
    QString name;
    QList<LinkListEntry> entries;
    Extra extra;
    friend bool operator==(const LinkList &, const LinkList &) = default;
};

/// A (region, language) pair that is published at an address of its own.
struct Edition
{
    /// Lower-case ISO 3166 code or a code of the organisation's: `us`, `eu`.
    QString region;
    /// BCP 47.
    QString language;
    QString name;
    /// `ca/fr`, for a region `ca` and a language `fr-CA`; empty: as the two are called.
    QString ownPath = {};
    /// The language to take for what is not translated into the edition's own
    /// (BCP 47); empty: that of the source.
    QString fallback = {};
    /// Paths that the edition had before; visitors are led on.
    QStringList earlierPaths = {};
    Extra extra = {};

    /// How the edition is called on the command line and in addresses: `us/en`.
    [[nodiscard]] QString path() const
    {
        return ownPath.isEmpty() ? QString(region + QLatin1Char('/') + language) : ownPath;
    }
    /// What stands for `{region}` and `{language}` in a page's address.
    [[nodiscard]] QString pathRegion() const { return path().section(QLatin1Char('/'), 0, 0); }
    [[nodiscard]] QString pathLanguage() const { return path().section(QLatin1Char('/'), 1); }
    friend bool operator==(const Edition &, const Edition &) = default;
};

/// True for what the program takes as a language tag: BCP 47 letters and
/// digits in parts of 1 to 8, the first of 2 to 3 letters.
[[nodiscard]] bool isValidLanguage(QStringView tag);

/// True for 2 to 16 of a-z, 0-9 and '-', beginning with a letter.
[[nodiscard]] bool isValidRegion(QStringView region);

/// True for a region's and a language's part, each of letters, digits and '-'.
[[nodiscard]] bool isValidEditionPath(QStringView path);

}
