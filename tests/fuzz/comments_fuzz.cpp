// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/comments_xml.h"
#include "fuzz.h"

using namespace noticewright;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto read = [](const QByteArray &bytes) {
        return readComments(bytes, QStringLiteral("comments.xml")).transform([](const ReadComments &read) {
            Statement statement{.id = read.statement};
            statement.comments = read.comments;
            statement.extra = read.extra;
            return statement;
        });
    };
    fuzz::requireRoundTrip(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)), read, writeComments);
    return 0;
}
