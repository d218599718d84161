// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/statement_xml.h"
#include "fuzz.h"
#include "import/clipboard.h"

using namespace noticewright;

/// What is pasted can be saved, and is the same when it is read again.
int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString html = QString::fromUtf8(QByteArrayView(data, qsizetype(size)));
    IdGenerator ids(1);
    Statement statement{
        .id = Id{QStringLiteral("online")}, .title = QStringLiteral("Title"), .language = QStringLiteral("en")};
    statement.sections.append({.id = ids.next(), .anchor = QStringLiteral("a"), .full = blocksOfHtml(html, ids)});
    const QByteArray written = writeStatement(statement);
    const auto read = readStatement(written, QStringLiteral("statement.xml"));
    if (!read)
        fuzz::stop("The pasted text can not be read:", read.error().sentence.toUtf8() + "\n\n" + written);
    fuzz::require(read->statement == statement, "The pasted text is different when it is read:", written);
    return 0;
}
