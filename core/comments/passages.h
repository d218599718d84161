// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "comments/quote_match.h"
#include "model/statement.h"

#include <QHash>

#include <tuple>

namespace noticewright
{

/// What a comment can be about, as it is now.
struct PassagePlace
{
    /// Empty: the statement as a whole.
    Id section;
    /// The block, item, entry, row or cell at whatever depth; empty: the
    /// section's heading, or the section as a whole.
    Id block;
    /// Which of the block's own texts.
    int index = 0;
    /// Offsets of text_offsets.h; a length of 0 means all of the block.
    qsizetype start = 0;
    qsizetype length = 0;

    friend bool operator==(const PassagePlace &, const PassagePlace &) = default;
};

/// What is left of a passage.
enum class PassageState {
    Found, ///< the words, or the block when it is about all of it
    WordsGone, ///< the block without the words
    BlockGone, ///< the section that the block stood in
    Gone,
};

struct FoundPassage
{
    PassageState state = PassageState::Gone;
    PassagePlace place;
    friend bool operator==(const FoundPassage &, const FoundPassage &) = default;
};

/// Makes passages of places in a statement and finds them again, however the
/// text was edited meanwhile. The statement must outlive it unchanged.
class PassageFinder
{
public:
    explicit PassageFinder(const Statement &statement);

    /// The passage that stands for a place, which must exist; it keeps the words.
    [[nodiscard]] CommentPassage passageOf(const PassagePlace &place) const;
    /// Looks in the passage's own block first: for the words, then for what
    /// they became. Words that moved into another block are found there by
    /// what stands around them.
    [[nodiscard]] FoundPassage find(const CommentPassage &passage) const;
    /// Orders places as they are read.
    [[nodiscard]] std::tuple<int, int, qsizetype> orderOf(const PassagePlace &place) const;

private:
    struct Holder
    {
        Id section;
        /// Empty for a section.
        Id block;
        int order = 0;
        QStringList texts;
    };

    void addSection(const Section &section);
    void addBlock(const Id &section, const Block &block);
    void add(const Id &id, const Holder &holder);
    [[nodiscard]] std::optional<FoundPassage> findElsewhere(const CommentPassage &passage, qsizetype moreThan) const;
    [[nodiscard]] std::optional<FoundPassage> findEditedElsewhere(const CommentPassage &passage) const;

    QList<Holder> m_holders;
    QHash<Id, qsizetype> m_byId;
};

}
