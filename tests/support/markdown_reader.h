// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QXmlStreamReader>

#include <md4c-html.h>

namespace noticewright::testing
{

/// What a reader of Markdown makes of it, as XHTML within one element.
inline QString readMarkdown(const QString &markdown)
{
    QByteArray html = "<page>";
    const QByteArray source = markdown.toUtf8();
    const auto take = [](const MD_CHAR *text, MD_SIZE size, void *to) {
        static_cast<QByteArray *>(to)->append(text, qsizetype(size));
    };
    const unsigned parserFlags = MD_DIALECT_COMMONMARK | MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH;
    md_html(source.constData(), MD_SIZE(source.size()), take, &html, parserFlags, MD_HTML_FLAG_XHTML);
    return QString::fromUtf8(html + "</page>");
}

/// The elements as they open (`<p>`) and close (`/`), with the text in them;
/// line ends count as nothing.
inline QString elementsAndText(const QString &html)
{
    QXmlStreamReader xml(html);
    QString result;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement())
            result += u'<' + xml.name() + u'>';
        else if (xml.isEndElement())
            result += u'/';
        else if (xml.isCharacters())
            result += xml.text().toString().remove(u'\n');
    }
    return xml.hasError() ? html : result;
}

/// Each character but spaces, with how it is marked: strong, emphasis, the link's address.
inline QStringList markedCharacters(const QString &html)
{
    QXmlStreamReader xml(html);
    QStringList result;
    int strong = 0, emphasis = 0;
    QString link;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() || xml.isEndElement()) {
            const int step = xml.isStartElement() ? 1 : -1;
            strong += xml.name() == u"strong" ? step : 0;
            emphasis += xml.name() == u"em" ? step : 0;
            if (xml.name() == u"a")
                link = step > 0 ? xml.attributes().value(u"href").toString() : QString();
        } else if (xml.isCharacters()) {
            for (const QChar c : xml.text()) {
                if (!c.isSpace())
                    result.append(QStringLiteral("%1 %2 %3 %4").arg(c).arg(strong).arg(emphasis).arg(link));
            }
        }
    }
    return xml.hasError() ? QStringList{html} : result;
}

/// The text without spaces, and where lists, items, quotations, verbatim text,
/// headings and rules begin and end. Notes count as quotations.
inline QStringList structureOf(const QString &html)
{
    QXmlStreamReader xml(html);
    QStringList result;
    while (!xml.atEnd()) {
        xml.readNext();
        const QString name = xml.name() == u"div" ? QStringLiteral("blockquote") : xml.name().toString();
        if (xml.isCharacters()) {
            for (const QChar c : xml.text()) {
                if (!c.isSpace())
                    result.append(c);
            }
        } else if (name.isEmpty() || name == u"page" || name == u"p" || name == u"span" || name == u"code") {
            continue;
        } else if (xml.isStartElement()) {
            result.append(u'<' + name + xml.attributes().value(u"start") + u'>');
        } else if (xml.isEndElement()) {
            result.append(u'/' + name);
        }
    }
    return xml.hasError() ? QStringList{html} : result;
}

}
