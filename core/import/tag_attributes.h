// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace noticewright
{

/// What stands after a tag's name.
struct TagRest
{
    /// The attributes that an import reads, each once and as the page writes
    /// it, with a space before; then " /" when the tag closes itself.
    QByteArray kept;
    /// The place after the tag's '>'; -1 when the page ends within the tag.
    qsizetype end = -1;
};

/// Reads a tag of `html` from `from`, the place after its name, as the
/// tokenizer of the HTML standard does (§13.2.5.32 to §13.2.5.40).
[[nodiscard]] TagRest restOfTag(QByteArrayView html, qsizetype from);

}
