// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/workspace.h"

#include <QSet>

namespace noticewright
{

/// Which facts the pages of a statement show: those in its text, the
/// organisation, and the links in the header and footer.
class ShownFacts
{
public:
    ShownFacts(const Workspace &workspace, const Statement &statement);

    /// Whether the unit (see unit_texts.h) is of a fact that is shown.
    [[nodiscard]] bool has(const QString &unit) const;

private:
    void addList(const Id &id);
    void addText(const InlineList &text);
    void addBlock(const Block &block);

    /// What the ids of their units begin with.
    QSet<QString> m_starts;
};

}
