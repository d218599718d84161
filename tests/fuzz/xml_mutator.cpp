// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Makes new XML of known XML: parts and attributes are left out, moved and
// copied. Bytes changed at random, which libFuzzer does by itself, seldom give
// a file that is read to its end.

#include <QByteArrayView>
#include <QList>

#include <array>
#include <cstdint>
#include <cstring>
#include <random>

extern "C" std::size_t LLVMFuzzerMutate(std::uint8_t *data, std::size_t size, std::size_t maxSize);
extern "C" std::size_t LLVMFuzzerCustomMutator(std::uint8_t *data, std::size_t size, std::size_t maxSize,
                                               unsigned int seed);

namespace
{

/// A text as tags and what is between them.
class Pieces
{
public:
    Pieces(const QByteArray &text, unsigned int seed) : m_random(seed)
    {
        for (qsizetype at = 0; at < text.size();) {
            const qsizetype end = text[at] == '<' ? text.indexOf('>', at) + 1 : text.indexOf('<', at);
            m_pieces.append(text.sliced(at, end > at ? end - at : text.size() - at));
            at += m_pieces.last().size();
        }
    }

    void change();
    [[nodiscard]] QByteArray text() const { return m_pieces.join(); }

private:
    using Range = std::pair<qsizetype, qsizetype>;

    qsizetype below(qsizetype count) { return count > 0 ? qsizetype(m_random() % size_t(count)) : 0; }
    static bool isStart(const QByteArray &piece)
    {
        return piece.startsWith('<') && !piece.startsWith("</") && !piece.startsWith("<?") && !piece.startsWith("<!");
    }
    /// The index of a start tag, or -1 when none was met.
    qsizetype someTag();
    /// From the start tag to after the end tag.
    [[nodiscard]] Range element(qsizetype start) const;
    /// Where an attribute of the tag begins (at its space) and ends; empty when it has none.
    Range someAttribute(const QByteArray &tag);
    void renewIds(QByteArrayList &pieces);
    void copyElement(bool isMove);
    void copyAttribute();
    void insertText();

    QByteArrayList m_pieces;
    std::minstd_rand m_random;
};

qsizetype Pieces::someTag()
{
    for (int i = 0; i < 20; ++i) {
        const qsizetype at = below(m_pieces.size());
        if (at < m_pieces.size() && isStart(m_pieces[at]))
            return at;
    }
    return -1;
}

Pieces::Range Pieces::element(qsizetype start) const
{
    int depth = 0;
    for (qsizetype i = start; i < m_pieces.size(); ++i) {
        if (isStart(m_pieces[i]) && !m_pieces[i].endsWith("/>"))
            ++depth;
        else if (m_pieces[i].startsWith("</"))
            --depth;
        if (depth <= 0)
            return {start, i + 1};
    }
    return {start, m_pieces.size()};
}

Pieces::Range Pieces::someAttribute(const QByteArray &tag)
{
    QList<Range> found;
    for (qsizetype at = tag.indexOf(' '); at >= 0;) {
        const qsizetype open = tag.indexOf('"', at), close = open < 0 ? -1 : tag.indexOf('"', open + 1);
        if (close < 0)
            break;
        found.append({at, close + 1});
        at = tag.indexOf(' ', close);
    }
    return found.isEmpty() ? Range() : found[below(found.size())];
}

void Pieces::renewIds(QByteArrayList &pieces)
{
    for (QByteArray &piece : pieces) {
        for (const QByteArrayView name : {QByteArrayView(" id=\""), QByteArrayView(" anchor=\"")}) {
            if (const qsizetype at = piece.indexOf(name); isStart(piece) && at >= 0)
                piece.insert(at + name.size(), 'a' + QByteArray::number(below(100000)));
        }
    }
}

void Pieces::copyElement(bool isMove)
{
    const qsizetype from = someTag();
    if (from < 0)
        return;
    const auto [begin, end] = element(from);
    QByteArrayList copy = m_pieces.sliced(begin, end - begin);
    if (isMove)
        m_pieces.remove(begin, end - begin);
    else
        renewIds(copy);
    const qsizetype to = below(m_pieces.size() + 1);
    m_pieces = m_pieces.first(to) + copy + m_pieces.sliced(to);
}

void Pieces::copyAttribute()
{
    const qsizetype from = someTag(), to = someTag();
    if (from < 0 || to < 0)
        return;
    const auto [begin, end] = someAttribute(m_pieces[from]);
    const QByteArray attribute = m_pieces[from].sliced(begin, end - begin);
    const qsizetype name = m_pieces[to].indexOf(' ');
    m_pieces[to].insert(name >= 0 ? name : m_pieces[to].size() - (m_pieces[to].endsWith("/>") ? 2 : 1), attribute);
}

void Pieces::insertText()
{
    static constexpr std::array<const char *, 16> texts = {"a",
                                                           " ",
                                                           "\n",
                                                           "\t",
                                                           "&#13;",
                                                           "&#10;",
                                                           "&#9;",
                                                           "&#x2028;",
                                                           "&#x85;",
                                                           "\xc2\xa0",
                                                           "\xef\xbf\xbc",
                                                           "\xf0\x9f\x98\x80",
                                                           "<![CDATA[ a\n]]>",
                                                           "<!-- a -->",
                                                           "<?a b?>",
                                                           "<z a=\"b\"/>"};
    QByteArray &piece = m_pieces[below(m_pieces.size())];
    const QByteArray text = texts[size_t(below(texts.size()))];
    if (const auto [begin, end] = someAttribute(piece); end > 0 && !text.startsWith('<'))
        piece.insert(end - 1, text);
    else
        piece.insert(piece.startsWith('<') ? piece.size() : below(piece.size() + 1), text);
}

void Pieces::change()
{
    if (m_pieces.isEmpty())
        return;
    const qsizetype tag = someTag();
    switch (below(6)) {
    case 0:
        return copyElement(false);
    case 1:
        return copyElement(true);
    case 2:
        return copyAttribute();
    case 3:
        return insertText();
    case 4:
        if (tag >= 0)
            m_pieces.remove(tag, element(tag).second - tag);
        return;
    default:
        if (tag >= 0) {
            const auto [begin, end] = someAttribute(m_pieces[tag]);
            m_pieces[tag].remove(begin, end - begin);
        }
    }
}

}

std::size_t LLVMFuzzerCustomMutator(std::uint8_t *data, std::size_t size, std::size_t maxSize, unsigned int seed)
{
    if (seed % 4 == 0)
        return LLVMFuzzerMutate(data, size, maxSize);
    Pieces pieces(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)), seed);
    for (unsigned int i = 0; i <= seed / 4 % 3; ++i)
        pieces.change();
    const QByteArray text = pieces.text();
    if (text.isEmpty() || std::size_t(text.size()) > maxSize)
        return LLVMFuzzerMutate(data, size, maxSize);
    std::memcpy(data, text.constData(), std::size_t(text.size()));
    return std::size_t(text.size());
}
