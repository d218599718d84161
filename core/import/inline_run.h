// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/source_tree.h"
#include "model/inline.h"

#include <QUrl>

namespace noticewright
{

/// Text of one line that is being gathered, with white space as a browser shows it.
class InlineRun
{
public:
    void append(const QString &text, const Marks &marks);
    void lineBreak(const Marks &marks);
    [[nodiscard]] bool isBlank() const;
    [[nodiscard]] bool endsInLineBreak() const;
    /// The text without white space around it; the run is empty afterwards.
    [[nodiscard]] InlineList take();

private:
    InlineList m_text;
};

/// Text as it may stand in a statement: without control characters, characters
/// that change the direction of what follows, and invisible ones.
[[nodiscard]] QString safeText(const QString &text);

/// Where a link of the page leads; nothing for what may not be published.
/// Places of the page itself are addresses that begin with '#'.
[[nodiscard]] std::optional<LinkTarget> linkTarget(const SourceTree &tree, const QString &address);

}
