// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/nesting.h"

#include <expected>
#include <functional>
#include <optional>

namespace noticewright
{

/// Something of a text that is no words: an element of its markup, or what
/// stands for words. A translator moves codes around and never sees inside.
struct InlineCode
{
    /// Nothing for what stands for words: a variable, a reference, a line break.
    std::optional<MarkElement> element;
    /// With an element: no text, and only the mark that the element makes.
    /// Without: what it is, without marks.
    Inline piece;

    friend bool operator==(const InlineCode &, const InlineCode &) = default;
};

/// A piece of a text in which codes stand for all that is no words.
struct CodedPiece
{
    enum class Kind { Text, Open, Close, Alone };
    Kind kind = Kind::Text;
    /// The words, or the id of the code.
    QString text;

    friend bool operator==(const CodedPiece &, const CodedPiece &) = default;
};
using CodedText = QList<CodedPiece>;

/// What is wrong with the codes of a translation.
struct CodeDamage
{
    enum class Kind {
        Missing,
        Doubled,
        Unknown, ///< the source has no such code
        Nested, ///< within one of the same kind, such as a link within a link
        Unclosed, ///< begins or ends only
        Empty, ///< no words are left within it
    };
    Kind kind = Kind::Missing;
    QString code;

    friend bool operator==(const CodeDamage &, const CodeDamage &) = default;
};

/// A text as it can be kept: as normalised() but that tabs, which verbatim text
/// may hold, stay.
[[nodiscard]] InlineList tidied(const InlineList &text);

/// The codes of a text in the order in which they begin. The id of a code is
/// its place among them, from "1".
[[nodiscard]] QList<InlineCode> codesOf(const InlineList &text);
[[nodiscard]] QString codeId(qsizetype index);
/// The code with that id, or null.
[[nodiscard]] const InlineCode *findCode(const QList<InlineCode> &codes, const QString &id);

/// The words of a text that are within the code with that id.
[[nodiscard]] QString wordsWithin(const InlineList &text, const QString &code);

/// The text with its own codes.
[[nodiscard]] CodedText codedText(const InlineList &text);

/// The text with the codes of another, which it is a translation of; a code
/// that this has not, or not once more, is added to `codes`.
[[nodiscard]] CodedText codedText(const InlineList &text, QList<InlineCode> &codes);

using FindCode = std::function<const InlineCode *(const QString &id)>;

/// The text that codes stand in, with what `find` gives for them; those that it
/// gives null for are left out.
[[nodiscard]] InlineList decodedText(const CodedText &text, const FindCode &find);

/// The translation of a text with `codes`, which must have each of them once.
/// What a code is comes from `codes` alone.
[[nodiscard]] std::expected<InlineList, CodeDamage> decodedTranslation(const CodedText &translation,
                                                                       const QList<InlineCode> &codes);

/// The same words and codes. Spaces are not asked: translators' programs add
/// and drop them, above all beside codes.
[[nodiscard]] bool isSameCodedText(const CodedText &a, const CodedText &b);

/// The same codes, whatever the words and the order.
[[nodiscard]] bool hasSameCodes(const CodedText &a, const CodedText &b);

/// Line ends with the spaces around them as one space, and none at the ends of
/// the text: programs that write XML break lines. Texts side by side are joined.
[[nodiscard]] CodedText withoutLineEnds(const CodedText &text);

}
