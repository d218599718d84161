// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/block.h"

#include <QList>
#include <QStringList>

namespace noticewright
{

/// What a section is about. The vocabulary is fixed: checks and importers
/// depend on it.
enum class SectionKind {
    Scope,
    PersonalInformation,
    Uses,
    Choices,
    Sharing,
    Cookies,
    Security,
    Retention,
    Rights,
    Children,
    Transfers,
    Changes,
    Contact,
    Links,
    Certifications,
    Custom,
};

/// A part of a statement: what the short page says of it and the full text.
struct Section
{
    Id id;
    SectionKind kind = SectionKind::Custom;
    /// The published fragment of the section's address (`#your-choices`),
    /// chosen once and the same in every language.
    QString anchor;
    /// Anchors that the section had before; old links to them go on working.
    QStringList aliases;
    bool numbered = false;
    InlineList heading;
    BlockList highlights;
    BlockList full;
    QList<Section> sections;
    /// Which editions have the section.
    Limit limit = {};
    Extra extra;

    [[nodiscard]] const BlockList &layer(Layer layer) const { return layer == Layer::Full ? full : highlights; }
    [[nodiscard]] BlockList &layer(Layer layer) { return layer == Layer::Full ? full : highlights; }
    bool operator==(const Section &other) const;
};

/// An anchor made of a heading's words: lower-case letters and digits of any
/// script joined by '-', at most 48 characters, "section" when none are left.
[[nodiscard]] QString anchorFromHeading(const QString &heading);

/// What the published places of blocks begin with; no section's anchor does.
inline constexpr QLatin1StringView reservedAnchorPrefix("text--");

/// True for what may stand after '#' in an address: letters and digits of any
/// script, '-', '_' and '.', 1 to 128 of them, not beginning with the reserved
/// prefix.
[[nodiscard]] bool isValidAnchor(QStringView anchor);

/// Gives the section, its blocks and its sub-sections new ids. Traces between
/// its own blocks follow; anchors are the caller's to renew.
void renewIds(Section &section, IdGenerator &ids);

}
