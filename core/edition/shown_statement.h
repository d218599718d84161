// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/edition_text.h"

#include <QCache>
#include <QHash>
#include <QMutex>

#include <memory>
#include <mutex>

namespace noticewright
{

/// A statement as an edition shows it, with tables of what is in it.
///
/// Tables are made when first asked for; several threads may ask at once.
class ShownStatement
{
public:
    explicit ShownStatement(EditionStatement shown);

    [[nodiscard]] const Statement &statement() const { return m_shown.statement; }
    /// See EditionStatement.
    [[nodiscard]] const OtherLanguages &otherLanguages() const { return m_shown.otherLanguages; }
    [[nodiscard]] bool hasFallback() const { return m_shown.hasFallback; }

    /// The section with that id, or null.
    [[nodiscard]] const Section *section(const Id &section) const;
    /// The section whose full text holds the block, or null.
    [[nodiscard]] const Section *sectionOfFullText(const Id &block) const;
    /// The section's number ("2.1") in the digits 0 to 9, or empty.
    [[nodiscard]] QString number(const Id &section) const;

private:
    EditionStatement m_shown;
    mutable std::once_flag m_sectionsMade, m_sectionsByBlockMade, m_numbersMade;
    mutable QHash<Id, const Section *> m_sections;
    mutable QHash<Id, const Section *> m_sectionsByBlock;
    mutable QHash<Id, QString> m_numbers;
};

/// The statements of a workspace as its editions show them. Editions that show
/// the same, such as those of all countries of one language that no limit tells
/// apart, share it while it is at hand.
///
/// Several threads may ask at once.
class ShownStatements
{
public:
    explicit ShownStatements(const QList<RegionGroup> &groups) : m_groups(groups) { }

    [[nodiscard]] const QList<RegionGroup> &groups() const { return m_groups; }
    /// `statement` must be the same for the same id.
    [[nodiscard]] std::shared_ptr<const ShownStatement> in(const Edition &edition, const Statement &statement) const;

private:
    [[nodiscard]] QString keyOf(const Edition &edition, const Statement &statement) const;

    /// How many are kept at hand.
    static constexpr qsizetype most = 200;

    QList<RegionGroup> m_groups;
    /// Of what follows.
    mutable QMutex m_mutex;
    /// The regions and groups that limits within a statement name, each once.
    mutable QHash<Id, QStringList> m_codes;
    mutable QCache<QString, std::shared_ptr<const ShownStatement>> m_known{most};
};

}
