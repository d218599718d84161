// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/navigate.h"
#include "model/text_offsets.h"

namespace noticewright
{

/// What a text that is translated is to its reader.
enum class UnitKind {
    Title, ///< of a statement
    HighlightsTitle,
    Heading, ///< of a section
    Paragraph,
    Subheading,
    DefinedTerm, ///< in a definition list
    Verbatim,
    TableCaption,
    ImageCaption,
    ImageAlternative,
    LinkTitle, ///< what is shown when the pointer rests on a link
    OrganisationName,
    VariableValue,
    TermName,
    TermDefinition,
    ContactName,
    ContactAddress,
    ContactLinkLabel,
    SealName,
    SealLinkTitle,
    LinkListName,
    LinkLabel,
};

/// Where a text that is translated stands.
struct UnitPlace
{
    /// Unique among the texts of a statement, or among the workspace's own;
    /// made of the ids of what holds the text, never of its wording, and the
    /// same wherever it is moved. Also an XML name token.
    QString id;
    UnitKind kind = UnitKind::Paragraph;
    /// Empty for titles and for facts.
    Id section;
    /// The block, definition entry or fact; empty for titles and headings.
    Id holder;
    Layer layer = Layer::Full;
    /// The text has a language of its own or is wanted by the law as it is: it is
    /// the same in every edition.
    bool staysAsItIs = false;
    /// The language that the text says it is in; empty: the source's.
    QString language = {};

