// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/inlines_markdown.h"

#include "model/nesting.h"

#include <algorithm>
#include <utility>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

/// True for what stands after '&' in a character reference.
bool endsReference(QStringView text)
{
    qsizetype at = text.startsWith(u'#') ? 1 : 0;
    const qsizetype first = at;
    while (at < text.size() && text[at].isLetterOrNumber())
        ++at;
    return at > first && at < text.size() && text[at] == u';';
}

/// Text in which nothing within a line is markup. The end of a table's cell is
/// markup even where there is no table, for simplicity.
QString escaped(QStringView text, QStringView more = {})
{
    static constexpr QStringView signs = u"\\`*_[]<~|";
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (signs.contains(c) || more.contains(c) || (c == u'&' && endsReference(text.sliced(i + 1))))
            result += u'\\';
        result += c == u'\n' ? u' ' : c;
    }
    return result;
}

/// A line that does not begin like a list, a heading, a quotation or the line
/// below a heading or a table's head.
QString withEscapedBegin(QString line)
{
    const auto isEnd = [&](qsizetype at) { return at >= line.size() || line[at] == u' '; };
    qsizetype digits = 0;
    while (digits < line.size() && line[digits] >= u'0' && line[digits] <= u'9')
        ++digits;
    if (digits > 0 && digits < line.size() && (line[digits] == u'.' || line[digits] == u')') && isEnd(digits + 1))
        return line.insert(digits, u'\\');
    if (line.isEmpty())
        return line;
    const bool beginsWord = line.size() > 1 && line[1].isLetterOrNumber();
    if (line.front() == u'>' || (u"+-=#:"_s.contains(line.front()) && !beginsWord))
        line.prepend(u'\\');
    return line;
}

/// An address in the place where a link or an image has it.
QString destination(const QString &address)
{
    QString result;
    for (const QChar c : address) {
        // None of these can stand in an address as it is.
        if (c < u' ' || c == u'\x7f' || u"|`<>\\\""_s.contains(c))
            result += u'%' + QString::number(c.unicode(), 16).toUpper().rightJustified(2, u'0');
        else
            result += c;
    }
    const bool isBare =
        !result.isEmpty() && std::ranges::none_of(result, [](QChar c) { return c == u' ' || c == u'(' || c == u')'; });
    for (qsizetype i = result.size() - 1; i >= 0; --i) {
        if (result[i] == u'&' && endsReference(QStringView(result).sliced(i + 1)))
            result.insert(i, u'\\');
    }
    return isBare ? result : QString(u'<' + result + u'>');
}

QString linkEnd(const QString &address, const QString &title)
{
    const QString shownTitle = title.isEmpty() ? QString() : QString(u" \"" + escaped(title, u"\"") + u'"');
    return u"](" + destination(address) + shownTitle + u')';
}

/// What is next to a mark's signs decides whether they are read as a mark.
/// Symbols are punctuation for some readers only.
enum class Neighbour { Space, Letter, Punctuation, Symbol };

Neighbour neighbour(char32_t c)
{
    if (c < 128) {
        if (QChar::isSpace(c))
            return Neighbour::Space;
        return QChar::isLetterOrNumber(c) ? Neighbour::Letter : Neighbour::Punctuation;
    }
    if (QChar::isSpace(c))
        return Neighbour::Space;
    if (QChar::isPunct(c))
        return Neighbour::Punctuation;
    return QChar::isSymbol(c) ? Neighbour::Symbol : Neighbour::Letter;
}

bool canBePunctuation(Neighbour neighbour)
{
    return neighbour == Neighbour::Punctuation || neighbour == Neighbour::Symbol;
}

bool canBeLetter(Neighbour neighbour)
{
    return neighbour == Neighbour::Letter || neighbour == Neighbour::Symbol;
}

QString reference(char32_t c)
{
    return u"&#" + QString::number(c) + u';';
}

/// The same text with the spaces at the ends of its pieces as pieces of their own.
InlineList splitAtSpaces(const InlineList &inlines)
{
    InlineList pieces;
    const auto add = [&](const Inline &piece, QStringView text) {
        if (!text.isEmpty())
            pieces.append(Inline{.text = text.toString(), .marks = piece.marks});
    };
    for (const Inline &piece : inlines) {
        if (piece.kind == Inline::Kind::LineBreak) {
            pieces.append(piece);
            continue;
        }
        const QStringView text = piece.text;
        qsizetype first = 0, end = text.size();
        while (first < end && text[first].isSpace())
            ++first;
        while (end > first && text[end - 1].isSpace())
            --end;
        add(piece, text.first(first));
        add(piece, text.sliced(first, end - first));
        add(piece, text.sliced(end));
    }
    return pieces;
}

bool isSpace(const Inline &piece)
{
    return piece.kind == Inline::Kind::LineBreak || QStringView(piece.text).trimmed().isEmpty();
}

/// Calls `limit(space, neighbour)` for each space and what is before and after
/// it; the neighbour is null at an end of the text or of a link.
template<typename Limit>
void limitSpaces(InlineList &pieces, const Limit &limit)
{
    const auto visit = [&](qsizetype at, qsizetype next) {
        if (!isSpace(pieces[at]))
            return;
        const bool isTogether =
            next >= 0 && next < pieces.size() && isSameElement(MarkElement::Link, pieces[at].marks, pieces[next].marks);
        limit(pieces[at].marks, isTogether ? &pieces[next].marks : nullptr);
    };
    for (qsizetype i = 0; i < pieces.size(); ++i)
        visit(i, i - 1);
    for (qsizetype i = pieces.size() - 1; i >= 0; --i)
        visit(i, i + 1);
}

