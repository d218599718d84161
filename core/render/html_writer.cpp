// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/html_writer.h"

#include <QStringList>

#include <utility>

namespace noticewright
{

void HtmlWriter::newLine()
{
    if (!m_html.isEmpty())
        m_html += u'\n';
}

void HtmlWriter::startTag(QLatin1StringView name, const HtmlAttributes &attributes)
{
    if (!m_nextPlace.isEmpty())
        m_places.insert(std::exchange(m_nextPlace, {}), m_html.size());
    m_html += u'<';
    m_html += name;
    for (const HtmlAttribute &attribute : attributes) {
        if (!attribute.value)
            continue;
        m_html += u' ';
        m_html += attribute.name;
        m_html += QLatin1StringView("=\"");
        escape(attribute.name == QLatin1StringView("class") ? prefixed(*attribute.value) : *attribute.value, true);
        m_html += u'"';
    }
    m_html += u'>';
}

QString HtmlWriter::prefixed(const QString &classes) const
{
    if (m_classPrefix.isEmpty())
        return classes;
    QStringList names = classes.split(u' ', Qt::SkipEmptyParts);
    for (QString &name : names)
        name.prepend(m_classPrefix);
    return names.join(u' ');
}

void HtmlWriter::openBlock(QLatin1StringView name, const HtmlAttributes &attributes)
{
    newLine();
    open(name, attributes);
}

void HtmlWriter::open(QLatin1StringView name, const HtmlAttributes &attributes)
{
    startTag(name, attributes);
    m_open.append(name);
}

void HtmlWriter::close()
{
    Q_ASSERT(!m_open.isEmpty());
    m_html += QLatin1StringView("</");
    m_html += m_open.takeLast();
    m_html += u'>';
}

void HtmlWriter::empty(QLatin1StringView name, const HtmlAttributes &attributes)
{
    startTag(name, attributes);
}

void HtmlWriter::emptyBlock(QLatin1StringView name, const HtmlAttributes &attributes)
{
    newLine();
    startTag(name, attributes);
}

void HtmlWriter::data(const QString &type, QString json)
{
    emptyBlock(QLatin1StringView("script"), {{QLatin1StringView("type"), type}});
    // In JSON a '<' stands in strings only, where it may be written so.
    m_html += json.replace(u'<', QLatin1StringView("\\u003c"));
    m_html += QLatin1StringView("</script>");
}

void HtmlWriter::text(QStringView text)
{
    escape(text, false);
}

void HtmlWriter::escape(QStringView text, bool isAttribute)
{
    for (const QChar c : text) {
        if (c == u'&')
            m_html += QLatin1StringView("&amp;");
        else if (c == u'<')
            m_html += QLatin1StringView("&lt;");
        else if (c == u'>')
            m_html += QLatin1StringView("&gt;");
        else if (c == u'"' && isAttribute)
            m_html += QLatin1StringView("&quot;");
        else
            m_html += c;
    }
}

QString HtmlWriter::take()
{
    Q_ASSERT(m_open.isEmpty());
    return std::exchange(m_html, {});
}

}
