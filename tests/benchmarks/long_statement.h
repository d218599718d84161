// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/workspace.h"

namespace noticewright::benchmarks
{

/// A workspace with one statement of that many sections, each with a highlight
/// and two full paragraphs of forty words.
inline Workspace longWorkspace(int sections)
{
    IdGenerator ids(1);
    const QString words =
        QStringLiteral(
            "We collect the information that you give us when you place an order, and use it to deliver what you ordered. ")
            .repeated(2)
            .trimmed();
    const auto paragraph = [&](const QString &text) {
        return Block{.id = ids.next(), .content = Paragraph{plainInlines(text)}};
    };
    Statement statement;
    statement.id = {QStringLiteral("long")};
    statement.title = QStringLiteral("Long Privacy Statement");
    for (int i = 0; i < sections; ++i) {
        Section section{.id = ids.next(), .anchor = QStringLiteral("section-%1").arg(i)};
        section.heading = plainInlines(QStringLiteral("Section %1").arg(i));
        section.full = {paragraph(words), paragraph(words)};
        section.highlights = {paragraph(words.first(110))};
        section.highlights[0].summarises = {section.full[0].id};
        statement.sections.append(section);
    }
    Workspace workspace;
    workspace.organisation.name = QStringLiteral("Example");
    workspace.editions = {Edition{
        .region = QStringLiteral("us"), .language = QStringLiteral("en"), .name = QStringLiteral("United States")}};
    workspace.statements = {statement};
    return workspace;
}

}