/// The same text where no mark begins or ends with a space or a line break,
/// which would keep its signs from being read as a mark.
InlineList withMarksOffSpaces(const InlineList &inlines)
{
    InlineList pieces = splitAtSpaces(inlines);
    limitSpaces(pieces, [](Marks &space, const Marks *next) { space.strong = space.strong && next && next->strong; });
    // Emphasis is within strong, and ends with it.
    limitSpaces(pieces, [](Marks &space, const Marks *next) {
        space.emphasis = space.emphasis && next && next->emphasis && next->strong == space.strong;
    });
    return pieces;
}

/// Writes text and marks so that each sign is read as what it was written for.
///
/// Strong is `**`. Emphasis is `*`, but `_` in a text that has both, as signs
/// of one kind next to each other can be read in more than one way.
class MarkdownInlines
{
public:
    MarkdownInlines(const EditionView &view, bool hasStrong) : m_view(view), m_emphasis(hasStrong ? u'_' : u'*') { }

    void open(MarkElement element, const Marks &marks)
    {
        if (element != MarkElement::Link)
            return sign(element, m_opens);
        // The two signs together would begin an image.
        if (m_out.endsWith(u'!'))
            m_out.insert(m_out.size() - 1, u'\\');
        put(u"["_s);
        m_linkEnd = linkEnd(m_view.address(*marks.link).value_or(QString()), marks.linkTitle);
    }
    void piece(const Inline &piece) { put(piece.kind == Inline::Kind::LineBreak ? u"\\\n"_s : escaped(piece.text)); }
    void close(MarkElement element)
    {
        if (element != MarkElement::Link)
            return sign(element, m_closes);
        put(m_linkEnd);
    }
    QString take() { return std::move(m_out); }

private:
    void sign(MarkElement element, int &count)
    {
        if (m_opens + m_closes == 0)
            m_run = m_out.size();
        ++count;
        m_out += element == MarkElement::Strong ? u"**"_s : QString(m_emphasis);
    }
    void put(QString text)
    {
        settle(text);
        m_out += text;
    }
    void settle(QString &next);
    void replaceLetterBefore(qsizetype end);

    struct Signs
    {
        qsizetype begin = -1;
        qsizetype end = -1;
    };

    const EditionView &m_view;
    QChar m_emphasis;
    QString m_out;
    QString m_linkEnd;
    /// Where the signs begin that only signs were written after, and how many there are.
    qsizetype m_run = 0;
    int m_opens = 0;
    int m_closes = 0;
    /// The last signs that open a mark before a letter and after what may be one.
    Signs m_opened;
};

/// The character that ends at `end` becomes a character reference, where it is a letter.
void MarkdownInlines::replaceLetterBefore(qsizetype end)
{
    const QList<uint> before = m_out.first(end).last(std::min<qsizetype>(end, 2)).toUcs4();
    if (before.isEmpty() || !canBeLetter(neighbour(before.last())))
        return;
    const qsizetype begin = end - (QChar::requiresSurrogates(before.last()) ? 2 : 1);
    m_out.replace(begin, end - begin, reference(before.last()));
    // Now there is punctuation after the signs before it, too.
    if (begin == m_opened.end)
        replaceLetterBefore(std::exchange(m_opened, {}).begin);
}

/// Makes signs that were just written be read as they should, now that `next`
/// comes after them. A letter on their outer side keeps them from it when there
/// is punctuation on the inner side, and keeps `_` from it always; a character
/// reference, which is punctuation, then takes its place. Signs between others
/// that are closed and opened have punctuation on both sides.
void MarkdownInlines::settle(QString &next)
{
    const int opens = std::exchange(m_opens, 0), closes = std::exchange(m_closes, 0);
    if ((opens == 0) == (closes == 0))
        return;
    const QList<uint> before = m_out.first(m_run).last(std::min<qsizetype>(m_run, 2)).toUcs4();
    const QList<uint> after = next.first(std::min<qsizetype>(next.size(), 2)).toUcs4();
    const Neighbour left = before.isEmpty() ? Neighbour::Space : neighbour(before.last());
    const Neighbour right = after.isEmpty() ? Neighbour::Space : neighbour(after.first());
    const bool isStrict = opens + closes > 1 || m_out.endsWith(u'_');
    if (opens > 0) {
        if (isStrict || canBePunctuation(right))
            replaceLetterBefore(m_run);
        else
            m_opened = {m_run, m_out.size()};
    }
    if (closes > 0 && canBeLetter(right) && (isStrict || canBePunctuation(left)))
        next.replace(0, QChar::requiresSurrogates(after.first()) ? 2 : 1, reference(after.first()));
}

}

QStringList markdownLines(const EditionView &view, const InlineList &resolved)
{
    MarkdownInlines writer(view, std::ranges::any_of(resolved, [](const Inline &piece) { return piece.marks.strong; }));
    walkNested(
        withMarksOffSpaces(resolved), [&](MarkElement element, const Marks &marks) { writer.open(element, marks); },
        [&](const Inline &piece) { writer.piece(piece); }, [&](MarkElement element) { writer.close(element); });
    QStringList lines;
    const QString written = writer.take();
    for (QStringView line : QStringView(written).split(u'\n')) {
        while (line.startsWith(u' '))
            line = line.sliced(1);
        while (line.endsWith(u' '))
            line.chop(1);
        lines.append(withEscapedBegin(line.toString()));
    }
    return lines.size() == 1 && lines.first().isEmpty() ? QStringList() : lines;
}

QString markdownImage(const QString &source, const QString &alternative, const std::optional<QString> &address,
                      const QString &title)
{
    const QString image = u"![" + escaped(alternative) + u"](" + destination(source) + u')';
    return address ? QString(u'[' + image + linkEnd(*address, title)) : image;
}

}
