// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/inlines_html.h"

#include "edition/locale.h"
#include "model/nesting.h"

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

void openElement(HtmlWriter &html, const EditionView &view, MarkElement element, const Marks &marks)
{
    switch (element) {
    case MarkElement::Language:
        return html.open("span"_L1, languageAttributes(marks.language, view.language()));
    case MarkElement::Link:
        if (const auto address = view.address(*marks.link))
            return html.open("a"_L1, {{"href"_L1, *address}, {"title"_L1, unlessEmpty(marks.linkTitle)}});
        return html.open("span"_L1, {{"class"_L1, u"broken-link"_s}});
    case MarkElement::Term: {
        const Term *term = findById(view.workspace().terms, marks.term);
        return html.open("span"_L1,
                         {{"class"_L1, u"term"_s}, {"title"_L1, term ? unlessEmpty(term->definition) : std::nullopt}});
    }
    case MarkElement::Strong:
        return html.open("strong"_L1);
    case MarkElement::Emphasis:
        return html.open("em"_L1);
    case MarkElement::Script:
        return html.open(marks.script == Script::Subscript ? "sub"_L1 : "sup"_L1);
    }
}

void writeReference(HtmlWriter &html, const EditionView &view, const Inline &piece)
{
    LinkTarget target = piece.reference;
    target.layer = view.layer();
    const auto address = view.address(target);
    // Within a link there can be no second one.
    const bool isLink = address && !piece.marks.link;
    if (isLink)
        html.open("a"_L1, {{"href"_L1, *address}});
    html.text(view.labelOf(piece.reference));
    if (isLink)
        html.close();
}

void writePiece(HtmlWriter &html, const EditionView &view, const Inline &piece)
{
    switch (piece.kind) {
    case Inline::Kind::Text:
        return html.text(piece.text);
    case Inline::Kind::LineBreak:
        return html.empty("br"_L1);
    case Inline::Kind::Variable:
        return html.text(view.variable(piece.text));
    case Inline::Kind::CrossReference:
        return writeReference(html, view, piece);
    case Inline::Kind::Unknown:
        return;
    }
}

}

HtmlAttributes languageAttributes(const QString &language, const QString &around)
{
    if (language.isEmpty())
        return {};
    const bool isRtl = isRightToLeft(language);
    const auto direction = isRtl == isRightToLeft(around) ? std::nullopt : std::optional(isRtl ? u"rtl"_s : u"ltr"_s);
    return {{"lang"_L1, language}, {"dir"_L1, direction}};
}

void writeInlines(HtmlWriter &html, const EditionView &view, const InlineList &inlines)
{
    walkNested(
        inlines, [&](MarkElement element, const Marks &marks) { openElement(html, view, element, marks); },
        [&](const Inline &piece) { writePiece(html, view, piece); }, [&](MarkElement) { html.close(); });
}

}
