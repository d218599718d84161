// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/limits.h"

#include "edition/regions.h"

#include <algorithm>

namespace noticewright
{

namespace
{

bool holdsForLanguage(const QString &language, const QString &tag)
{
    return language.compare(tag, Qt::CaseInsensitive) == 0 || language.startsWith(tag + u'-', Qt::CaseInsensitive);
}

class Limiter
{
public:
    Limiter(const QString &region, const QList<RegionGroup> &groups) : m_region(region), m_groups(groups) { }

    [[nodiscard]] bool shows(const Limit &limit) const { return isShownIn(m_region, limit, m_groups); }

    /// Whether anything in there has a limit: nothing is copied where nothing has.
    template<typename Values>
    [[nodiscard]] bool hasLimits(const Values &values) const
    {
        return std::ranges::any_of(values, [this](const auto &value) { return isLimited(value); });
    }

    QList<Section> sections(const QList<Section> &sections) const
    {
        if (!hasLimits(sections))
            return sections;
        QList<Section> shown;
        for (const Section &section : sections) {
            if (!shows(section.limit))
                continue;
            Section copy = section;
            copy.highlights = blocks(section.highlights);
            copy.full = blocks(section.full);
            copy.sections = this->sections(section.sections);
            shown.append(copy);
        }
        return shown;
    }

private:
    [[nodiscard]] bool isLimited(const Section &section) const
    {
        return !section.limit.isEmpty() || hasLimits(section.highlights) || hasLimits(section.full)
            || hasLimits(section.sections);
    }
    [[nodiscard]] bool isLimited(const ListItem &item) const { return !item.limit.isEmpty() || hasLimits(item.blocks); }
    [[nodiscard]] bool isLimited(const Block &block) const
    {
        if (!block.limit.isEmpty())
            return true;
        if (const auto *list = std::get_if<List>(&block.content))
            return hasLimits(list->items);
        bool isLimitedWithin = false;
        visitChildren(block, [&](const BlockList &inner) { isLimitedWithin = isLimitedWithin || hasLimits(inner); });
        return isLimitedWithin;
    }

    BlockList blocks(const BlockList &blocks) const
    {
        if (!hasLimits(blocks))
            return blocks;
        BlockList shown;
        for (const Block &block : blocks) {
            if (!shows(block.limit))
                continue;
            Block copy = block;
            if (limit(copy))
                shown.append(copy);
        }
        return shown;
    }

    /// False when nothing of the block is left.
    bool limit(Block &block) const
    {
        if (auto *list = std::get_if<List>(&block.content)) {
            list->items.removeIf([this](const ListItem &item) { return !shows(item.limit); });
            const bool isEmptied = list->items.isEmpty();
            for (ListItem &item : list->items)
                item.blocks = blocks(item.blocks);
            return !isEmptied;
        }
        bool hadBlocks = false, hasBlocks = false;
        visitChildren(block, [&](BlockList &inner) {
            hadBlocks = hadBlocks || !inner.isEmpty();
            inner = blocks(inner);
            hasBlocks = hasBlocks || !inner.isEmpty();
        });
        const bool holdsTextsOnly =
            std::holds_alternative<Quotation>(block.content) || std::holds_alternative<Note>(block.content);
        return !holdsTextsOnly || !hadBlocks || hasBlocks;
    }

    QString m_region;
    QList<RegionGroup> m_groups;
};

}

bool isShownIn(const QString &region, const Limit &limit, const QList<RegionGroup> &groups)
{
    const auto isIn = [&](const QString &code) { return isRegionIn(region, code, groups); };
    return (limit.only.isEmpty() || std::ranges::any_of(limit.only, isIn)) && std::ranges::none_of(limit.except, isIn);
}

bool holdsIn(const Edition &edition, const Scope &scope, const QList<RegionGroup> &groups)
{
    const auto isThere = [&](const QString &code) { return isRegionIn(edition.region, code, groups); };
    const auto isSpoken = [&](const QString &tag) { return holdsForLanguage(edition.language, tag); };
    return (scope.regions.isEmpty() || std::ranges::any_of(scope.regions, isThere))
        && (scope.languages.isEmpty() || std::ranges::any_of(scope.languages, isSpoken));
}

Statement limitedTo(const Edition &edition, const Statement &statement, const QList<RegionGroup> &groups)
{
    Statement limited = statement;
    limited.sections = Limiter(edition.region, groups).sections(statement.sections);
    return limited;
}

}
