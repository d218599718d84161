// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/workspace.h"

namespace noticewright
{

/// Something that one of two editions shows and the other does not, or shows
/// otherwise.
struct EditionDifference
{
    enum class Kind {
        Statement, ///< the statement as a whole
        Section, ///< with all that is in it
        Block, ///< with all that is in it
        Item, ///< of a list
        Link, ///< of a link list
        Value, ///< a fact says something else
    };
    enum class Side {
        First, ///< only the first edition has it
        Second,
        Both, ///< both, and not the same
    };
    Kind kind = Kind::Block;
    Side side = Side::Both;
    /// Where it is; empty for what is in the header and footer of the page.
    Id section;
    Layer layer = Layer::Full;
    /// The block that is it, holds the item or shows the fact; empty for a
    /// section, and for what its heading shows.
    Id block;
    /// Of an item: its own.
    Id item;
    /// To read, with the values that are shown: what the first edition shows,
    /// or the one that has it.
    QString text;
    /// Of another value: what the second edition shows.
    QString otherText;

    friend bool operator==(const EditionDifference &, const EditionDifference &) = default;
};

/// What readers of one edition of a statement see and those of another do not,
/// in reading order; what the header and footer show comes last. Of what is
/// there on one side only, nothing within it is told again, and of a fact only
/// the first place that shows it.
///
/// Structure and values are compared, not languages: both editions count as
/// written in the language of the statement.
[[nodiscard]] QList<EditionDifference> differencesBetween(const Workspace &workspace, const Statement &statement,
                                                          const Edition &first, const Edition &second);

}
