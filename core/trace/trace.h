// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/statement.h"

#include <QHash>

namespace noticewright
{

/// How a highlight stands to the full text.
enum class TraceState {
    Untraced, ///< it does not say what it sums up
    Traced,
    Stale, ///< what it sums up is different from what a person confirmed
};

/// What of a section's highlights and full text needs a look.
struct SectionTrace
{
    int traced = 0;
    int untraced = 0;
    int stale = 0;
    /// Its full text matters much to readers, and no highlight of the statement
    /// sums up any of it.
    bool isUncovered = false;

    friend bool operator==(const SectionTrace &, const SectionTrace &) = default;
};

/// True for a highlight that says something: a text, a list or a table. Sub-headings,
/// pictures, rules and facts say nothing that could become stale.
[[nodiscard]] bool isTraceable(const Block &highlight);

/// The traces of one statement, as it is now.
class Traces
{
public:
    explicit Traces(const Statement &statement);

    /// Of a block of the highlights, not of one within it.
    [[nodiscard]] TraceState of(const Block &highlight) const;
    [[nodiscard]] SectionTrace of(const Section &section) const;

    /// The highlight, confirmed as true of what it sums up now.
    [[nodiscard]] Block confirmed(Block highlight) const;
    /// The highlight as one of these full-text blocks, confirmed; of none: untraced.
    [[nodiscard]] Block summarising(Block highlight, const QList<Id> &blocks) const;

private:
    /// Stands for the words of these blocks: equal for equal words, variables and
    /// references, whatever their marks.
    [[nodiscard]] QString digestOf(const QList<Id> &blocks) const;

    /// The words of each block of the full text.
    QHash<Id, QString> m_words;
    /// The blocks that some highlight sums up.
    QSet<Id> m_covered;
    bool m_hasHighlights = false;
};

}
