// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xliff/inline_codes.h"

namespace noticewright
{

/// A code as the statement's own file writes it.
struct NativeCode
{
    /// `<link address="…">`, or all of it when no words are within: `<br/>`.
    QString start;
    /// `</link>`, or empty.
    QString end;
    friend bool operator==(const NativeCode &, const NativeCode &) = default;
};

[[nodiscard]] NativeCode nativeCode(const InlineCode &code);

/// The code that is written so; nothing when it is none, or more than one.
[[nodiscard]] std::optional<InlineCode> readNativeCode(const NativeCode &native);

}
