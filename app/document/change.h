// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/workspace.h"

namespace noticewright
{

/// Which part of a workspace changed.
struct Change
{
    enum class Part {
        Everything, ///< another workspace
        Facts, ///< all but the statements
        Theme, ///< the workspace's own page template or style sheet
        Statements, ///< statements came, went or moved
        StatementHead, ///< all of a statement but its sections and comments
        Sections, ///< sections of a statement came, went or moved
        SectionHead, ///< a section's heading, kind, place or numbering
        Text, ///< a layer of a section
        Comments, ///< the comments of a statement
        Translations, ///< into one language: of a statement, or of the facts where it has no id
    };
    Part part = Part::Everything;
    Id statement;
    Id section;
    Layer layer = Layer::Full;
    /// The first block that is different, as far as it is known.
    Id block;
    /// Of sections: those that came, went, moved or changed where the order or
    /// the texts first differ, what is there on one side only first.
    QList<Id> nearby = {};
    /// The comment that is different.
    Id comment = {};
    /// The translation that is different; no unit: several are.
    QString language = {};
    QString unit = {};

    friend bool operator==(const Change &, const Change &) = default;
};

/// The parts of a section beside its texts and its sections.
struct SectionHead
{
    SectionKind kind = SectionKind::Custom;
    QString anchor;
    QStringList aliases;
    bool numbered = false;
    InlineList heading;
    Limit limit = {};
    friend bool operator==(const SectionHead &, const SectionHead &) = default;
};

[[nodiscard]] SectionHead headOf(const Section &section);

/// These put a part in its place in a workspace. What `change` names must exist.

void put(Workspace &workspace, const Change &change, const Workspace &facts);
void put(Workspace &workspace, const Change &change, const ThemeFiles &theme);
void put(Workspace &workspace, const Change &change, const QList<Statement> &statements);
void put(Workspace &workspace, const Change &change, const Statement &head);
void put(Workspace &workspace, const Change &change, const QList<Section> &sections);
void put(Workspace &workspace, const Change &change, const SectionHead &head);
void put(Workspace &workspace, const Change &change, const BlockList &blocks);
void put(Workspace &workspace, const Change &change, const QList<Comment> &comments);
void put(Workspace &workspace, const Change &change, const TranslationFile &translations);

/// The outermost block at which two texts first differ, in the later one; empty
/// when blocks were only removed from the end.
[[nodiscard]] Id firstDifference(const BlockList &before, const BlockList &after);

/// Where two arrangements of sections first differ, as `Change::nearby` says it.
[[nodiscard]] QList<Id> nearbySections(const QList<Section> &before, const QList<Section> &after);

/// What was written into the first block that differs; empty when something
/// was removed, or blocks came or went.
[[nodiscard]] QString insertedText(const BlockList &before, const BlockList &after);

}
