// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/xml_copy.h"

namespace noticewright
{

namespace
{

void copyText(QStringView text, QXmlStreamWriter &writer)
{
    // Written as itself, a carriage return would come back as a line feed.
    bool isFirst = true;
    for (const QStringView part : text.split(u'\r')) {
        if (!isFirst)
            writer.writeEntityReference(QStringLiteral("#13"));
        isFirst = false;
        writer.writeCharacters(part.toString());
    }
}

}

void copyToken(const QXmlStreamReader &reader, QXmlStreamWriter &writer)
{
    switch (reader.tokenType()) {
    case QXmlStreamReader::StartElement:
        writer.writeStartElement(reader.qualifiedName().toString());
        for (const QXmlStreamAttribute &attribute : reader.attributes())
            writer.writeAttribute(attribute.qualifiedName().toString(), attribute.value().toString());
        break;
    case QXmlStreamReader::EndElement:
        writer.writeEndElement();
        break;
    case QXmlStreamReader::Characters:
        copyText(reader.text(), writer);
        break;
    case QXmlStreamReader::Comment:
        writer.writeComment(reader.text().toString());
        break;
    case QXmlStreamReader::ProcessingInstruction:
        writer.writeProcessingInstruction(reader.processingInstructionTarget().toString(),
                                          reader.processingInstructionData().toString());
        break;
    default:
        break;
    }
}

}
