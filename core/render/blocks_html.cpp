// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/blocks_html.h"

#include "edition/locale.h"
#include "render/direction.h"
#include "render/inlines_html.h"
#include "render/objects_html.h"
#include "render/table_html.h"

#include <algorithm>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

/// A section, and the first block of its full text that a highlight sums up.
struct TracedSection
{
    const Section *section;
    Id block;
};
using TracedSections = QVarLengthArray<TracedSection, 4>;

/// Writes one block, and what is within it through other writers.
class BlockHtml
{
public:
    BlockHtml(HtmlWriter &html, const EditionView &view, const Block &block, const QString &around, int level,
              const RenderOptions &options)
        : m_html(html)
        , m_view(view)
        , m_block(block)
        , m_around(around)
        , m_language(block.language.isEmpty() ? around : block.language)
        , m_level(level)
        , m_options(options)
    {
    }

    void write();

    void operator()(const Paragraph &paragraph) const { unit("p"_L1, paragraph.text); }
    void operator()(const Subheading &heading) const
    {
        static constexpr QLatin1StringView names[] = {"h2"_L1, "h3"_L1, "h4"_L1, "h5"_L1, "h6"_L1};
        unit(names[std::clamp(m_level + heading.level - 2, 0, 4)], heading.text);
    }
    void operator()(const List &list) const;
    void operator()(const DefinitionList &list) const;
    void operator()(const Quotation &quotation) const
    {
        group("blockquote"_L1, {{"cite"_L1, unlessEmpty(quotation.source)}}, quotation.blocks);
    }
    void operator()(const Note &note) const
    {
        group("div"_L1, {{"class"_L1, u"note"_s}, {"role"_L1, u"note"_s}}, note.blocks);
    }
    void operator()(const Verbatim &verbatim) const
    {
        // Each of its lines goes the way of its own first letter.
        const bool isKnown = !m_block.language.isEmpty() || !isRightToLeft(m_around);
        m_html.openBlock("pre"_L1, attributes({{"dir"_L1, isKnown ? std::nullopt : std::optional(u"auto"_s)}}));
        // The first line end in the element is not part of its text.
        m_html.text(verbatim.text.startsWith(u'\n') ? QString(u'\n' + verbatim.text) : verbatim.text);
        m_html.close();
    }
    void operator()(const Table &table) const
    {
        writeTable(m_html, m_view, table, attributes(), m_language, [&](const BlockList &blocks) { flow(blocks); });
    }
    void operator()(const Image &image) const { writeImage(m_html, m_view, image, attributes(), m_language); }
    void operator()(const Rule &) const { m_html.emptyBlock("hr"_L1, attributes()); }
    void operator()(const ContactBlock &block) const { writeContact(m_html, m_view, block, attributes(), m_language); }
    void operator()(const SealBlock &block) const { writeSeals(m_html, m_view, block, attributes(), m_language); }
    void operator()(const LinkListBlock &block) const
    {
        writeLinkList(m_html, m_view, block.linkList, attributes(), m_language);
    }
    void operator()(const UnknownBlock &) const
    {
        if (!m_options.placeMarks)
            return;
        m_html.openBlock("div"_L1, attributes());
        m_html.close();
    }

private:
    /// The attributes of the block's element; its place is marked on the frame where it has one.
    [[nodiscard]] HtmlAttributes attributes(const HtmlAttributes &own = {}) const
    {
        return m_isFramed ? own : ownAttributes() + own;
    }
    [[nodiscard]] HtmlAttributes ownAttributes() const;
    void unit(QLatin1StringView name, const InlineList &text) const;
    void group(QLatin1StringView name, const HtmlAttributes &own, const BlockList &blocks) const;
    void blocks(const BlockList &blocks) const
    {
        for (const Block &block : blocks)
            BlockHtml(m_html, m_view, block, m_language, m_level, m_options).write();
    }
    void flow(const BlockList &blocks) const;
    [[nodiscard]] QString digitsClass() const;
    void writeTrace() const;
    void writeLinkToOnly(const TracedSection &traced) const;
    void writeLinksTo(const TracedSections &sections) const;
    [[nodiscard]] TracedSections tracedSections() const;
    [[nodiscard]] bool isTraced() const { return m_view.layer() == Layer::Highlights && !m_block.summarises.isEmpty(); }

