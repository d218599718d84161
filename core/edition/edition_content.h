// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/shown_statement.h"
#include "model/workspace.h"

#include <QHash>

#include <memory>

namespace noticewright
{

/// What all pages of an edition have in common: the facts of the workspace and
/// its statements as the edition shows them.
///
/// Holds copies of the values it was made of. Statements are looked up when first
/// asked for, so an object must not be shared between threads.
class EditionContent
{
public:
    EditionContent(const Workspace &workspace, const Edition &edition);
    /// The same with what editions of the workspace share: for many of them.
    EditionContent(const Workspace &workspace, const Edition &edition,
                   std::shared_ptr<const ShownStatements> statements);

    /// All of it as it is written.
    [[nodiscard]] const Workspace &written() const { return m_written; }
    [[nodiscard]] const Edition &edition() const { return m_edition; }
    [[nodiscard]] const EditionFacts &facts() const { return m_facts; }
    /// A statement as the edition shows it, by its id.
    [[nodiscard]] std::shared_ptr<const ShownStatement> shown(const Statement &statement) const;
    /// The same of the one with that id; null where the edition has no page of it.
    [[nodiscard]] const Statement *published(const Id &id) const;

private:
    Workspace m_written;
    Edition m_edition;
    QList<RegionGroup> m_groups;
    EditionFacts m_facts;
    /// Null for an edition alone.
    std::shared_ptr<const ShownStatements> m_statements;
    mutable QHash<Id, std::shared_ptr<const ShownStatement>> m_shown;
    mutable QHash<Id, const Statement *> m_published;
};

}
