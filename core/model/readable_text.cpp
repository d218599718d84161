// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/readable_text.h"

namespace noticewright
{

QString readableText(const InlineList &text)
{
    QString line;
    for (const Inline &piece : text) {
        switch (piece.kind) {
        case Inline::Kind::Text:
            line += piece.text;
            break;
        case Inline::Kind::LineBreak:
            line += u' ';
            break;
        case Inline::Kind::Variable:
            line += u'{' + piece.text + u'}';
            break;
        case Inline::Kind::CrossReference:
            line += u'→';
            break;
        case Inline::Kind::Unknown:
            line += u'…';
            break;
        }
    }
    return line;
}

}
