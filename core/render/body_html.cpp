// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/body_html.h"

#include "edition/locale.h"
#include "render/direction.h"
#include "render/inlines_html.h"

#include <algorithm>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int topLevel = 2;

std::optional<QString> mark(const RenderOptions &options, const QString &value)
{
    return options.placeMarks ? std::optional(value) : std::nullopt;
}

int levelAt(int depth)
{
    return std::min(topLevel + depth, 6);
}

void writeDate(HtmlWriter &html, const EditionView &view, const QString &words, const QDate &date)
{
    const auto [before, after] = aroundPlaceholder(words, "{date}"_L1);
    html.openBlock("p"_L1);
    html.text(before);
    html.open("time"_L1, {{"datetime"_L1, date.toString(Qt::ISODate)}});
    html.text(longDate(date, view.locale()));
    html.close();
    html.text(after);
    html.close();
}

void writeContentsEntry(HtmlWriter &html, const EditionView &view, const Section &section, const RenderOptions &options)
{
    const auto address =
        view.address({.kind = LinkTarget::Kind::Statement, .section = section.id, .layer = view.layer()});
    html.openBlock("a"_L1, {{"href"_L1, address}, {"data-entry"_L1, mark(options, section.id.text)}});
    if (const QString number = view.number(section.id); !number.isEmpty()) {
        writeData(html, number, view.language());
        html.text(u" ");
    }
    // A text before the first heading is the statement's beginning.
    const QString heading = view.headingOf(section);
    const QString language = heading.isEmpty() ? view.languageOfTitle()
        : section.heading.isEmpty()            ? QString()
                                               : section.heading.first().marks.language;
    if (!language.isEmpty())
        html.open("span"_L1, languageAttributes(language, view.language()));
    html.text(heading.isEmpty() ? view.statement().titleOf(view.layer()) : heading);
    if (!language.isEmpty())
        html.close();
    html.close();
    if (!options.pageReferences || !address)
        return;
    // A listener has the link before it.
    html.open("a"_L1, {{"class"_L1, u"page-ref"_s}, {"href"_L1, address}, {"aria-hidden"_L1, u"true"_s}});
    html.close();
}

void writeContentsOf(HtmlWriter &html, const EditionView &view, const QList<Section> &sections,
                     const RenderOptions &options)
{
    if (!std::ranges::any_of(sections, [&](const Section &section) { return view.isShown(section); }))
        return;
    html.openBlock("ul"_L1);
    for (const Section &section : sections) {
        if (!view.isShown(section))
            continue;
        html.openBlock("li"_L1);
        writeContentsEntry(html, view, section, options);
        writeContentsOf(html, view, section.sections, options);
        html.close();
    }
    html.close();
}

void writeHeading(HtmlWriter &html, const EditionView &view, const Section &section, int depth,
                  const RenderOptions &options)
{
    static constexpr QLatin1StringView names[] = {"h2"_L1, "h3"_L1, "h4"_L1, "h5"_L1, "h6"_L1};
    // Without words it is no heading, only the place of one.
    const bool isEmpty = view.headingOf(section).isEmpty() && view.number(section.id).isEmpty();
    noteElement(html, "heading"_L1, section.id);
    html.openBlock(isEmpty ? "div"_L1 : names[levelAt(depth) - topLevel],
                   {{"data-heading"_L1, mark(options, section.id.text)}});
    for (const QString &alias : section.aliases) {
        html.open("span"_L1, {{"id"_L1, alias}});
        html.close();
    }
    if (const QString number = view.number(section.id); !number.isEmpty()) {
        // Isolated, or it would be drawn behind a heading in the other direction.
        if (isRightToLeft(view.language()))
            html.open("bdi"_L1, {{"class"_L1, u"number"_s}, {"dir"_L1, u"rtl"_s}});
        else
            html.open("span"_L1, {{"class"_L1, u"number"_s}});
        html.text(number);
        html.close();
        html.text(u" ");
    }
    if (section.heading.isEmpty())
        html.text(view.headingOf(section));
    else
        writeInlines(html, view, section.heading, view.language());
    html.close();
}

