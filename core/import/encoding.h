// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace noticewright
{

struct DecodedText
{
    QString text;
    /// The encoding's name, and whether the file or page says so itself.
    QString encoding;
    bool isDeclared = false;
    /// How many characters could not be read.
    qsizetype unreadable = 0;
};

/// Text from bytes: by its byte order mark, by what `<meta>` or an XML
/// declaration says in the first 4 KiB, as UTF-8, or else as windows-1252, as
/// browsers do (WHATWG Encoding Standard, also for the labels).
[[nodiscard]] DecodedText decodeText(const QByteArray &bytes);

}
