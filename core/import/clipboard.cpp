// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/clipboard.h"

#include "import/flow_reader.h"
#include "import/html_source.h"
#include "import/plain_text_source.h"

namespace noticewright
{

namespace
{

/// A clipboard may hold more than a statement ever has; what is beyond is not read.
constexpr qsizetype longestClipboard = 20 * 1024 * 1024;

/// Links to places of the page that was copied from lead nowhere here.
void dropOwnLinks(InlineList &text)
{
    for (Inline &piece : text) {
        if (piece.marks.link && piece.marks.link->address.startsWith(u'#'))
            piece.marks.link.reset();
    }
    text = normalised(text);
}

BlockList blocksOf(SourceTree tree, IdGenerator &ids)
{
    tree.hasPictures = false;
    Flow flow = readFlow(tree, findMainContent(tree, Extent::Whole), ids);
    int highest = 6;
    for (const FlowPiece &piece : std::as_const(flow.pieces)) {
        if (piece.isHeading)
            highest = std::min(highest, piece.level);
    }
    constexpr int deepestSubheading = 3;
    BlockList blocks;
    for (FlowPiece &piece : flow.pieces) {
        if (piece.isHeading)
            blocks.append(
                {.id = piece.id,
                 .content = Subheading{piece.heading, std::min(piece.level - highest + 1, deepestSubheading)}});
        else
            blocks.append(std::move(piece.block));
    }
    visitBlocks(blocks, [](Block &block) { visitOwnTexts(block, dropOwnLinks); });
    return blocks;
}

}

BlockList blocksOfHtml(const QString &html, IdGenerator &ids)
{
    return blocksOf(readHtml(html.first(std::min(html.size(), longestClipboard)).toUtf8()), ids);
}

BlockList blocksOfText(const QString &text, IdGenerator &ids)
{
    return blocksOf(readPlainText(text.first(std::min(text.size(), longestClipboard))), ids);
}

}
