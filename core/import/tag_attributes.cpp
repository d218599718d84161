// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/tag_attributes.h"

#include "import/html_space.h"

#include <algorithm>
#include <bitset>

namespace noticewright
{

namespace
{

/// Attributes that html_source.cpp reads, and `type`, by which a parser knows hidden fields.
constexpr QByteArrayView readNames[] = {
    "id",    "class", "href",   "name",        "title",      "src",         "alt",     "lang",          "xml:lang",
    "role",  "style", "hidden", "aria-hidden", "aria-level", "colspan",     "rowspan", "aria-expanded", "aria-controls",
    "start", "type",  "cite",   "rel",         "open",       "data-cfemail"};

class Scanner
{
public:
    Scanner(QByteArrayView html, qsizetype from) : m_html(html), m_at(from) { }

    TagRest run();

private:
    [[nodiscard]] bool isAtEnd() const { return m_at >= m_html.size(); }
    [[nodiscard]] char here() const { return m_html[m_at]; }
    void skipSpace();
    void attribute();
    [[nodiscard]] bool isFirstOf(QByteArrayView name);
    void value();

    QByteArrayView m_html;
    qsizetype m_at;
    std::bitset<std::size(readNames)> m_seen;
    TagRest m_rest;
};

void Scanner::skipSpace()
{
    while (!isAtEnd() && isHtmlSpace(here()))
        ++m_at;
}

/// Whether the attribute is read, and the tag has none of that name yet.
bool Scanner::isFirstOf(QByteArrayView name)
{
    const auto found = std::ranges::find_if(readNames, [&](QByteArrayView read) {
        return read.size() == name.size() && read.compare(name, Qt::CaseInsensitive) == 0;
    });
    const auto index = size_t(found - std::begin(readNames));
    if (found == std::end(readNames) || m_seen.test(index))
        return false;
    m_seen.set(index);
    return true;
}

void Scanner::value()
{
    skipSpace();
    if (isAtEnd() || here() == '>')
        return;
    const char quote = here();
    if (quote != '"' && quote != '\'') {
        while (!isAtEnd() && !isHtmlSpace(here()) && here() != '>')
            ++m_at;
        return;
    }
    const qsizetype end = m_html.indexOf(quote, m_at + 1);
    m_at = end < 0 ? m_html.size() : end + 1;
}

void Scanner::attribute()
{
    const qsizetype start = m_at;
    // A name may begin with an equals sign.
    do
        ++m_at;
    while (!isAtEnd() && !isHtmlSpace(here()) && here() != '/' && here() != '>' && here() != '=');
    const QByteArrayView name = m_html.sliced(start, m_at - start);
    qsizetype end = m_at;
    skipSpace();
    if (!isAtEnd() && here() == '=') {
        ++m_at;
        value();
        end = m_at;
    }
    if (isFirstOf(name))
        m_rest.kept.append(' ').append(m_html.sliced(start, end - start));
}

TagRest Scanner::run()
{
    while (!isAtEnd()) {
        if (here() == '>') {
            m_rest.end = m_at + 1;
            break;
        }
        if (isHtmlSpace(here())) {
            ++m_at;
        } else if (here() == '/') {
            ++m_at;
            if (!isAtEnd() && here() == '>')
                m_rest.kept.append(" /");
        } else {
            attribute();
        }
    }
    return std::move(m_rest);
}

}

TagRest restOfTag(QByteArrayView html, qsizetype from)
{
    return Scanner(html, from).run();
}

}
