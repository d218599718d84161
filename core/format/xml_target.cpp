// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/xml_target.h"

#include "format/xml_copy.h"

#include <algorithm>

namespace noticewright
{

using namespace Qt::StringLiterals;

XmlTarget::XmlTarget() : m_writer(&m_bytes)
{
    m_writer.writeStartDocument();
}

void XmlTarget::newLine()
{
    m_writer.writeCharacters(QStringLiteral("\n").leftJustified(1 + 2 * m_level, u' '));
}

void XmlTarget::attributes(const Attributes &attributes)
{
    for (const Attribute &attribute : attributes) {
        if (!attribute.isOptional || !attribute.value.isEmpty())
            m_writer.writeAttribute(attribute.name, attribute.value);
    }
}

void XmlTarget::open(QLatin1StringView name, const Attributes &known, const Extra &extra, const QString &within)
{
    newLine();
    m_writer.writeStartElement(name);
    attributes(known);
    for (const Extra::Attribute &attribute : extra.attributes) {
        if (attribute.within == within)
            m_writer.writeAttribute(attribute.name, attribute.value);
    }
}

void XmlTarget::structure(QLatin1StringView name, const Attributes &attributes, const Content &content,
                          const Extra &extra, const QString &within)
{
    open(name, attributes, extra, within);
    const qsizetype before = m_bytes.size();
    ++m_level;
    content();
    kept(extra, within);
    --m_level;
    if (m_bytes.size() != before)
        newLine();
    m_writer.writeEndElement();
}

void XmlTarget::unit(QLatin1StringView name, const Attributes &attributes, const Content &content, const Extra &extra,
                     const QString &within)
{
    open(name, attributes, extra, within);
    if (content)
        content();
    m_writer.writeEndElement();
}

void XmlTarget::kept(const Extra &extra, const QString &within)
{
    for (const Extra::Element &element : extra.elements) {
        if (element.within == within)
            raw(element.xml);
    }
}

void XmlTarget::raw(const QString &xml)
{
    newLine();
    rawInline(xml);
}

void XmlTarget::rawInline(const QString &xml)
{
    // Through the reader, so that what is kept can not break the file.
    QXmlStreamReader reader(xml);
    reader.setNamespaceProcessing(false);
    while (!reader.atEnd()) {
        reader.readNext();
        copyToken(reader, m_writer);
    }
}

QByteArray XmlTarget::finish()
{
    m_writer.writeEndDocument();
    if (!m_bytes.endsWith('\n'))
        m_bytes += '\n';
    return m_bytes;
}

QString XmlTarget::takeFormat(Extra &extra)
{
    for (qsizetype i = 0; i < extra.attributes.size(); ++i) {
        if (extra.attributes[i].within.isEmpty() && extra.attributes[i].name == "format"_L1)
            return extra.attributes.takeAt(i).value;
    }
    return QStringLiteral("1.0");
}

QString XmlTarget::join(const QList<Id> &ids)
{
    QStringList texts;
    for (const Id &id : ids)
        texts.append(id.text);
    return texts.join(u' ');
}

XmlTarget::Attributes XmlTarget::linkAttributes(const LinkTarget &target)
{
    switch (target.kind) {
    case LinkTarget::Kind::Address:
        return {{"address"_L1, target.address}};
    case LinkTarget::Kind::Mail:
        return {{"mail"_L1, target.address}};
    case LinkTarget::Kind::Statement:
        break;
    }
    return {{"statement"_L1, target.statement.text, !target.section.isEmpty()},
            {"section"_L1, target.section.text, true},
            {"layer"_L1, target.layer == Layer::Highlights ? QStringLiteral("highlights") : QString(), true}};
}

}
