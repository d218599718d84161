// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/workspace.h"

#include <QHash>
#include <QList>

#include <utility>

namespace noticewright
{

/// Where a section stands: the index among its siblings at each level, from
/// the statement down.
using SectionPath = QList<int>;

/// The section at `path`, which must exist.
[[nodiscard]] const Section &sectionAt(const QList<Section> &sections, const SectionPath &path);
[[nodiscard]] Section &sectionAt(QList<Section> &sections, const SectionPath &path);

/// The list that the section at `path` is a member of.
[[nodiscard]] const QList<Section> &siblingsAt(const QList<Section> &sections, const SectionPath &path);
[[nodiscard]] QList<Section> &siblingsAt(QList<Section> &sections, const SectionPath &path);

/// The path of the section with that id; empty when there is none.
[[nodiscard]] SectionPath pathOf(const QList<Section> &sections, const Id &section);

[[nodiscard]] const Section *findSection(const QList<Section> &sections, const Id &section);

/// The section and layer that hold a block, at whatever depth; a null pointer
/// when no section does.
struct BlockPlace
{
    const Section *section = nullptr;
    Layer layer = Layer::Highlights;
};
[[nodiscard]] BlockPlace findBlock(const QList<Section> &sections, const Id &block);

/// Calls `visit(section, depth)` for each section in reading order; depth 0 is
/// the statement's own level.
template<typename Sections, typename Visit>
void visitSections(Sections &sections, const Visit &visit, int depth = 0)
{
    for (auto &section : sections) {
        visit(section, depth);
        visitSections(section.sections, visit, depth + 1);
    }
}

/// The numbers of all numbered sections: "2.1" for the first numbered
/// sub-section of the second numbered section. An unnumbered section starts
/// its sub-sections anew, without a prefix.
[[nodiscard]] QHash<Id, QString> sectionNumbers(const QList<Section> &sections);

/// `wanted`, or `wanted-2`, `wanted-3`, …: the first that no section of the
/// statement has as its anchor or as an alias.
[[nodiscard]] QString freeAnchor(const QList<Section> &sections, const QString &wanted);

/// `wanted`, or `wanted-2`, `wanted-3`, …: the first id that no statement has.
[[nodiscard]] Id freeStatementId(const QList<Statement> &statements, const QString &wanted);

}
