// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/bounded_markup.h"

#include <QSet>

#include <cctype>
#include <vector>

namespace noticewright
{

namespace
{

constexpr int deepestFormatting = 24;
constexpr int mostAttributes = 100;
/// Formatting that is left open is made anew in every paragraph after it.
constexpr qint64 mostCopies = 2'000'000;

/// Elements that end without an end tag, or have no content.
bool needsNoEnd(const QByteArray &name)
{
    static const QSet<QByteArray> names{"area",   "base",     "br",    "col",    "embed", "hr",    "img",   "input",
                                        "link",   "meta",     "param", "source", "track", "wbr",   "p",     "li",
                                        "dt",     "dd",       "tr",    "td",     "th",    "thead", "tbody", "tfoot",
                                        "option", "optgroup", "rt",    "rp",     "html",  "head",  "body",  "colgroup"};
    return names.contains(name);
}

bool isFormatting(const QByteArray &name)
{
    static const QSet<QByteArray> names{"a", "b",     "big",    "code",   "em", "font", "i",
                                        "s", "small", "strike", "strong", "tt", "u",    "nobr"};
    return names.contains(name);
}

/// Elements whose content is no markup.
bool isRawText(const QByteArray &name)
{
    static const QSet<QByteArray> names{"script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"};
    return names.contains(name);
}

class Bounds
{
public:
    explicit Bounds(const QByteArray &html) : m_in(html) { m_out.html.reserve(html.size()); }

    BoundedMarkup run();

private:
    void tag();
    void comment();
    void rawText(const QByteArray &name);
    [[nodiscard]] qsizetype endOfTag(qsizetype from);
    [[nodiscard]] bool keepStart(const QByteArray &name);
    [[nodiscard]] bool keepEnd(const QByteArray &name);
    void copyTo(qsizetype end);

    const QByteArray &m_in;
    qsizetype m_at = 0;
    BoundedMarkup m_out;
    struct Open
    {
        QByteArray name;
        bool isKept;
    };
    std::vector<Open> m_open;
    int m_kept = 0;
    int m_formatting = 0;
    qint64 m_copies = 0;
    /// Where the attributes of the tag at hand become too many; 0: nowhere.
    qsizetype m_cut = 0;
};

void Bounds::copyTo(qsizetype end)
{
    m_out.html.append(m_in.constData() + m_at, end - m_at);
    m_at = end;
}

/// The place after the tag's '>', minding quotes as the HTML tokenizer does.
qsizetype Bounds::endOfTag(qsizetype from)
{
    m_cut = 0;
    int attributes = 0;
    char quote = 0;
    bool isAfterEquals = false;
    bool isAfterSpace = false;
    for (qsizetype i = from; i < m_in.size(); ++i) {
        const char c = m_in[i];
        if (quote) {
            if (c == quote)
                quote = 0;
            continue;
        }
        if (c == '>')
            return i + 1;
        const bool isSpace = c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == '/';
        if ((c == '"' || c == '\'') && isAfterEquals) {
            quote = c;
        } else if (!isSpace && isAfterSpace && !isAfterEquals && c != '=') {
            if (++attributes > mostAttributes && !m_cut)
                m_cut = i;
        }
        if (!isSpace)
            isAfterEquals = c == '=';
        // A quoted value may be followed by the next name without a space.
        isAfterSpace = isSpace || c == '"' || c == '\'';
    }
    return m_in.size();
}

bool Bounds::keepStart(const QByteArray &name)
{
    m_copies += m_formatting;
    if (m_copies > mostCopies) {
        ++m_out.flattened;
        return false;
    }
    if (needsNoEnd(name))
        return true;
    const bool isFormat = isFormatting(name);
    const bool isKept = m_kept < deepestMarkup && (!isFormat || m_formatting < deepestFormatting);
    // What is beyond all bounds needs no place in the list of what is open.
    if (m_open.size() < 100'000)
        m_open.push_back({name, isKept});
    if (isKept) {
        ++m_kept;
        m_formatting += isFormat;
    } else {
        ++m_out.flattened;
    }
    return isKept;
}

bool Bounds::keepEnd(const QByteArray &name)
{
    if (needsNoEnd(name))
        return true;
    // Only so far down that a stranger's page can't make this slow.
    const size_t lowest = m_open.size() > 300 ? m_open.size() - 300 : 0;
    for (size_t i = m_open.size(); i-- > lowest;) {
        if (m_open[i].name != name)
            continue;
        const bool isKept = m_open[i].isKept;
        if (isKept) {
            --m_kept;
            m_formatting -= isFormatting(name);
        }
        m_open.erase(m_open.begin() + qsizetype(i));
        return isKept;
    }
    return true;
}

void Bounds::comment()
{
    const bool isComment = QByteArrayView(m_in).sliced(m_at).startsWith("<!--");
    const qsizetype end = isComment ? m_in.indexOf("-->", m_at + 2) : m_in.indexOf('>', m_at);
    copyTo(end < 0 ? m_in.size() : end + (isComment ? 3 : 1));
}

void Bounds::rawText(const QByteArray &name)
{
    for (qsizetype i = m_at; (i = m_in.indexOf("</", i)) >= 0; i += 2) {
        if (m_in.sliced(i + 2, std::min(name.size(), m_in.size() - i - 2)).toLower() == name)
            return copyTo(i);
    }
    copyTo(m_in.size());
}

void Bounds::tag()
{
    const bool isEnd = m_at + 1 < m_in.size() && m_in[m_at + 1] == '/';
    qsizetype i = m_at + (isEnd ? 2 : 1);
    const qsizetype start = i;
    while (i < m_in.size() && i - start < 32 && std::isalnum(static_cast<unsigned char>(m_in[i])))
        ++i;
    if (i == start) {
        if (i < m_in.size() && (m_in[i] == '!' || m_in[i] == '?'))
            return comment();
        return copyTo(std::min(m_at + 1, m_in.size()));
    }
    const QByteArray name = m_in.sliced(start, i - start).toLower();
    const qsizetype end = endOfTag(i);
    if (!(isEnd ? keepEnd(name) : keepStart(name))) {
        m_at = end;
        return;
    }
    if (m_cut) {
        copyTo(m_cut);
        m_out.html.append('>');
        m_at = end;
    } else {
        copyTo(end);
    }
    if (!isEnd && isRawText(name))
        rawText(name);
}

BoundedMarkup Bounds::run()
{
    while (m_at < m_in.size()) {
        const qsizetype next = m_in.indexOf('<', m_at);
        copyTo(next < 0 ? m_in.size() : next);
        if (next >= 0)
            tag();
    }
    m_out.html.replace('\0', ' ');
    return std::move(m_out);
}

}

BoundedMarkup boundMarkup(const QByteArray &html)
{
    return Bounds(html).run();
}

}