    HtmlWriter &m_html;
    const EditionView &m_view;
    const Block &m_block;
    /// The language of what is around the block.
    QString m_around;
    QString m_language;
    int m_level;
    const RenderOptions &m_options;
    bool m_isFramed = false;
};

/// A traced block that is no line of text has its link below it, and both have
/// a frame, so that the block stays one element.
void BlockHtml::write()
{
    if (!std::holds_alternative<UnknownBlock>(m_block.content))
        noteElement(m_html, "block"_L1, m_block.id);
    const bool isLine =
        std::holds_alternative<Paragraph>(m_block.content) || std::holds_alternative<Subheading>(m_block.content);
    if (isLine || !isTraced())
        return std::visit(*this, m_block.content);
    m_html.openBlock("div"_L1, attributes({{"class"_L1, u"traced"_s}}));
    m_isFramed = true;
    std::visit(*this, m_block.content);
    m_html.openBlock("p"_L1);
    writeTrace();
    m_html.close();
    m_html.close();
}

HtmlAttributes BlockHtml::ownAttributes() const
{
    HtmlAttributes attributes;
    // Every paragraph of the full text can be linked to.
    if (m_view.layer() == Layer::Full && !m_block.id.isEmpty())
        attributes.append({"id"_L1, EditionView::idOfBlock(m_block.id)});
    if (m_options.placeMarks)
        attributes.append({"data-block"_L1, m_block.id.text});
    // So that browsers do not translate what must stay as it is either.
    if (!m_block.isTranslated)
        attributes.append({"translate"_L1, u"no"_s});
    return attributes + languageAttributes(m_block.language, m_around);
}

void BlockHtml::unit(QLatin1StringView name, const InlineList &text) const
{
    m_html.openBlock(name, attributes());
    writeInlines(m_html, m_view, text, m_language);
    writeTrace();
    m_html.close();
}

void BlockHtml::group(QLatin1StringView name, const HtmlAttributes &own, const BlockList &inner) const
{
    m_html.openBlock(name, attributes(own));
    blocks(inner);
    m_html.close();
}

/// What an item or cell holds: its only paragraph, or its first before lists,
/// without an element of its own, so that the text is not spaced out.
void BlockHtml::flow(const BlockList &inner) const
{
    const bool isTight = !inner.isEmpty() && std::holds_alternative<Paragraph>(inner.first().content)
        && std::all_of(inner.begin() + 1, inner.end(),
                       [](const Block &block) { return std::holds_alternative<List>(block.content); });
    if (!isTight)
        return blocks(inner);
    const BlockHtml first(m_html, m_view, inner.first(), m_language, m_level, m_options);
    noteElement(m_html, "block"_L1, inner.first().id);
    m_html.open("span"_L1, first.attributes());
    writeInlines(m_html, m_view, std::get<Paragraph>(inner.first().content).text, first.m_language);
    first.writeTrace();
    m_html.close();
    blocks(inner.sliced(1));
}

/// How style sheets call the digits of the block's language; empty for 0 to 9.
QString BlockHtml::digitsClass() const
{
    static const QHash<QString, QString> styles = {{u"٠"_s, u"arabic-indic"_s},
                                                   {u"۰"_s, u"persian"_s},
                                                   {u"०"_s, u"devanagari"_s},
                                                   {u"০"_s, u"bengali"_s},
                                                   {u"၀"_s, u"myanmar"_s}};
    const bool isOfPage = m_language == m_view.language();
    return styles.value((isOfPage ? m_view.locale() : localeOf(m_language, m_view.edition())).zeroDigit());
}

