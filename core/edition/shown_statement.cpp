// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/shown_statement.h"

#include "edition/regions.h"
#include "model/navigate.h"
#include "model/region_codes.h"

namespace noticewright
{

namespace
{

QStringList codesIn(const Statement &statement)
{
    QStringList codes;
    visitRegionCodesIn(statement, [&](RegionNaming, const QStringList &named) { codes += named; });
    codes.removeDuplicates();
    return codes;
}

}

ShownStatement::ShownStatement(EditionStatement shown) : m_shown(std::move(shown)) { }

const Section *ShownStatement::section(const Id &section) const
{
    std::call_once(m_sectionsMade, [this] {
        visitSections(statement().sections, [&](const Section &one, int) { m_sections.insert(one.id, &one); });
    });
    return m_sections.value(section, nullptr);
}

const Section *ShownStatement::sectionOfFullText(const Id &block) const
{
    std::call_once(m_sectionsByBlockMade, [this] {
        visitSections(statement().sections, [&](const Section &section, int) {
            visitBlocks(section.full, [&](const Block &inner) { m_sectionsByBlock.insert(inner.id, &section); });
        });
    });
    return m_sectionsByBlock.value(block, nullptr);
}

QString ShownStatement::number(const Id &section) const
{
    std::call_once(m_numbersMade, [this] { m_numbers = sectionNumbers(statement().sections); });
    return m_numbers.value(section);
}

/// All that an edition has a say in: its languages, and which of the named
/// regions it lies in.
QString ShownStatements::keyOf(const Edition &edition, const Statement &statement) const
{
    auto codes = m_codes.constFind(statement.id);
    if (codes == m_codes.cend())
        codes = m_codes.insert(statement.id, codesIn(statement));
    QString key = QStringList{statement.id.text, edition.language, edition.fallback}.join(u'\n') + u'\n';
    for (const QString &code : *codes)
        key += isRegionIn(edition.region, code, m_groups) ? u'1' : u'0';
    return key;
}

std::shared_ptr<const ShownStatement> ShownStatements::in(const Edition &edition, const Statement &statement) const
{
    QMutexLocker locker(&m_mutex);
    const QString key = keyOf(edition, statement);
    if (const auto *known = m_known.object(key))
        return *known;
    // Others need not wait for it; at worst it is made twice.
    locker.unlock();
    const auto made = std::make_shared<const ShownStatement>(statementIn(edition, statement, m_groups));
    locker.relock();
    m_known.insert(key, new std::shared_ptr(made));
    return made;
}

}
