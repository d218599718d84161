// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/arrange.h"

namespace noticewright
{

/// One section made two, or two made one.

struct DividedSections
{
    QList<Section> sections;
    /// The section that came of it, or that the other became part of.
    Id section;
};

/// Divides a section before `block`, one of the blocks of its `layer`: what
/// follows becomes a section after it, together with the sub-sections. A
/// sub-heading at that place becomes the heading, otherwise it is `heading`.
/// Of the other layer goes along what is traced to what goes, and to nothing
/// that stays. Nothing when the block is the first or is not there.
[[nodiscard]] std::optional<DividedSections> withDividedSection(const QList<Section> &sections, const Id &section,
                                                                Layer layer, const Id &block, const QString &heading,
                                                                IdGenerator &ids);

/// Makes a section part of the one before it in reading order (the last one
/// within the section before it, or the one that it is in): its texts follow
/// that one's, its heading becomes a sub-heading, its sub-sections that one's,
/// its anchors lead there. Nothing for the first section, or when sections
/// would nest too deep.
[[nodiscard]] std::optional<DividedSections> withJoinedSection(const QList<Section> &sections, const Id &section,
                                                               IdGenerator &ids);

}
