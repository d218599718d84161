// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/editions.h"

#include "edition/limits.h"
#include "edition/offer.h"
#include "edition/regions.h"
#include "format/paths.h"
#include "model/link_targets.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

/// The limits of what holds a place, outermost first; those that limit nothing
/// are left out.
using Limits = QList<Limit>;

Limits with(Limits limits, const Limit &limit)
{
    if (!limit.isEmpty())
        limits.append(limit);
    return limits;
}

/// What can be led to that is not everywhere: a statement (with an empty id) or
/// a section of it.
using LimitedPlaces = QHash<std::pair<Id, Id>, Limits>;

void addSections(LimitedPlaces &places, const Id &statement, const QList<Section> &sections, const Limits &around)
{
    for (const Section &section : sections) {
        const Limits limits = with(around, section.limit);
        if (!limits.isEmpty())
            places.insert({statement, section.id}, limits);
        addSections(places, statement, section.sections, limits);
    }
}

LimitedPlaces limitedPlaces(const Workspace &workspace)
{
    LimitedPlaces places;
    for (const Statement &statement : workspace.statements) {
        const Limits limits = with({}, statement.limit);
        if (!limits.isEmpty())
            places.insert({statement.id, Id()}, limits);
        addSections(places, statement.id, statement.sections, limits);
    }
    return places;
}

class EditionCheck
{
    Q_DECLARE_TR_FUNCTIONS(Check)

public:
    EditionCheck(const Workspace &workspace, const QString &folder, const SourceMap &sources)
        : m_workspace(workspace)
        , m_folder(folder)
        , m_sources(sources)
        , m_groups(regionGroupsOf(workspace))
        , m_places(limitedPlaces(workspace))
    {
    }

    QList<Finding> run()
    {
        if (m_places.isEmpty())
            return {};
        for (const Statement &statement : m_workspace.statements) {
            m_statement = &statement;
            m_editions = editionsFor(m_workspace, statement);
            checkSections(statement.sections, with({}, statement.limit));
        }
        return m_findings;
    }

private:
    void checkSections(const QList<Section> &sections, const Limits &around);
    void checkBlocks(const BlockList &blocks, const Limits &around);
    void checkText(const InlineList &text, const Limits &limits);
    void checkTarget(const LinkTarget &target, const Limits &limits);
    void report(const Statement &statement, const Id &section, const QStringList &editions);
    [[nodiscard]] bool isShown(const Limits &limits, const QString &region) const
    {
        return std::ranges::all_of(limits, [&](const Limit &limit) { return isShownIn(region, limit, m_groups); });
    }

    const Workspace &m_workspace;
    QString m_folder;
    const SourceMap &m_sources;
    QList<RegionGroup> m_groups;
    LimitedPlaces m_places;
    QList<Finding> m_findings;
    /// Where the check is now.
    const Statement *m_statement = nullptr;
    QList<Edition> m_editions;
    Id m_section;
    Id m_block;
    /// What was reported of the text already.
    QSet<std::pair<Id, Id>> m_told;
};

void EditionCheck::checkSections(const QList<Section> &sections, const Limits &around)
{
    for (const Section &section : sections) {
        const Limits limits = with(around, section.limit);
        m_section = section.id;
        m_block = {};
        checkText(section.heading, limits);
        for (const Layer layer : {Layer::Highlights, Layer::Full})
            checkBlocks(section.layer(layer), limits);
        checkSections(section.sections, limits);
    }
}

void EditionCheck::checkBlocks(const BlockList &blocks, const Limits &around)
{
    for (const Block &block : blocks) {
        const Limits limits = with(around, block.limit);
        m_block = block.id;
        visitOwnTexts(block, [&](const InlineList &text) { checkText(text, limits); });
        if (const auto *list = std::get_if<List>(&block.content)) {
            for (const ListItem &item : list->items)
                checkBlocks(item.blocks, with(limits, item.limit));
        } else {
            visitChildren(block, [&](const BlockList &children) { checkBlocks(children, limits); });
        }
    }
}

void EditionCheck::checkText(const InlineList &text, const Limits &limits)
{
    m_told.clear();
    visitTargets(text, [&](const LinkTarget &target) { checkTarget(target, limits); });
}

void EditionCheck::checkTarget(const LinkTarget &target, const Limits &limits)
{
    if (target.kind != LinkTarget::Kind::Statement)
        return;
    const std::pair place(target.statement.isEmpty() ? m_statement->id : target.statement, target.section);
    const auto found = m_places.constFind(place);
    const Statement *statement = findById(m_workspace.statements, place.first);
    if (found == m_places.cend() || !statement || m_told.contains(place))
        return;
    QStringList without;
    for (const Edition &edition : std::as_const(m_editions)) {
        if (isShown(limits, edition.region) && !isShown(*found, edition.region))
            without.append(edition.path());
    }
    if (without.isEmpty())
        return;
    m_told.insert(place);
    report(*statement, place.second, without);
}

void EditionCheck::report(const Statement &statement, const Id &section, const QStringList &editions)
{
    constexpr qsizetype most = 4;
    const Section *led = findSection(statement.sections, section);
    const QString name = led ? plainText(led->heading) : statement.title;
    QString paths = editions.first(std::min(editions.size(), most)).join(u", "_s);
    if (editions.size() > most)
        paths = tr("%1 and %Ln more", "editions", int(editions.size() - most)).arg(paths);
    const auto at = m_sources.constFind({m_statement->id, m_block.isEmpty() ? m_section : m_block});
    Problem problem{.file = m_folder + u'/' + statementFile(m_statement->id),
                    .sentence = tr("This refers to “%1”, which is not shown in %2. Limit this text to the same "
                                   "regions, or take the reference out.")
                                    .arg(name, paths)};
    if (at != m_sources.cend())
        problem = {at->file, at->line, at->column, problem.sentence};
    m_findings.append({u"reference-elsewhere"_s, Severity::Warning, problem, m_statement->id, m_section, m_block});
}

}

QList<Finding> checkEditions(const Workspace &workspace, const QString &folder, const SourceMap &sources)
{
    return EditionCheck(workspace, folder, sources).run();
}

}
