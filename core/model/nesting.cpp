// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/nesting.h"

namespace noticewright
{

QList<MarkElement> elementsOf(const Marks &marks)
{
    QList<MarkElement> elements;
    if (!marks.language.isEmpty())
        elements.append(MarkElement::Language);
    if (marks.link)
        elements.append(MarkElement::Link);
    if (!marks.term.isEmpty())
        elements.append(MarkElement::Term);
    if (marks.strong)
        elements.append(MarkElement::Strong);
    if (marks.emphasis)
        elements.append(MarkElement::Emphasis);
    if (marks.script != Script::Normal)
        elements.append(MarkElement::Script);
    return elements;
}

bool isSameElement(MarkElement element, const Marks &a, const Marks &b)
{
    switch (element) {
    case MarkElement::Language:
        return a.language == b.language;
    case MarkElement::Link:
        return a.link == b.link && a.linkTitle == b.linkTitle;
    case MarkElement::Term:
        return a.term == b.term;
    case MarkElement::Strong:
        return a.strong == b.strong;
    case MarkElement::Emphasis:
        return a.emphasis == b.emphasis;
    case MarkElement::Script:
        return a.script == b.script;
    }
    Q_UNREACHABLE_RETURN(false);
}

}
