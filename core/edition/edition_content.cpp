// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/edition_content.h"

#include "edition/offer.h"
#include "edition/regions.h"

namespace noticewright
{

EditionContent::EditionContent(const Workspace &workspace, const Edition &edition)
    : m_written(workspace)
    , m_edition(edition)
    , m_groups(regionGroupsOf(workspace))
    , m_facts(factsIn(edition, workspace, m_groups))
{
}

EditionContent::EditionContent(const Workspace &workspace, const Edition &edition,
                               std::shared_ptr<const ShownStatements> statements)
    : m_written(workspace)
    , m_edition(edition)
    , m_groups(statements->groups())
    , m_facts(factsIn(edition, workspace, m_groups))
    , m_statements(std::move(statements))
{
}

std::shared_ptr<const ShownStatement> EditionContent::shown(const Statement &statement) const
{
    auto known = m_shown.constFind(statement.id);
    if (known == m_shown.cend())
        known = m_shown.insert(
            statement.id,
            m_statements ? m_statements->in(m_edition, statement)
                         : std::make_shared<const ShownStatement>(statementIn(m_edition, statement, m_groups)));
    return *known;
}

const Statement *EditionContent::published(const Id &id) const
{
    auto known = m_published.constFind(id);
    if (known == m_published.cend()) {
        const Statement *statement = findById(m_written.statements, id);
        const bool isThere = statement && offerOf(m_written, *statement, m_edition) == Offer::Published;
        known = m_published.insert(id, isThere ? &shown(*statement)->statement() : nullptr);
    }
    return *known;
}

}
