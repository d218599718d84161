// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/objects/copied_html.h"

#include "edition/offer.h"
#include "model/navigate.h"
#include "render/body_html.h"
#include "render/inlines_html.h"

namespace noticewright
{

namespace
{

QString wordsOf(const SealBlock &seals, const Workspace &workspace)
{
    QStringList names;
    for (const Id &id : seals.seals) {
        if (const Seal *seal = findById(workspace.seals, id))
            names.append(seal->name);
    }
    return names.join(QStringLiteral(", "));
}

/// Pictures are files of the workspace, which other programs do not have.
void replacePictures(BlockList &blocks, const Workspace &workspace)
{
    for (Block &block : blocks) {
        QString words;
        if (const auto *image = std::get_if<Image>(&block.content))
            words = image->alternative;
        else if (const auto *seals = std::get_if<SealBlock>(&block.content))
            words = wordsOf(*seals, workspace);
        else
            visitChildren(block, [&](BlockList &inner) { replacePictures(inner, workspace); });
        if (!words.isEmpty())
            block.content = Paragraph{plainInlines(words)};
    }
    blocks.removeIf([](const Block &block) {
        return std::holds_alternative<Image>(block.content) || std::holds_alternative<SealBlock>(block.content);
    });
}

void dropInnerLinks(InlineList &text)
{
    for (Inline &piece : text) {
        if (piece.marks.link && piece.marks.link->kind == LinkTarget::Kind::Statement)
            piece.marks.link.reset();
    }
}

}

QString copiedHtml(const Workspace &workspace, const Id &statement, const BlockList &blocks)
{
    const Statement *source = findById(workspace.statements, statement);
    if (!source)
        return {};
    BlockList copied = blocks;
    replacePictures(copied, workspace);
    visitBlocks(copied, [](Block &block) { visitOwnTexts(block, dropInnerLinks); });
    const EditionView view(workspace, *source, editionsFor(workspace, *source).value(0), Layer::Full);
    if (const auto *line = copied.size() == 1 ? std::get_if<Paragraph>(&copied.first().content) : nullptr) {
        HtmlWriter html;
        html.open(QLatin1StringView("span"));
        writeInlines(html, view, line->text, view.language());
        html.close();
        return html.take();
    }
    QString html;
    for (const Block &block : std::as_const(copied))
        html += renderBlock(view, block, 0);
    return html;
}

}
