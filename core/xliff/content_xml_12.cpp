// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xliff/content_reader.h"

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

using Kind = CodedPiece::Kind;

QString typeOf(const InlineCode &code)
{
    if (code.element) {
        switch (*code.element) {
        case MarkElement::Link:
            return u"link"_s;
        case MarkElement::Strong:
            return u"bold"_s;
        case MarkElement::Emphasis:
            return u"italic"_s;
        case MarkElement::Script:
            return code.piece.marks.script == Script::Subscript ? u"x-subscript"_s : u"x-superscript"_s;
        case MarkElement::Language:
            return u"x-language"_s;
        case MarkElement::Term:
            return u"x-term"_s;
        }
    }
    switch (code.piece.kind) {
    case Inline::Kind::LineBreak:
        return u"lb"_s;
    case Inline::Kind::Variable:
        return u"x-variable"_s;
    case Inline::Kind::CrossReference:
        return u"x-reference"_s;
    default:
        return u"x-other"_s;
    }
}

/// Reads the inline elements of XLIFF 1.2.
class ContentReader12 : public ContentReader
{
public:
    using ContentReader::ContentReader;

private:
    void readElement() override;
    /// Codes of other programs hold their own markup.
    void skip()
    {
        int depth = 1;
        while (!m_source.failed() && depth > 0) {
            const auto token = m_source.next();
            depth += token == QXmlStreamReader::StartElement ? 1 : token == QXmlStreamReader::EndElement ? -1 : 0;
        }
    }

    /// The ids of codes that were opened alone, by what their ends refer to.
    QHash<QString, QString> m_opened;
};

void ContentReader12::readElement()
{
    const QString name = m_source.name().toString();
    XmlAttributes attributes = m_source.attributes();
    const auto value = [&](QStringView attribute) { return attributes.take(attribute).value_or(QString()); };
    const QString id = value(u"id");
    const QString pair = attributes.has(u"rid") ? value(u"rid") : id;
    const bool isClosing = value(u"pos") == u"close";
    if (name == u"g") {
        add(Kind::Open, id);
        readInside();
        add(Kind::Close, id);
        return;
    }
    if (name == u"mrk") {
        const bool isSegment = value(u"mtype") == u"seg";
        const qsizetype before = m_read.text.size();
        readInside();
        m_read.hasEmptySegment = m_read.hasEmptySegment || (isSegment && m_read.text.size() == before);
        return;
    }
    if (name == u"bx" || name == u"bpt" || (name == u"it" && !isClosing)) {
        m_opened.insert(pair, id);
        add(Kind::Open, id);
    } else if (name == u"ex" || name == u"ept" || name == u"it") {
        add(Kind::Close, m_opened.value(pair, id));
    } else if (name == u"x" || name == u"ph") {
        add(Kind::Alone, id);
    }
    skip();
}

}

ReadContent readContent12(XmlSource &source)
{
    return ContentReader12(source).read();
}

void writeContent12(XmlTarget &target, QLatin1StringView name, const XmlTarget::Attributes &attributes,
                    const CodedText &text, const QList<InlineCode> &codes)
{
    QXmlStreamWriter &writer = target.writer();
    const auto start = [&](QLatin1StringView element, const QString &id) {
        if (const InlineCode *code = findCode(codes, id)) {
            writer.writeStartElement(element);
            target.attributes({{"id"_L1, id},
                               {"ctype"_L1, typeOf(*code)},
                               {"equiv-text"_L1, withoutForbiddenCharacters(shownForCode(*code)), true}});
        }
    };
    target.unit(name, attributes, [&] {
        for (const CodedPiece &piece : text) {
            if (piece.kind == Kind::Text) {
                writer.writeCharacters(piece.text);
            } else if (piece.kind == Kind::Open) {
                start("g"_L1, piece.text);
            } else {
                if (piece.kind == Kind::Alone)
                    start("x"_L1, piece.text);
                if (findCode(codes, piece.text))
                    writer.writeEndElement();
            }
        }
    });
}

}
