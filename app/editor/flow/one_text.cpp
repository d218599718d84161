// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/flow/one_text.h"

namespace noticewright
{

InlineList oneText(const BlockList &blocks)
{
    InlineList all;
    visitBlocks(blocks, [&](const Block &block) {
        visitOwnTexts(block, [&](const InlineList &text) {
            if (!all.isEmpty() && !text.isEmpty())
                all.append(Inline{.text = QStringLiteral(" ")});
            all += text;
        });
    });
    return normalised(all);
}

bool isOneText(const BlockList &blocks)
{
    return blocks.isEmpty() || (blocks.size() == 1 && std::holds_alternative<Paragraph>(blocks.first().content));
}

}
