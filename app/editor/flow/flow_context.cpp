// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/flow/flow_context.h"

#include "editor/flow/limit_words.h"

#include <array>

namespace noticewright
{

FlowCard FlowContext::cardOf(const Block &block) const
{
    if (card)
        return card(block);
    static constexpr std::array kinds = {
        QT_TR_NOOP("Paragraph"),     QT_TR_NOOP("Sub-heading"),
        QT_TR_NOOP("List"),          QT_TR_NOOP("Definition list"),
        QT_TR_NOOP("Quotation"),     QT_TR_NOOP("Note"),
        QT_TR_NOOP("Verbatim text"), QT_TR_NOOP("Table"),
        QT_TR_NOOP("Image"),         QT_TR_NOOP("Rule"),
        QT_TR_NOOP("Contact"),       QT_TR_NOOP("Seals"),
        QT_TR_NOOP("Link list"),     QT_TR_NOOP("From a newer version"),
    };
    static_assert(kinds.size() == std::variant_size_v<BlockContent>);
    return {.kind = tr(kinds[block.content.index()])};
}

QString FlowContext::chipOf(const Inline &atom) const
{
    const QString shown = chip ? chip(atom) : QString();
    if (!shown.isEmpty())
        return shown;
    switch (atom.kind) {
    case Inline::Kind::Variable:
        return atom.text;
    case Inline::Kind::CrossReference:
        //: Stands for a reference in the text to another section.
        return tr("Reference");
    default:
        //: Stands for a piece of text that this version of the program does not know.
        return tr("From a newer version");
    }
}

QString FlowContext::limitOf(const Limit &limitation) const
{
    return limit ? limit(limitation) : shortLimit(limitation);
}

}
