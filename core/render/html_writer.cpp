// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/html_writer.h"

#include <QStringList>

#include <utility>

namespace noticewright
{

namespace
{

/// How a character is written that would be markup; empty for all others.
QLatin1StringView referenceFor(QChar c, bool isAttribute)
{
    switch (c.unicode()) {
    case u'&':
        return QLatin1StringView("&amp;");
    case u'<':
        return QLatin1StringView("&lt;");
    case u'>':
        return QLatin1StringView("&gt;");
    case u'"':
        return isAttribute ? QLatin1StringView("&quot;") : QLatin1StringView();
    default:
        return {};
    }
}

}

void HtmlWriter::newLine()
{
    if (!m_html.empty())
        m_html += u'\n';
}

void HtmlWriter::startTag(QLatin1StringView name, const HtmlAttributes &attributes)
{
    if (!m_nextPlace.isEmpty())
        m_places.insert(std::exchange(m_nextPlace, {}), qsizetype(m_html.size()));
    m_html += u'<';
    put(name);
    for (const HtmlAttribute &attribute : attributes) {
        if (!attribute.value)
            continue;
        m_html += u' ';
        put(attribute.name);
        m_html += u"=\"";
        if (!m_classPrefix.isEmpty() && attribute.name == QLatin1StringView("class"))
            escape(prefixed(*attribute.value), true);
        else
            escape(*attribute.value, true);
        m_html += u'"';
    }
    m_html += u'>';
}

QString HtmlWriter::prefixed(const QString &classes) const
{
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
    m_html += u"</";
    put(m_open.takeLast());
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
    put(json.replace(u'<', QLatin1StringView("\\u003c")));
    m_html += u"</script>";
}

void HtmlWriter::text(QStringView text)
{
    escape(text, false);
}

void HtmlWriter::escape(QStringView text, bool isAttribute)
{
    // What needs no escape is put in at once: most texts are one piece.
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        // The last of them in the order of characters.
        if (text[i] > u'>')
            continue;
        const QLatin1StringView reference = referenceFor(text[i], isAttribute);
        if (reference.isEmpty())
            continue;
        put(text.sliced(start, i - start));
        put(reference);
        start = i + 1;
    }
    put(text.sliced(start));
}

void HtmlWriter::put(QStringView text)
{
    m_html.append(text.utf16(), size_t(text.size()));
}

void HtmlWriter::put(QLatin1StringView text)
{
    for (const char c : text)
        m_html += char16_t(uchar(c));
}

QString HtmlWriter::take()
{
    Q_ASSERT(m_open.isEmpty());
    const std::u16string html = std::exchange(m_html, {});
    return QString(QStringView(html));
}

}