    friend bool operator==(const UnitPlace &, const UnitPlace &) = default;
};

/// A part of an id that stands for where a link leads, so that links without
/// ids of their own can change places.
[[nodiscard]] QString targetKey(const LinkTarget &target);

/// Calls `visit(place, text)` for each text of a statement that readers see, in
/// reading order; `text` is an InlineList&, and what a visit makes of it is
/// written back to a statement that is not const.
template<typename AnyStatement, typename Visit>
void visitUnitTexts(AnyStatement &statement, const Visit &visit);

/// What a unit's id says of where an alternative holds; nothing when it holds in
/// some languages only, since it is in these already.
[[nodiscard]] std::optional<QString> alternativeKey(const Scope &scope);

/// The same for the workspace's own texts: the organisation, variables, terms,
/// contacts, seals and link lists. What editions are called is not among them:
/// an edition's name is already in its own language.
template<typename AnyWorkspace, typename Visit>
void visitOwnUnitTexts(AnyWorkspace &workspace, const Visit &visit);

namespace unit_texts
{

/// Visits what `text` holds as inlines; `back` turns them into such a text.
template<typename Text, typename Visit, typename Back>
void visitAs(const UnitPlace &place, Text &text, const InlineList &inlines, const Visit &visit, const Back &back)
{
    InlineList changed = inlines;
    visit(place, changed);
    if constexpr (!std::is_const_v<Text>) {
        if (changed != inlines)
            text = back(changed);
    }
}

template<typename Text, typename Visit>
void visitPlain(const UnitPlace &place, Text &text, const Visit &visit)
{
    visitAs(place, text, normalised(plainInlines(text)), visit,
            [](const InlineList &inlines) { return plainText(inlines); });
}

/// Two links of one text may lead to the same place.
class Keys
{
public:
    QString unique(const QString &key)
    {
        const int count = ++m_counts[key];
        return count == 1 ? key : key + QStringLiteral("-%1").arg(count);
    }

private:
    QHash<QString, int> m_counts;
};

template<typename Visit>
void visitLinkTitles(UnitPlace place, InlineList &text, const Visit &visit)
{
    using Link = std::pair<LinkTarget, QString>;
    QList<Link> links;
    for (const Inline &piece : std::as_const(text)) {
        const Link link(piece.marks.link.value_or(LinkTarget()), piece.marks.linkTitle);
        if (piece.marks.link && !link.second.isEmpty() && !links.contains(link))
            links.append(link);
    }
    Keys keys;
    const QString holder = place.id;
    place.kind = UnitKind::LinkTitle;
    for (const Link &link : std::as_const(links)) {
        place.id = keys.unique(holder + QStringLiteral(".title-") + targetKey(link.first));
        QString title = link.second;
        visitPlain(place, title, visit);
        for (Inline &piece : text) {
            if (title != link.second && piece.marks.link == link.first && piece.marks.linkTitle == link.second)
                piece.marks.linkTitle = title;
        }
    }
}

template<typename Text, typename Visit>
void visitRich(const UnitPlace &place, Text &text, const Visit &visit)
{
    const InlineList before = normalised(text);
    InlineList after = before;
    visit(place, after);
    visitLinkTitles(place, after, visit);
    if constexpr (!std::is_const_v<Text>) {
        if (after != before)
            text = after;
    }
}

template<typename Blocks, typename Visit>
void visitBlockTexts(Blocks &blocks, const UnitPlace &around, const Visit &visit);

template<typename AnyImage, typename Visit>
void visitImage(AnyImage &image, const UnitPlace &place, const Visit &visit)
{
    const auto part = [&](UnitKind kind, const QString &name) {
        UnitPlace inner = place;
        inner.kind = kind;
        inner.id += name;
        return inner;
    };
    visitPlain(part(UnitKind::ImageAlternative, QStringLiteral(".alternative")), image.alternative, visit);
    visitRich(part(UnitKind::ImageCaption, QStringLiteral(".caption")), image.caption, visit);
    if (image.link)
        visitPlain(part(UnitKind::LinkTitle, QStringLiteral(".title")), image.linkTitle, visit);
}

template<typename Content, typename Visit>
void visitContent(Content &content, UnitPlace place, const Visit &visit)
{
    using T = std::remove_cvref_t<Content>;
    const auto rich = [&](UnitKind kind, auto &text) {
        place.kind = kind;
        visitRich(place, text, visit);
    };
    if constexpr (std::is_same_v<T, Paragraph>) {
        rich(UnitKind::Paragraph, content.text);
    } else if constexpr (std::is_same_v<T, Subheading>) {
        rich(UnitKind::Subheading, content.text);
    } else if constexpr (std::is_same_v<T, List>) {
        for (auto &item : content.items)
            visitBlockTexts(item.blocks, place, visit);
    } else if constexpr (std::is_same_v<T, DefinitionList>) {
        for (auto &entry : content.entries) {
            place.holder = entry.id;
            place.id = entry.id.text;
            rich(UnitKind::DefinedTerm, entry.term);
            visitBlockTexts(entry.definition, place, visit);
        }
    } else if constexpr (std::is_same_v<T, Quotation> || std::is_same_v<T, Note>) {
        visitBlockTexts(content.blocks, place, visit);
    } else if constexpr (std::is_same_v<T, Verbatim>) {
        place.kind = UnitKind::Verbatim;
        visitAs(place, content.text, verbatimInlines(content.text), visit, verbatimText);
    } else if constexpr (std::is_same_v<T, Table>) {
        rich(UnitKind::TableCaption, content.caption);
        for (auto &row : content.rows)
            for (auto &cell : row.cells)
                visitBlockTexts(cell.blocks, place, visit);
    } else if constexpr (std::is_same_v<T, Image>) {
        visitImage(content, place, visit);
    }
}

template<typename Blocks, typename Visit>
void visitBlockTexts(Blocks &blocks, const UnitPlace &around, const Visit &visit)
{
    for (auto &block : blocks) {
        UnitPlace place = around;
        place.holder = block.id;
        place.id = block.id.text;
        if (!block.language.isEmpty())
            place.language = block.language;
        place.staysAsItIs = around.staysAsItIs || !block.language.isEmpty() || !block.isTranslated;
        std::visit([&](auto &content) { visitContent(content, place, visit); }, block.content);
    }
}

/// Calls `visitValue(value, suffix)` for what a fact says itself, without a
/// suffix, and for its alternatives that are translated, with one for their ids.
template<typename Fact, typename VisitValue>
void visitAlternatives(Fact &fact, const VisitValue &visitValue)
{
    Keys keys;
    for (auto &alternative : fact.alternatives) {
        if (const auto key = alternativeKey(alternative.scope))
            visitValue(alternative.value, u'.' + keys.unique(*key));
    }
}

template<typename AnyContact, typename Visit>
void visitContact(AnyContact &contact, const auto &place, const Visit &visit)
{
    const auto visitOne = [&](auto &one, const QString &suffix) {
        const auto part = [&](UnitKind kind, const QString &name) {
            return place(kind, QStringLiteral("contact"), contact.id, name + suffix);
        };
        visitPlain(part(UnitKind::ContactName, QStringLiteral("name")), one.name, visit);
        // One text, since a line has no id: a line more would be taken for another.
        visitAs(part(UnitKind::ContactAddress, QStringLiteral("address")), one.lines,
                verbatimInlines(one.lines.join(u'\n')), visit,
                [](const InlineList &inlines) { return verbatimText(inlines).split(u'\n'); });
        visitPlain(part(UnitKind::ContactLinkLabel, QStringLiteral("web")), one.webLabel, visit);
    };
    visitOne(contact, QString());
    visitAlternatives(contact, visitOne);
}

template<typename AnySeal, typename Visit>
void visitSeal(AnySeal &seal, const auto &place, const Visit &visit)
{
    const auto visitOne = [&](auto &one, const QString &suffix) {
        visitPlain(place(UnitKind::SealName, QStringLiteral("seal"), seal.id, QStringLiteral("name") + suffix),
                   one.name, visit);
        visitPlain(place(UnitKind::SealLinkTitle, QStringLiteral("seal"), seal.id, QStringLiteral("title") + suffix),
                   one.title, visit);
    };
    visitOne(seal, QString());
    visitAlternatives(seal, visitOne);
}

template<typename AnyVariable, typename Visit>
void visitVariable(AnyVariable &variable, const auto &place, const Visit &visit)
{
    const auto visitOne = [&](auto &value, const QString &suffix) {
        visitPlain(
            place(UnitKind::VariableValue, QStringLiteral("variable"), variable.name, QStringLiteral("value") + suffix),
            value, visit);
    };
    visitOne(variable.value, QString());
    visitAlternatives(variable, visitOne);
}

template<typename AnyList, typename Visit>
void visitLinkList(AnyList &list, const auto &place, const Visit &visit)
{
    visitPlain(place(UnitKind::LinkListName, QStringLiteral("links"), list.id, QStringLiteral("name")), list.name,
               visit);
    Keys keys;
    for (auto &entry : list.entries) {
        const QString key = keys.unique(QStringLiteral("label-") + targetKey(entry.target));
        visitPlain(place(UnitKind::LinkLabel, QStringLiteral("links"), list.id, key), entry.label, visit);
    }
}

}

template<typename AnyStatement, typename Visit>
void visitUnitTexts(AnyStatement &statement, const Visit &visit)
{
    using namespace unit_texts;
    visitPlain(UnitPlace{.id = QStringLiteral("statement.title"), .kind = UnitKind::Title}, statement.title, visit);
    visitPlain(UnitPlace{.id = QStringLiteral("statement.highlights-title"),
                         .kind = UnitKind::HighlightsTitle,
                         .layer = Layer::Highlights},
               statement.highlightsTitle, visit);
    visitSections(statement.sections, [&](auto &section, int) {
        UnitPlace place{.id = section.id.text, .kind = UnitKind::Heading, .section = section.id};
        visitRich(place, section.heading, visit);
        for (const Layer layer : {Layer::Highlights, Layer::Full}) {
            place.layer = layer;
            visitBlockTexts(section.layer(layer), place, visit);
        }
    });
}

template<typename AnyWorkspace, typename Visit>
void visitOwnUnitTexts(AnyWorkspace &workspace, const Visit &visit)
{
    using namespace unit_texts;
    const auto place = [](UnitKind kind, const QString &what, const Id &id, const QString &part) {
        return UnitPlace{.id = what + u'.' + id.text + u'.' + part, .kind = kind, .holder = id};
    };
    visitPlain(UnitPlace{.id = QStringLiteral("organisation.name"), .kind = UnitKind::OrganisationName},
               workspace.organisation.name, visit);
    for (auto &variable : workspace.variables)
        visitVariable(variable, place, visit);
    for (auto &term : workspace.terms) {
        visitPlain(place(UnitKind::TermName, QStringLiteral("term"), term.id, QStringLiteral("name")), term.name,
                   visit);
        visitPlain(place(UnitKind::TermDefinition, QStringLiteral("term"), term.id, QStringLiteral("definition")),
                   term.definition, visit);
    }
    for (auto &contact : workspace.contacts)
        visitContact(contact, place, visit);
    for (auto &seal : workspace.seals)
        visitSeal(seal, place, visit);
    for (auto &list : workspace.linkLists)
        visitLinkList(list, place, visit);
}

}
