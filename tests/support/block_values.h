// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/edition_view.h"
#include "support/rich_workspace.h"

namespace noticewright::testing
{

/// Short ways to write blocks in tests of how they are rendered.

inline Block blockOf(const BlockContent &content)
{
    return {.content = content};
}

inline BlockList words(const char *text)
{
    return {paragraph({}, QString::fromUtf8(text))};
}

inline List listOf(ListStyle style, int start, const QList<BlockList> &items)
{
    List list{.style = style, .start = start};
    for (const BlockList &blocks : items)
        list.items.append(ListItem{.blocks = blocks});
    return list;
}

inline Table tableOf(const QList<QList<BlockList>> &rows)
{
    Table table;
    for (const QList<BlockList> &cells : rows) {
        TableRow row;
        for (const BlockList &blocks : cells)
            row.cells.append(TableCell{.blocks = blocks});
        table.rows.append(row);
    }
    return table;
}

inline Inline linked(const char *text, const LinkTarget &target)
{
    return {.text = QString::fromUtf8(text), .marks = {.link = target}};
}

inline EditionView viewOf(const Workspace &workspace, Layer layer = Layer::Full)
{
    return EditionView(workspace, workspace.statements[0], workspace.editions[0], layer);
}

/// A statement without dates whose only section, "Uses", has this text.
inline Workspace workspaceWith(const BlockList &blocks)
{
    Workspace workspace = richWorkspace();
    Statement &statement = workspace.statements[0];
    statement.effective = statement.updated = {};
    Section section{.id = id("uses"), .anchor = QStringLiteral("uses"), .full = blocks};
    section.heading = plainInlines(QStringLiteral("Uses"));
    statement.sections = {section};
    return workspace;
}

/// All pieces of text in the full text of a statement, spaces at their ends
/// left out, but for raised and lowered ones.
inline QStringList piecesOf(const Statement &statement)
{
    QStringList pieces;
    const auto add = [&](const InlineList &text) {
        for (const Inline &piece : text) {
            if (piece.kind == Inline::Kind::Text && piece.marks.script == Script::Normal)
                pieces.append(piece.text.trimmed());
        }
    };
    visitSections(statement.sections, [&](const Section &section, int) {
        add(section.heading);
        visitBlocks(section.full, [&](const Block &block) {
            visitOwnTexts(block, add);
            if (const auto *verbatim = std::get_if<Verbatim>(&block.content))
                pieces += verbatim->text.trimmed().split(QStringLiteral("\n    "));
            if (const auto *image = std::get_if<Image>(&block.content))
                pieces.append(image->alternative);
            if (const auto *quotation = std::get_if<Quotation>(&block.content))
                pieces.append(quotation->source);
        });
    });
    return pieces;
}

}
