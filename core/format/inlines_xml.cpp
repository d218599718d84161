// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/inlines_xml.h"

#include "model/nesting.h"

#include <QRegularExpression>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

void appendText(InlineList &result, const QString &text, const Marks &marks)
{
    if (!result.isEmpty() && result.last().kind == Inline::Kind::Text && result.last().marks == marks)
        result.last().text += text;
    else
        result.append(Inline{.text = text, .marks = marks});
}

/// Applies a marking element to `marks`, or says that it is none we know.
bool readMark(XmlSource &source, Marks &marks)
{
    const QStringView name = source.name();
    XmlAttributes attributes = source.attributes();
    if (name == u"strong") {
        marks.strong = true;
    } else if (name == u"em") {
        marks.emphasis = true;
    } else if (name == u"sub") {
        marks.script = Script::Subscript;
    } else if (name == u"sup") {
        marks.script = Script::Superscript;
    } else if (name == u"span" && attributes.has(u"lang")) {
        marks.language = source.takeLanguage(attributes);
    } else if (name == u"term" && attributes.has(u"ref")) {
        marks.term = source.takeReference(attributes, u"ref");
    } else if (name == u"link") {
        marks.link = source.takeLink(attributes);
        marks.linkTitle = attributes.take(u"title").value_or(QString());
        if (!marks.link)
            return false;
    } else {
        return false;
    }
    return attributes.isEmpty();
}

/// An element that stands for text, or nothing when it is none we know.
std::optional<Inline> readAtom(XmlSource &source, const Marks &marks)
{
    Inline piece{.marks = marks};
    XmlAttributes attributes = source.attributes();
    if (source.name() == u"br") {
        piece.kind = Inline::Kind::LineBreak;
    } else if (source.name() == u"var") {
        piece.kind = Inline::Kind::Variable;
        piece.text = source.takeReference(attributes, u"name").text;
    } else if (source.name() == u"ref") {
        piece.kind = Inline::Kind::CrossReference;
        piece.reference.kind = LinkTarget::Kind::Statement;
        piece.reference.statement = source.takeReference(attributes, u"statement");
        piece.reference.section = source.takeReference(attributes, u"section");
    } else {
        return {};
    }
    if (!attributes.isEmpty())
        return {};
    Extra ignored;
    source.readEmpty(ignored);
    return piece;
}

void readContent(XmlSource &source, const Marks &marks, InlineList &result)
{
    if (!source.descend())
        return;
    while (!source.failed()) {
        const auto token = source.next();
        if (token == QXmlStreamReader::EndElement)
            break;
        if (token == QXmlStreamReader::Characters) {
            appendText(result, source.reader().text().toString(), marks);
        } else if (token == QXmlStreamReader::StartElement) {
            Marks inner = marks;
            if (auto atom = readAtom(source, marks))
                result.append(*atom);
            else if (readMark(source, inner))
                readContent(source, inner, result);
            else
                result.append(Inline{.kind = Inline::Kind::Unknown, .text = source.readRaw(), .marks = marks});
        }
    }
    source.ascend();
}

/// Someone's editor may have broken lines: that is a space, and nothing at the ends.
void joinLines(InlineList &inlines)
{
    static const QRegularExpression lineEnd(QStringLiteral("[ \\t]*\\n\\s*"));
    for (Inline &piece : inlines) {
        if (piece.kind == Inline::Kind::Text && piece.text.contains(u'\n'))
            piece.text.replace(lineEnd, QStringLiteral(" "));
    }
}

void openElement(XmlTarget &target, MarkElement element, const Marks &marks)
{
    const auto start = [&](QLatin1StringView name, const XmlTarget::Attributes &attributes) {
        target.writer().writeStartElement(name);
        target.attributes(attributes);
    };
    switch (element) {
    case MarkElement::Language:
        return start("span"_L1, {{"lang"_L1, marks.language}});
    case MarkElement::Link:
        return start("link"_L1,
                     XmlTarget::linkAttributes(*marks.link) << XmlTarget::Attribute{"title"_L1, marks.linkTitle, true});
    case MarkElement::Term:
        return start("term"_L1, {{"ref"_L1, marks.term.text}});
    case MarkElement::Strong:
        return start("strong"_L1, {});
    case MarkElement::Emphasis:
        return start("em"_L1, {});
    case MarkElement::Script:
        return start(marks.script == Script::Subscript ? "sub"_L1 : "sup"_L1, {});
    }
}

void writePiece(XmlTarget &target, const Inline &piece)
{
    QXmlStreamWriter &writer = target.writer();
    switch (piece.kind) {
    case Inline::Kind::Text:
        writer.writeCharacters(withoutForbiddenCharacters(piece.text));
        break;
    case Inline::Kind::LineBreak:
        writer.writeEmptyElement("br"_L1);
        break;
    case Inline::Kind::Variable:
        writer.writeEmptyElement("var"_L1);
        target.attributes({{"name"_L1, piece.text}});
        break;
    case Inline::Kind::CrossReference:
        writer.writeEmptyElement("ref"_L1);
        target.attributes(
            {{"statement"_L1, piece.reference.statement.text, true}, {"section"_L1, piece.reference.section.text}});
        break;
    case Inline::Kind::Unknown:
        target.rawInline(piece.text);
        break;
    }
}

}

InlineList readInlines(XmlSource &source)
{
    InlineList result;
    readContent(source, {}, result);
    joinLines(result);
    return normalised(result);
}

void writeInlines(XmlTarget &target, const InlineList &inlines)
{
    walkNested(
        inlines, [&](MarkElement element, const Marks &marks) { openElement(target, element, marks); },
        [&](const Inline &piece) { writePiece(target, piece); },
        [&](MarkElement) { target.writer().writeEndElement(); });
}

}