void writeSection(HtmlWriter &html, const EditionView &view, const Section &section, int depth,
                  const RenderOptions &options)
{
    noteElement(html, "section"_L1, section.id);
    html.openBlock("section"_L1, {{"id"_L1, section.anchor}, {"data-section"_L1, mark(options, section.id.text)}});
    writeHeading(html, view, section, depth, options);
    for (const Block &block : section.layer(view.layer()))
        writeBlock(html, view, block, levelAt(depth), options);
    for (const Section &child : section.sections) {
        if (view.isShown(child))
            writeSection(html, view, child, depth + 1, options);
    }
    html.close();
}

void writeHead(HtmlWriter &html, const EditionView &view)
{
    const Statement &statement = view.statement();
    html.openBlock("header"_L1, {{"class"_L1, u"statement-head"_s}});
    html.openBlock("h1"_L1, languageAttributes(view.languageOfTitle(), view.language()));
    html.text(statement.titleOf(view.layer()));
    html.close();
    if (statement.effective.isValid())
        writeDate(html, view, view.furniture().effective, statement.effective);
    if (statement.updated.isValid())
        writeDate(html, view, view.furniture().updated, statement.updated);
    if (view.hasFallback()) {
        html.openBlock("p"_L1, {{"class"_L1, u"not-translated"_s}});
        html.text(view.furniture().notTranslated);
        html.close();
    }
    html.close();
}

void writeContents(HtmlWriter &html, const EditionView &view, const RenderOptions &options)
{
    if (view.layer() != Layer::Full)
        return;
    html.openBlock("nav"_L1, {{"class"_L1, u"contents"_s}, {"aria-label"_L1, view.furniture().contents}});
    html.openBlock("h2"_L1);
    html.text(view.furniture().contents);
    html.close();
    writeContentsOf(html, view, view.statement().sections, options);
    html.close();
}

void writeBody(HtmlWriter &html, const EditionView &view, const RenderOptions &options)
{
    writeHead(html, view);
    writeContents(html, view, options);
    for (const Section &section : view.statement().sections) {
        if (view.isShown(section))
            writeSection(html, view, section, 0, options);
    }
}

template<typename Write>
QString rendered(const Write &write)
{
    HtmlWriter html;
    write(html);
    return html.take();
}

}

QString renderHead(const EditionView &view)
{
    return rendered([&](HtmlWriter &html) { writeHead(html, view); });
}

QString renderContents(const EditionView &view, const RenderOptions &options)
{
    return rendered([&](HtmlWriter &html) { writeContents(html, view, options); });
}

QString renderContentsEntry(const EditionView &view, const Section &section, const RenderOptions &options)
{
    return rendered([&](HtmlWriter &html) { writeContentsEntry(html, view, section, options); });
}

QString renderSection(const EditionView &view, const Section &section, int depth, const RenderOptions &options)
{
    return rendered([&](HtmlWriter &html) { writeSection(html, view, section, depth, options); });
}

QString renderSectionHeading(const EditionView &view, const Section &section, int depth, const RenderOptions &options)
{
    return rendered([&](HtmlWriter &html) { writeHeading(html, view, section, depth, options); });
}

QString renderBlock(const EditionView &view, const Block &block, int depth, const RenderOptions &options)
{
    return rendered([&](HtmlWriter &html) { writeBlock(html, view, block, levelAt(depth), options); });
}

QString renderBody(const EditionView &view, const RenderOptions &options)
{
    constexpr qsizetype ofHighlights = 16000;
    HtmlWriter html;
    html.reserve(ofHighlights);
    html.setClassPrefix(options.classPrefix);
    writeBody(html, view, options);
    return html.take();
}

QString renderFragment(const EditionView &view, const RenderOptions &options)
{
    HtmlWriter html;
    html.setClassPrefix(options.classPrefix);
    const QString direction = isRightToLeft(view.language()) ? u"rtl"_s : u"ltr"_s;
    html.openBlock("div"_L1, {{"class"_L1, u"statement"_s}, {"lang"_L1, view.language()}, {"dir"_L1, direction}});
    writeBody(html, view, options);
    html.close();
    return html.take() + u'\n';
}

PlacedHtml renderPlacedBody(const EditionView &view, const RenderOptions &options)
{
    HtmlWriter html;
    html.setClassPrefix(options.classPrefix);
    html.keepPlaces();
    writeBody(html, view, options);
    return {.html = html.take(), .places = html.places()};
}

}
