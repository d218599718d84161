// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/statement_xml.h"
#include "fuzz.h"

using namespace noticewright;

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto read = [](const QByteArray &bytes) {
        return readStatement(bytes, QStringLiteral("statement.xml")).transform([](const ReadStatement &read) {
            return read.statement;
        });
    };
    fuzz::requireRoundTrip(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)), read, writeStatement);
    return 0;
}
