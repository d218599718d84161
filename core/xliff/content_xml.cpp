// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xliff/content_reader.h"

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

using Kind = CodedPiece::Kind;

QString dataId(const QString &code)
{
    return u'd' + code;
}

QString endDataId(const QString &code)
{
    return u'e' + code;
}

/// XLIFF's own words for what a code does, as far as it has any.
XmlTarget::Attributes typeAttributes(const InlineCode &code)
{
    if (code.element) {
        switch (*code.element) {
        case MarkElement::Link:
            return {{"type"_L1, u"link"_s}};
        case MarkElement::Strong:
            return {{"subType"_L1, u"xlf:b"_s}, {"type"_L1, u"fmt"_s}};
        case MarkElement::Emphasis:
            return {{"subType"_L1, u"xlf:i"_s}, {"type"_L1, u"fmt"_s}};
        case MarkElement::Script:
            return {{"type"_L1, u"fmt"_s}};
        case MarkElement::Language:
        case MarkElement::Term:
            return {{"type"_L1, u"other"_s}};
        }
    }
    switch (code.piece.kind) {
    case Inline::Kind::LineBreak:
        return {{"subType"_L1, u"xlf:lb"_s}, {"type"_L1, u"fmt"_s}};
    case Inline::Kind::Variable:
        return {{"subType"_L1, u"xlf:var"_s}, {"type"_L1, u"ui"_s}};
    case Inline::Kind::CrossReference:
        return {{"type"_L1, u"link"_s}};
    default:
        return {{"type"_L1, u"other"_s}};
    }
}

XmlTarget::Attributes codeAttributes(const QString &id, const InlineCode &code, CodeDetail detail)
{
    XmlTarget::Attributes attributes{{"id"_L1, id}};
    if (detail != CodeDetail::Stored)
        attributes << XmlTarget::Attributes{{"canCopy"_L1, u"no"_s}, {"canDelete"_L1, u"no"_s}};
    if (!code.element)
        attributes << XmlTarget::Attributes{{"disp"_L1, withoutForbiddenCharacters(shownForCode(code)), true}};
    if (detail == CodeDetail::Candidate)
        return attributes + typeAttributes(code);
    if (code.element)
        attributes << XmlTarget::Attributes{{"dataRefEnd"_L1, endDataId(id)}, {"dataRefStart"_L1, dataId(id)}};
    else
        attributes << XmlTarget::Attributes{{"dataRef"_L1, dataId(id)}};
    return attributes + typeAttributes(code);
}

/// Reads the inline elements of XLIFF 2.1.
class ContentReader21 : public ContentReader
{
public:
    using ContentReader::ContentReader;

private:
    void note(const QString &id, const QString &start, const QString &end)
    {
        if (!m_read.references.contains(id))
            m_read.references.insert(id, {start, end});
    }
    void readElement() override;
    void skip()
    {
        Extra ignored;
        m_source.readEmpty(ignored);
    }
};

void ContentReader21::readElement()
{
    const QString name = m_source.name().toString();
    XmlAttributes attributes = m_source.attributes();
    const auto value = [&](QStringView attribute) { return attributes.take(attribute).value_or(QString()); };
    const QString id = value(u"id");
    if (name == u"pc") {
        const QString end = value(u"dataRefEnd");
        note(id, value(u"dataRefStart"), end);
        add(Kind::Open, id);
        readInside();
        add(Kind::Close, id);
    } else if (name == u"mrk") {
        readInside();
    } else if (name == u"ph") {
        note(id, value(u"dataRef"), {});
        add(Kind::Alone, id);
        skip();
    } else if (name == u"sc") {
        add(Kind::Open, id);
        skip();
    } else if (name == u"ec") {
        const QString start = value(u"startRef");
        add(Kind::Close, start.isEmpty() ? id : start);
        skip();
    } else {
        // Notes of the translator's program, and characters that no text holds.
        skip();
    }
}

}

QString shownForCode(const InlineCode &code)
{
    switch (code.piece.kind) {
    case Inline::Kind::Variable:
        return u'{' + code.piece.text + u'}';
    case Inline::Kind::CrossReference:
        return u"→"_s;
    case Inline::Kind::LineBreak:
        return u"↵"_s;
    case Inline::Kind::Unknown:
        return u"…"_s;
    case Inline::Kind::Text:
        break;
    }
    return {};
}

ReadContent readContent21(XmlSource &source)
{
    return ContentReader21(source).read();
}

void writeContent21(XmlTarget &target, QLatin1StringView name, const CodedText &text, const QList<InlineCode> &codes,
                    CodeDetail detail)
{
    QXmlStreamWriter &writer = target.writer();
    const auto start = [&](QLatin1StringView element, const QString &id) {
        if (const InlineCode *code = findCode(codes, id)) {
            writer.writeStartElement(element);
            target.attributes(codeAttributes(id, *code, detail));
        }
    };
    target.unit(name, {}, [&] {
        for (const CodedPiece &piece : text) {
            if (piece.kind == Kind::Text) {
                writer.writeCharacters(piece.text);
            } else if (piece.kind == Kind::Open) {
                start("pc"_L1, piece.text);
            } else {
                if (piece.kind == Kind::Alone)
                    start("ph"_L1, piece.text);
                if (findCode(codes, piece.text))
                    writer.writeEndElement();
            }
        }
    });
}

void writeOriginalData(XmlTarget &target, const QList<InlineCode> &codes)
{
    if (codes.isEmpty())
        return;
    target.structure("originalData"_L1, {}, [&] {
        const auto data = [&](const QString &id, const QString &text) {
            target.unit("data"_L1, {{"id"_L1, id}}, [&] { target.writer().writeCharacters(text); });
        };
        for (qsizetype i = 0; i < codes.size(); ++i) {
            const NativeCode native = nativeCode(codes[i]);
            data(dataId(codeId(i)), native.start);
            if (codes[i].element)
                data(endDataId(codeId(i)), native.end);
        }
    });
}

QHash<QString, QString> readOriginalData(XmlSource &source)
{
    QHash<QString, QString> data;
    while (source.nextChild()) {
        XmlAttributes attributes = source.attributes();
        const QString id = attributes.take(u"id").value_or(QString());
        data.insert(id, source.readText(true));
    }
    return data;
}

}
