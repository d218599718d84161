// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/navigate.h"

#include <optional>

namespace noticewright
{

/// Where a section is put: as the child number `index` (0 up to the number of
/// children) of `parent`, or of the statement itself when `parent` is empty.
struct SectionSlot
{
    Id parent;
    int index = 0;
    friend bool operator==(const SectionSlot &, const SectionSlot &) = default;
};

/// Sections may nest this deep; a heading has six levels, the first being the title's.
inline constexpr int deepestSection = 5;

/// The slot in which a section stands; nothing when there is no such section.
[[nodiscard]] std::optional<SectionSlot> slotOf(const QList<Section> &sections, const Id &section);

/// The slot after `section`, on its level; at the end when there is none.
[[nodiscard]] SectionSlot slotAfter(const QList<Section> &sections, const Id &section);

/// An empty section with a new id, the usual kind and a free anchor made of its heading.
[[nodiscard]] Section newSection(const QList<Section> &sections, const QString &heading, IdGenerator &ids);

/// These give the sections as they are afterwards, or nothing when the change
/// is not possible: an id or slot that does not exist, a section moved into
/// itself, or sections nested too deep.

[[nodiscard]] std::optional<QList<Section>> withSection(QList<Section> sections, const Section &section,
                                                        const SectionSlot &slot);
[[nodiscard]] std::optional<QList<Section>> withoutSection(QList<Section> sections, const Id &section);
/// The slot's index counts the section at its old place, as a drop between two rows does.
[[nodiscard]] std::optional<QList<Section>> withMovedSection(const QList<Section> &sections, const Id &section,
                                                             const SectionSlot &slot);
/// One place up or down; from the ends of its level it leaves its parent.
[[nodiscard]] std::optional<QList<Section>> withSectionUp(const QList<Section> &sections, const Id &section);
[[nodiscard]] std::optional<QList<Section>> withSectionDown(const QList<Section> &sections, const Id &section);
/// Into the section before it, as its last; or out of its parent, after it.
[[nodiscard]] std::optional<QList<Section>> withSectionIn(const QList<Section> &sections, const Id &section);
[[nodiscard]] std::optional<QList<Section>> withSectionOut(const QList<Section> &sections, const Id &section);

/// A copy with new ids and free anchors, for the same statement.
[[nodiscard]] Section copyOf(const QList<Section> &sections, const Section &section, IdGenerator &ids);

}
