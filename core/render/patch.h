// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/body_html.h"

namespace noticewright
{

/// One step that brings a shown page up to date.
struct PatchStep
{
    enum class Kind {
        Replace, ///< the element `key` by `html`
        Remove, ///< the element `key`
        InsertAfter, ///< `html` after the element `key`
        Title, ///< the document's title becomes `html`, which is plain text
    };
    Kind kind = Kind::Replace;
    /// `head`, `contents`, or `section:ID`, `heading:ID`, `entry:ID`,
    /// `block:ID` for the element that carries that mark.
    QString key;
    QString html;
    friend bool operator==(const PatchStep &, const PatchStep &) = default;
};

/// The steps that turn the page of `before`, rendered with marked places, into
/// that of `after`: what changed and what depends on it, in the order in which
/// they are to be done. Both must have the same shell (hasSameShell()).
///
/// Costs what was changed, apart from comparing values that are shared; after a
/// change of names or structure also a pass over what refers to them.
[[nodiscard]] QList<PatchStep> patchBetween(const EditionView &before, const EditionView &after);

}
