// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xliff/unit_words.h"

#include "model/readable_text.h"

#include <QCoreApplication>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Xliff)
};

QString shortened(const QString &text, qsizetype most)
{
    return text.size() <= most ? text : QString(text.first(most).trimmed() + u'…');
}

QString nameOf(const InlineCode &code, const QString &words)
{
    if (code.element) {
        switch (*code.element) {
        case MarkElement::Language:
            return Words::tr("the words “%1” in another language").arg(words);
        case MarkElement::Link:
            return Words::tr("the link “%1”").arg(words);
        case MarkElement::Term:
            return Words::tr("the term “%1”").arg(words);
        case MarkElement::Strong:
            return Words::tr("the bold “%1”").arg(words);
        case MarkElement::Emphasis:
            return Words::tr("the italic “%1”").arg(words);
        case MarkElement::Script:
            return Words::tr("the raised or lowered “%1”").arg(words);
        }
    }
    switch (code.piece.kind) {
    case Inline::Kind::LineBreak:
        return Words::tr("a line break");
    case Inline::Kind::Variable:
        return Words::tr("the variable “%1”").arg(code.piece.text);
    case Inline::Kind::CrossReference:
        return Words::tr("the reference to another section");
    default:
        return Words::tr("something of a newer version of Noticewright");
    }
}

}

QString unitKindName(UnitKind kind)
{
    switch (kind) {
    case UnitKind::Title:
        return Words::tr("Title of the statement");
    case UnitKind::HighlightsTitle:
        return Words::tr("Title of the highlights");
    case UnitKind::Heading:
        return Words::tr("Heading of a section");
    case UnitKind::Paragraph:
        return Words::tr("Paragraph");
    case UnitKind::Subheading:
        return Words::tr("Sub-heading");
    case UnitKind::DefinedTerm:
        return Words::tr("Term of a definition");
    case UnitKind::Verbatim:
        return Words::tr("Text whose lines are kept");
    case UnitKind::TableCaption:
        return Words::tr("Caption of a table");
    case UnitKind::ImageCaption:
        return Words::tr("Caption of an image");
    case UnitKind::ImageAlternative:
        return Words::tr("Description of an image for people who can not see it");
    case UnitKind::LinkTitle:
        return Words::tr("Title of a link, shown when the pointer rests on it");
    case UnitKind::OrganisationName:
        return Words::tr("Name of the organisation");
    case UnitKind::VariableValue:
        return Words::tr("Wording used in many texts");
    case UnitKind::TermName:
        return Words::tr("Defined term");
    case UnitKind::TermDefinition:
        return Words::tr("Definition of a term");
    case UnitKind::ContactName:
        return Words::tr("Name of a contact");
    case UnitKind::ContactAddress:
        return Words::tr("Postal address of a contact");
    case UnitKind::ContactLinkLabel:
        return Words::tr("Label of a contact’s link");
    case UnitKind::SealName:
        return Words::tr("What a seal says, read aloud in place of its image");
    case UnitKind::SealLinkTitle:
        return Words::tr("Title of a seal’s link, shown when the pointer rests on it");
    case UnitKind::LinkListName:
        return Words::tr("Name of a list of links");
    case UnitKind::LinkLabel:
        return Words::tr("Label of a link");
    }
    Q_UNREACHABLE_RETURN({});
}

QString quotedStart(const TranslationUnit &unit)
{
    return Words::tr("“%1”", "the first words of a text").arg(shortened(readableText(unit.source).simplified(), 50));
}

QString contextOf(const TranslationUnit &unit)
{
    const QString name = unitKindName(unit.place.kind);
    if (unit.section.isEmpty() || unit.place.kind == UnitKind::Heading)
        return name;
    const QString section = shortened(unit.section.simplified(), 80);
    return unit.place.layer == Layer::Highlights
        ? Words::tr("%1, in the highlights of the section “%2”").arg(name, section)
        : Words::tr("%1, in the full text of the section “%2”").arg(name, section);
}

QString sentenceFor(const CodeDamage &damage, const TranslationUnit &unit, const QList<InlineCode> &codes)
{
    const InlineCode *code = findCode(codes, damage.code);
    const QString what =
        code ? nameOf(*code, shortened(wordsWithin(unit.source, damage.code).simplified(), 40)) : QString();
    const QString text = quotedStart(unit);
    switch (damage.kind) {
    case CodeDamage::Kind::Missing:
        return Words::tr("The translation of %1 lacks %2. Ask the translator to put it in, and import again.")
            .arg(text, what);
    case CodeDamage::Kind::Doubled:
        return Words::tr(
                   "The translation of %1 has %2 more than once. Ask the translator to leave one, and import again.")
            .arg(text, what);
    case CodeDamage::Kind::Nested:
        return Words::tr(
                   "In the translation of %1, %2 stands within another one of its kind. Ask the translator to set "
                   "them apart, and import again.")
            .arg(text, what);
    case CodeDamage::Kind::Unclosed:
        return Words::tr(
                   "In the translation of %1 it is not clear where %2 begins and ends. Ask the translator to mark "
                   "both, and import again.")
            .arg(text, what);
    case CodeDamage::Kind::Empty:
        return Words::tr(
                   "In the translation of %1, %2 has no words. Ask the translator to put its words in, and import "
                   "again.")
            .arg(text, what);
    case CodeDamage::Kind::Unknown:
        return Words::tr("The translation of %1 has a placeholder (%2) that the text has not. Ask the translator to "
                         "take it out, and import again.")
            .arg(text, damage.code.left(40));
    }
    Q_UNREACHABLE_RETURN({});
}

}
