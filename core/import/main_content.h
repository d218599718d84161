// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/source_tree.h"

#include <QHash>

#include <vector>

namespace noticewright
{

/// What an importer makes of a part of a page.
enum class Fate : quint8 {
    Kept, ///< part of the statement
    KeptHidden, ///< part of the statement, but not shown as the page stands: a closed accordion
    Navigation,
    PageHeader,
    PageFooter,
    Banner, ///< a consent banner or another dialog
    Aside, ///< related articles, sharing, advertising, forms
    Control, ///< buttons and fields
    Hidden,
    Script, ///< of which the report has only the beginning
    Frame,
    Deleted, ///< struck out
    Fallback, ///< what is shown where scripts don't run
    Repeated, ///< says again what stands elsewhere, for another width of screen
    OtherDocument, ///< terms of use, or another text that shares the page
    Outside, ///< before or after the statement, without being marked as anything
    LeftOut, ///< a person left it out
};

[[nodiscard]] inline bool isKept(Fate fate)
{
    return fate == Fate::Kept || fate == Fate::KeptHidden;
}

/// The fate of each node of a page. A node's own holds for all within it that
/// have none of their own.
struct MainContent
{
    std::vector<Fate> fates;
    /// The headings of the title's kind outside the statement, by node.
    int titleHeading = -1;

    [[nodiscard]] Fate of(int node) const { return fates[size_t(node)]; }
};

/// How much of a page is taken.
enum class Extent {
    Found, ///< the statement is looked for among navigation, banners and footers
    Whole, ///< all is the statement, as in a document that is no web page
};

/// Sorts the parts of a page. What is in doubt is kept: a part that holds much
/// of the page's prose is never dropped for what it calls itself.
[[nodiscard]] MainContent findMainContent(const SourceTree &tree, Extent extent = Extent::Found);

}
