// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/json_text.h"

#include <utility>

namespace noticewright
{

namespace
{

/// How a character is written that may not stand in a string as it is; empty
/// for all others.
QString escapeOf(QChar c)
{
    switch (c.unicode()) {
    case u'"':
        return QStringLiteral("\\\"");
    case u'\\':
        return QStringLiteral("\\\\");
    case u'\b':
        return QStringLiteral("\\b");
    case u'\f':
        return QStringLiteral("\\f");
    case u'\n':
        return QStringLiteral("\\n");
    case u'\r':
        return QStringLiteral("\\r");
    case u'\t':
        return QStringLiteral("\\t");
    default:
        return c < u' ' ? QStringLiteral("\\u%1").arg(int(c.unicode()), 4, 16, QLatin1Char('0')) : QString();
    }
}

bool isPlain(QChar c)
{
    return c >= u' ' && c != u'"' && c != u'\\';
}

}

void JsonText::begin(QLatin1StringView name)
{
    m_json += m_json.isEmpty() ? u'{' : u',';
    m_json += u'"';
    m_json += name;
    m_json += QLatin1StringView("\":");
}

void JsonText::string(QStringView text)
{
    m_json += u'"';
    qsizetype start = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (isPlain(text[i]))
            continue;
        m_json += text.sliced(start, i - start);
        m_json += escapeOf(text[i]);
        start = i + 1;
    }
    m_json += text.sliced(start);
    m_json += u'"';
}

void JsonText::add(QLatin1StringView name, QStringView text)
{
    begin(name);
    string(text);
}

void JsonText::addJson(QLatin1StringView name, QStringView json)
{
    if (json.isEmpty())
        return;
    begin(name);
    m_json += json;
}

QString JsonText::take()
{
    if (m_json.isEmpty())
        m_json += u'{';
    m_json += u'}';
    return std::exchange(m_json, {});
}

}
