// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/reduced_markup.h"

#include "import/html_space.h"
#include "import/tag_attributes.h"

#include <QSet>

#include <cctype>
#include <vector>

namespace noticewright
{

namespace
{

constexpr int deepestFormatting = 24;
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

bool isDrawing(const QByteArray &name)
{
    return name == "svg" || name == "math";
}

/// Elements whose content is no markup.
bool isRawText(const QByteArray &name)
{
    static const QSet<QByteArray> names{"script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"};
    return names.contains(name);
}

bool endsName(char c)
{
    return isHtmlSpace(c) || c == '/' || c == '>';
}

class Reducer
{
public:
    explicit Reducer(const QByteArray &page) : m_in(page) { m_out.html.reserve(page.size()); }

    ReducedMarkup run();

private:
    void tag();
    void comment();
    void rawText(const QByteArray &name);
    void shorten(qsizetype end);
    [[nodiscard]] bool keepStart(const QByteArray &name);
    [[nodiscard]] bool keepEnd(const QByteArray &name);
    void copyTo(qsizetype end);

    const QByteArray &m_in;
    qsizetype m_at = 0;
    ReducedMarkup m_out;
    struct Open
    {
        QByteArray name;
        bool isKept;
    };
    std::vector<Open> m_open;
    int m_kept = 0;
    int m_formatting = 0;
    /// How many of the open elements are drawings or formulas, in which scripts and styles are markup.
    int m_drawings = 0;
    qint64 m_copies = 0;
};

void Reducer::copyTo(qsizetype end)
{
    m_out.html.append(m_in.constData() + m_at, end - m_at);
    m_at = end;
}

bool Reducer::keepStart(const QByteArray &name)
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
        m_drawings += isDrawing(name);
    } else {
        ++m_out.flattened;
    }
    return isKept;
}

bool Reducer::keepEnd(const QByteArray &name)
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
            m_drawings -= isDrawing(name);
        }
        m_open.erase(m_open.begin() + qsizetype(i));
        return isKept;
    }
    return true;
}

void Reducer::comment()
{
    if (!QByteArrayView(m_in).sliced(m_at).startsWith("<!--")) {
        const qsizetype end = m_in.indexOf('>', m_at);
        return copyTo(end < 0 ? m_in.size() : end + 1);
    }
    const qsizetype from = m_at + 4;
    qsizetype end = m_in.size();
    for (qsizetype i = m_at + 2; (i = m_in.indexOf("--", i)) >= 0; ++i) {
        const QByteArrayView after = QByteArrayView(m_in).sliced(i + 2);
        if (after.startsWith('>') || (i >= from && after.startsWith("!>"))) {
            end = i + (after.startsWith('>') ? 3 : 4);
            break;
        }
    }
    m_out.html.append("<!---->");
    m_at = end;
}

/// Of scripts and styles the beginning is enough to know them by. One that
/// could end elsewhere than it seems stays whole.
void Reducer::shorten(qsizetype end)
{
    constexpr qsizetype beginning = 120;
    const QByteArrayView content = QByteArrayView(m_in).sliced(m_at, end - m_at);
    if (m_drawings > 0 || content.contains("<!--"))
        return copyTo(end);
    const qsizetype markup = content.indexOf('<');
    qsizetype length = std::min(beginning, markup < 0 ? content.size() : markup);
    // Not within a character.
    while (length > 0 && length < content.size() && (static_cast<unsigned char>(content[length]) & 0xc0) == 0x80)
        --length;
    m_out.html.append(content.first(length));
    m_at = end;
}

void Reducer::rawText(const QByteArray &name)
{
    const auto isEndAt = [&](qsizetype i) {
        const QByteArrayView rest = QByteArrayView(m_in).sliced(i + 2);
        return rest.size() > name.size() && rest.first(name.size()).compare(name, Qt::CaseInsensitive) == 0
            && endsName(rest[name.size()]);
    };
    qsizetype end = m_in.indexOf("</", m_at);
    while (end >= 0 && !isEndAt(end))
        end = m_in.indexOf("</", end + 2);
    if (end < 0)
        end = m_in.size();
    if (name == "script" || name == "style")
        shorten(end);
    else
        copyTo(end);
}

void Reducer::tag()
{
    const bool isEnd = m_at + 1 < m_in.size() && m_in[m_at + 1] == '/';
    const qsizetype start = m_at + (isEnd ? 2 : 1);
    if (start >= m_in.size())
        return copyTo(m_in.size());
    if (!std::isalpha(static_cast<unsigned char>(m_in[start])))
        return isEnd || m_in[start] == '!' || m_in[start] == '?' ? comment() : copyTo(m_at + 1);
    qsizetype i = start;
    while (i < m_in.size() && !endsName(m_in[i]))
        ++i;
    const QByteArray name = m_in.sliced(start, i - start).toLower();
    const TagRest rest = restOfTag(m_in, i);
    // A tag that never ends is none.
    const bool isKept = rest.end >= 0 && (isEnd ? keepEnd(name) : keepStart(name));
    m_at = rest.end < 0 ? m_in.size() : rest.end;
    if (!isKept)
        return;
    m_out.html.append(isEnd ? "</" : "<").append(name);
    if (!isEnd)
        m_out.html.append(rest.kept);
    m_out.html.append('>');
    if (!isEnd && isRawText(name))
        rawText(name);
}

ReducedMarkup Reducer::run()
{
    while (m_at < m_in.size()) {
        const qsizetype next = m_in.indexOf('<', m_at);
        const qsizetype end = next < 0 ? m_in.size() : next;
        m_out.texts.append(QByteArrayView(m_in).sliced(m_at, end - m_at), m_out.html);
        m_at = end;
        if (next >= 0)
            tag();
    }
    return std::move(m_out);
}

}

ReducedMarkup reduceMarkup(const QByteArray &page)
{
    QByteArray clean = TextMarks::withoutSigns(page);
    if (clean.contains('\0'))
        clean.replace('\0', ' ');
    ReducedMarkup reduced = Reducer(clean).run();
    reduced.page = clean;
    return reduced;
}

}
