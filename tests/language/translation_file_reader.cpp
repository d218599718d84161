// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translation_file_reader.h"

#include <QFile>
#include <QXmlStreamReader>

namespace noticewright::testing
{

using namespace Qt::StringLiterals;

namespace
{

QStringList formsIn(QXmlStreamReader &xml)
{
    QStringList forms;
    QString text;
    while (!xml.atEnd() && !(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == u"translation")) {
        if (xml.isStartElement() && xml.name() == u"numerusform")
            forms.append(xml.readElementText());
        else if (xml.isCharacters())
            text += xml.text();
    }
    return forms.isEmpty() ? QStringList{text} : forms;
}

}

QString TranslatedText::key() const
{
    return context + u'\n' + source + u'\n' + comment + u'\n' + (hasNumber ? u"number"_s : QString());
}

QList<TranslatedText> textsOf(const QString &file)
{
    QFile device(file);
    if (!device.open(QIODevice::ReadOnly))
        return {};
    QList<TranslatedText> texts;
    QString context;
    QXmlStreamReader xml(&device);
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            texts.append({.context = context, .hasNumber = xml.attributes().value("numerus"_L1) == u"yes"});
        else if (xml.name() == u"source")
            texts.last().source = xml.readElementText();
        else if (xml.name() == u"comment")
            texts.last().comment = xml.readElementText();
        else if (xml.name() == u"translation") {
            texts.last().state = xml.attributes().value("type"_L1).toString();
            texts.last().forms = formsIn(xml);
        }
    }
    return xml.hasError() ? QList<TranslatedText>() : texts;
}

}
