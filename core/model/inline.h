// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/id.h"

#include <QList>
#include <QString>

#include <optional>

namespace noticewright
{

enum class Layer { Highlights, Full };

/// Where a link leads.
struct LinkTarget
{
    enum class Kind {
        Address, ///< a web, telephone or site-relative address, in `address`
        Mail, ///< an e-mail address without `mailto:`, in `address`
        Statement, ///< a statement of this workspace, or a section of one
    };
    Kind kind = Kind::Address;
    QString address;
    /// Empty: the statement that the link stands in.
    Id statement;
    /// Empty: the statement as a whole.
    Id section;
    Layer layer = Layer::Full;

    friend bool operator==(const LinkTarget &, const LinkTarget &) = default;
};

/// True for an address that may be published: http, https, mailto or tel, or
/// relative to the site (`/terms`, `../x`, `//host/x`, `#part`). Control
/// characters, spaces, `javascript:`, `data:` and `file:` are refused.
[[nodiscard]] bool isPublishableAddress(QStringView address);

/// True for `local@domain` as HTML's e-mail field accepts it, with letters
/// outside ASCII allowed.
[[nodiscard]] bool isMailAddress(QStringView address);

enum class Script { Normal, Subscript, Superscript };

/// How a piece of text is marked. Marks are flat: markup nests them in one
/// fixed order (language, link, term, strong, emphasis, script), so that a
/// text has only one form.
struct Marks
{
    bool strong = false;
    bool emphasis = false;
    Script script = Script::Normal;
    /// The defined term that the text stands for, or empty.
    Id term;
    /// BCP 47, or empty for the language of the block.
    QString language;
    std::optional<LinkTarget> link;
    /// The link's advisory title; empty without a link.
    QString linkTitle;

    friend bool operator==(const Marks &, const Marks &) = default;
};

/// A piece of a paragraph's text.
struct Inline
{
    enum class Kind {
        Text, ///< `text`
        LineBreak,
        Variable, ///< the value of the workspace's variable named `text`
        CrossReference, ///< the number, or else the heading, of `reference`
        Unknown, ///< an element of a newer version, as XML in `text`
    };
    Kind kind = Kind::Text;
    QString text;
    LinkTarget reference;
    Marks marks;

    friend bool operator==(const Inline &, const Inline &) = default;
};

using InlineList = QList<Inline>;

[[nodiscard]] InlineList plainInlines(const QString &text);

/// The same text in its one form: equally marked neighbours joined, empty
/// pieces and characters that are no text dropped, line ends made spaces.
[[nodiscard]] InlineList normalised(const InlineList &inlines);

/// The words alone. A variable or reference counts as nothing, a line break as
/// a space.
[[nodiscard]] QString plainText(const InlineList &inlines);

/// `text` without the characters that are no text: what XML 1.0 can't hold,
/// halves of surrogate pairs, non-characters and the place-holder for objects.
[[nodiscard]] QString withoutForbiddenCharacters(QString text);

}
