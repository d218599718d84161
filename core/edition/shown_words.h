// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/workspace.h"

#include <optional>

namespace noticewright
{

/// What an edition shows of parts of a statement, as text in one line for
/// people who compare: variables by their values, facts by all that they say.
class ShownWords
{
public:
    /// `workspace` and `statement` must outlive this.
    ShownWords(const Workspace &workspace, const Statement &statement, const Edition &edition,
               const QList<RegionGroup> &groups);

    [[nodiscard]] QString of(const InlineList &text) const;
    [[nodiscard]] QString of(const Block &block) const;
    [[nodiscard]] QString of(const BlockList &blocks) const;
    [[nodiscard]] QString of(const Contact &contact) const;
    [[nodiscard]] QString of(const Seal &seal) const;
    [[nodiscard]] QString of(const LinkListEntry &entry) const;
    [[nodiscard]] QString valueOf(const Variable &variable) const;

private:
    [[nodiscard]] std::optional<QString> ofFacts(const Block &block) const;
    [[nodiscard]] QString wordsOf(const LinkTarget &target) const;

    const Workspace &m_workspace;
    const Statement &m_statement;
    Edition m_edition;
    QList<RegionGroup> m_groups;
};

}
