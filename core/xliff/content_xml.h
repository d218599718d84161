// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format/xml_source.h"
#include "format/xml_target.h"
#include "xliff/inline_codes.h"
#include "xliff/native_code.h"

#include <QHash>

namespace noticewright
{

/// The two forms of XLIFF that translators' programs read.
enum class XliffVersion { V21, V12 };

namespace xliff
{
inline constexpr QLatin1StringView namespace21("urn:oasis:names:tc:xliff:document:2.0");
inline constexpr QLatin1StringView namespace12("urn:oasis:names:tc:xliff:document:1.2");
inline constexpr QLatin1StringView matchesNamespace("urn:oasis:names:tc:xliff:matches:2.0");
}

/// What the content of a `source` or `target` holds.
struct ReadContent
{
    CodedText text;
    /// XLIFF 2.1: where the unit's original data has the code, by the code's id.
    QHash<QString, NativeCode> references;
    /// Of a segmented XLIFF 1.2 target: a segment is empty.
    bool hasEmptySegment = false;
};

/// Reads what the current `source` or `target` holds, up to its end.
[[nodiscard]] ReadContent readContent21(XmlSource &source);
[[nodiscard]] ReadContent readContent12(XmlSource &source);

/// What is written about the codes of a text.
enum class CodeDetail {
    Stored, ///< XLIFF 2.1 with references to the original data
    Job, ///< the same, and what a translator may do with the code
    Candidate, ///< no references, as in a match, which has no data of its own
};

/// Writes an element `name` with a text in it; `codes` are what the text's codes are.
void writeContent21(XmlTarget &target, QLatin1StringView name, const CodedText &text, const QList<InlineCode> &codes,
                    CodeDetail detail);
void writeContent12(XmlTarget &target, QLatin1StringView name, const XmlTarget::Attributes &attributes,
                    const CodedText &text, const QList<InlineCode> &codes);

/// Writes the original data that codes refer to; nothing when there are none.
void writeOriginalData(XmlTarget &target, const QList<InlineCode> &codes);

/// Reads the original data of a unit: texts by their ids.
[[nodiscard]] QHash<QString, QString> readOriginalData(XmlSource &source);

/// What a translator is shown in place of a code that stands for words.
[[nodiscard]] QString shownForCode(const InlineCode &code);

}
