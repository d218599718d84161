// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/inlines_html.h"

#include "model/nesting.h"
#include "render/direction.h"
#include "render/fact_html.h"

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

/// Writes one text, piece by piece.
class InlineHtml
{
public:
    InlineHtml(HtmlWriter &html, const EditionView &view, const InlineList &inlines, const QString &around, bool isData)
        : m_html(html)
        , m_view(view)
        , m_inlines(inlines)
        , m_around(around)
        , m_isData(isData)
    {
    }

    void write()
    {
        walkNested(
            m_inlines, [this](MarkElement element, const Marks &marks) { open(element, marks); },
            [this](const Inline &piece) {
                this->piece(piece);
                ++m_at;
            },
            [this](MarkElement) { m_html.close(); });
    }

private:
    void open(MarkElement element, const Marks &marks);
    void openLink(const Marks &marks);
    void piece(const Inline &piece);
    void reference(const Inline &piece);
    /// The language around what has these marks.
    [[nodiscard]] const QString &languageAt(const Marks &marks) const
    {
        return marks.language.isEmpty() ? m_around : marks.language;
    }
    [[nodiscard]] QString wordsOfLink() const;

    HtmlWriter &m_html;
    const EditionView &m_view;
    const InlineList &m_inlines;
    const QString &m_around;
    bool m_isData;
    /// The piece that is written next.
    qsizetype m_at = 0;
};

void InlineHtml::open(MarkElement element, const Marks &marks)
{
    switch (element) {
    case MarkElement::Language:
        return m_html.open("span"_L1, languageAttributes(marks.language, m_around));
    case MarkElement::Link:
        return openLink(marks);
    case MarkElement::Term: {
        const Term *term = findById(m_view.workspace().terms, marks.term);
        return m_html.open(
            "span"_L1, {{"class"_L1, u"term"_s}, {"title"_L1, term ? unlessEmpty(term->definition) : std::nullopt}});
    }
    case MarkElement::Strong:
        return m_html.open("strong"_L1);
    case MarkElement::Emphasis:
        return m_html.open("em"_L1);
    case MarkElement::Script:
        return m_html.open(marks.script == Script::Subscript ? "sub"_L1 : "sup"_L1);
    }
}

/// The words of a link are often a name or an address in another script.
void InlineHtml::openLink(const Marks &marks)
{
    const auto address = m_view.address(*marks.link);
    // What only other editions have is no fault of the text.
    if (!address && m_view.isElsewhere(*marks.link))
        return m_html.open("span"_L1);
    if (!address)
        return m_html.open("span"_L1, {{"class"_L1, u"broken-link"_s}});
    // Data is isolated within.
    const HtmlAttributes direction =
        m_isData ? HtmlAttributes() : directionAttributes(wordsOfLink(), languageAt(marks));
    m_html.open("a"_L1, HtmlAttributes{{"href"_L1, *address}, {"title"_L1, unlessEmpty(marks.linkTitle)}} + direction);
}

QString InlineHtml::wordsOfLink() const
{
    QString words;
    for (qsizetype i = m_at; i < m_inlines.size() && m_inlines[i].marks.link == m_inlines[m_at].marks.link; ++i) {
        if (m_inlines[i].kind == Inline::Kind::Text)
            words += m_inlines[i].text;
        else if (m_inlines[i].kind == Inline::Kind::Variable)
            words += m_view.variable(m_inlines[i].text);
    }
    return words;
}

void InlineHtml::reference(const Inline &piece)
{
    LinkTarget target = piece.reference;
    target.layer = m_view.layer();
    const auto address = m_view.address(target);
    // Within a link there can be no second one.
    const bool isLink = address && !piece.marks.link;
    if (isLink)
        m_html.open("a"_L1, {{"href"_L1, *address}});
    writeData(m_html, m_view.labelOf(piece.reference), languageAt(piece.marks));
    if (isLink)
        m_html.close();
}

void InlineHtml::piece(const Inline &piece)
{
    switch (piece.kind) {
    case Inline::Kind::Text:
        return m_isData ? writeData(m_html, piece.text, languageAt(piece.marks)) : m_html.text(piece.text);
    case Inline::Kind::LineBreak:
        return m_html.empty("br"_L1);
    case Inline::Kind::Variable:
        return writeFact(m_html, m_view, "variable."_L1 + piece.text + ".value"_L1, m_view.variable(piece.text),
                         languageAt(piece.marks));
    case Inline::Kind::CrossReference:
        return reference(piece);
    case Inline::Kind::Unknown:
        return;
    }
}

}

void writeInlines(HtmlWriter &html, const EditionView &view, const InlineList &inlines, const QString &around)
{
    InlineHtml(html, view, inlines, around, false).write();
}

void writeDataInlines(HtmlWriter &html, const EditionView &view, const InlineList &inlines, const QString &around)
{
    InlineHtml(html, view, inlines, around, true).write();
}

}
