// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/block.h"

#include <QCoreApplication>
#include <QString>

#include <functional>

namespace noticewright
{

/// What a card says of the object that it stands for.
struct FlowCard
{
    /// "Contact", "Image", …
    QString kind;
    QString title;
    /// One line, or empty.
    QString summary;
    friend bool operator==(const FlowCard &, const FlowCard &) = default;
};

/// What the flow shows of things that it does not hold itself. Without a
/// function, cards show their kind and chips the name of what they stand for.
struct FlowContext
{
    std::function<FlowCard(const Block &)> card = {};
    /// The value of a variable or the text of a reference, as shown to readers.
    std::function<QString(const Inline &)> chip = {};
    /// Blocks as HTML for other programs.
    std::function<QString(const BlockList &)> html = {};

    /// What a piece of text stands for or leads to, shown while the mouse rests on it.
    std::function<QString(const Inline &)> meaning = {};
    /// Whether what a piece of text stands for or leads to is gone.
    std::function<bool(const Inline &)> broken = {};

    /// A limit to regions in a sentence.
    std::function<QString(const Limit &)> limit = {};

    [[nodiscard]] FlowCard cardOf(const Block &block) const;
    [[nodiscard]] QString chipOf(const Inline &atom) const;
    [[nodiscard]] QString meaningOf(const Inline &piece) const { return meaning ? meaning(piece) : QString(); }
    [[nodiscard]] QString limitOf(const Limit &limitation) const;
    [[nodiscard]] bool isBroken(const Inline &piece) const { return broken && broken(piece); }

    Q_DECLARE_TR_FUNCTIONS(noticewright::FlowContext)
};

}