void BlockHtml::operator()(const List &list) const
{
    static const QHash<ListStyle, QString> types = {{ListStyle::LowerLetter, u"a"_s},
                                                    {ListStyle::UpperLetter, u"A"_s},
                                                    {ListStyle::LowerRoman, u"i"_s},
                                                    {ListStyle::UpperRoman, u"I"_s}};
    const bool isNumbered = list.style != ListStyle::Bullet;
    HtmlAttributes own;
    if (types.contains(list.style))
        own.append({"type"_L1, types.value(list.style)});
    if (const QString digits = digitsClass(); list.style == ListStyle::Decimal && !digits.isEmpty())
        own.append({"class"_L1, digits});
    if (isNumbered && list.start != 1)
        own.append({"start"_L1, QString::number(list.start)});
    m_html.openBlock(isNumbered ? "ol"_L1 : "ul"_L1, attributes(own));
    for (const ListItem &item : list.items) {
        m_html.openBlock("li"_L1);
        flow(item.blocks);
        m_html.close();
    }
    m_html.close();
}

void BlockHtml::operator()(const DefinitionList &list) const
{
    m_html.openBlock("dl"_L1, attributes());
    for (const DefinitionEntry &entry : list.entries) {
        m_html.openBlock("dt"_L1);
        writeInlines(m_html, m_view, entry.term, m_language);
        m_html.close();
        m_html.openBlock("dd"_L1);
        flow(entry.definition);
        m_html.close();
    }
    m_html.close();
}

/// The sections whose full text the highlight sums up.
TracedSections BlockHtml::tracedSections() const
{
    TracedSections sections;
    for (const Id &block : m_block.summarises) {
        const Section *section = m_view.sectionOfFullText(block);
        const bool isNew =
            std::ranges::none_of(sections, [&](const TracedSection &told) { return told.section == section; });
        if (section && isNew)
            sections.append({section, block});
    }
    return sections;
}

/// The link from a highlight to what it sums up; to several sections by their names.
void BlockHtml::writeTrace() const
{
    if (!isTraced())
        return;
    const TracedSections sections = tracedSections();
    if (sections.isEmpty())
        return;
    m_html.text(u" ");
    // The page's own words, also below a block in another language.
    const QString &language = m_view.language();
    const HtmlAttributes back = m_language == language ? HtmlAttributes() : languageAttributes(language, m_language);
    m_html.open("span"_L1, HtmlAttributes{{"class"_L1, u"trace"_s}} + back);
    if (sections.size() == 1)
        writeLinkToOnly(sections.first());
    else
        writeLinksTo(sections);
    m_html.close();
}

void BlockHtml::writeLinkToOnly(const TracedSection &traced) const
{
    const Furniture &furniture = m_view.furniture();
    const auto [before, after] = aroundPlaceholder(furniture.fullTextOf, "{sections}"_L1);
    m_html.open("a"_L1,
                {{"href"_L1, m_view.addressOfFullText(traced.block)},
                 {"aria-label"_L1, before + m_view.headingOf(*traced.section) + after}});
    m_html.text(furniture.fullText);
    m_html.close();
}

void BlockHtml::writeLinksTo(const TracedSections &sections) const
{
    const auto [before, after] = aroundPlaceholder(m_view.furniture().fullTextOf, "{sections}"_L1);
    const QStringList separators = listSeparators(sections.size(), m_view.locale());
    m_html.text(before);
    for (qsizetype i = 0; i < sections.size(); ++i) {
        if (i > 0)
            m_html.text(separators.value(i - 1));
        m_html.open("a"_L1, {{"href"_L1, m_view.addressOfFullText(sections[i].block)}});
        writeData(m_html, m_view.headingOf(*sections[i].section), m_view.language());
        m_html.close();
    }
    m_html.text(after);
}

}

void writeBlock(HtmlWriter &html, const EditionView &view, const Block &block, int level, const RenderOptions &options)
{
    BlockHtml(html, view, block, view.language(), level, options).write();
}

}
