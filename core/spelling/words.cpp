// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "spelling/words.h"

#include "model/scripts.h"
#include "model/text_offsets.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace noticewright
{

namespace
{

bool isHyphen(QChar c)
{
    return c == u'-' || c == QChar(0x2010) || c == QChar(0x2011);
}

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == QChar(0x2019);
}

/// Soft hyphens, joiners of lines and marks of direction.
bool isInvisible(QChar c)
{
    return c == QChar(QChar::SoftHyphen) || c == QChar(0x200b) || c == QChar(0x200e) || c == QChar(0x200f)
        || c == QChar(0x2060) || c == QChar(QChar::ByteOrderMark);
}

bool endsChunk(QChar c)
{
    return c.isSpace() || c == QChar(QChar::ObjectReplacementCharacter);
}

/// "example.com", "statement.pdf", but not "end.Next" nor "e.g".
bool endsLikeName(QStringView chunk, qsizetype longest)
{
    const qsizetype dot = chunk.lastIndexOf(u'.');
    const QStringView end = chunk.sliced(dot + 1);
    constexpr qsizetype shortest = 2;
    return dot > 1 && end.size() >= shortest && end.size() <= longest
        && std::ranges::all_of(end, [](QChar c) { return (c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'); });
}

bool isAddress(QStringView chunk)
{
    const auto isAround = [](QChar c) { return c.isPunct() && c != u'/' && c != u'@' && c != u'#' && c != u'_'; };
    while (!chunk.isEmpty() && isAround(chunk.front()))
        chunk = chunk.sliced(1);
    while (!chunk.isEmpty() && isAround(chunk.back()))
        chunk.chop(1);
    if (chunk.isEmpty())
        return false;
    const qsizetype slash = chunk.indexOf(u'/');
    constexpr qsizetype longestDomain = 63, longestEnd = 7;
    return chunk.contains(u'@') || chunk.contains(u'_') || chunk.contains(u'\\') || chunk.contains(u"//")
        || chunk.startsWith(u'/') || chunk.startsWith(u'#') || chunk.startsWith(u"www.", Qt::CaseInsensitive)
        || (slash < 0 ? endsLikeName(chunk, longestEnd) : endsLikeName(chunk.first(slash), longestDomain));
}

/// Makes of the parts of the text that are addresses one unbroken stretch that
/// is no word, so that offsets stay.
QString withoutAddresses(const InlineList &text)
{
    constexpr QChar blank = u'@';
    QString flat = flatText(text);
    for (qsizetype begin = 0; begin < flat.size();) {
        qsizetype end = begin;
        while (end < flat.size() && !endsChunk(flat[end]))
            ++end;
        if (isAddress(QStringView(flat).sliced(begin, end - begin)))
            std::fill(flat.begin() + begin, flat.begin() + end, blank);
        begin = end + 1;
    }
    qsizetype at = 0;
    for (const Inline &piece : text) {
        const qsizetype length = piece.kind == Inline::Kind::Text ? piece.text.size() : 1;
        if (piece.kind == Inline::Kind::Text && piece.marks.link && piece.marks.link->address == piece.text)
            std::fill(flat.begin() + at, flat.begin() + at + length, blank);
        at += length;
    }
    return flat;
}

QString asInDictionaries(QStringView written)
{
    QString word;
    for (const QChar c : written) {
        if (isInvisible(c))
            continue;
        word += isApostrophe(c) ? QChar(u'\'') : isHyphen(c) ? QChar(u'-') : c;
    }
    return word.normalized(QString::NormalizationForm_C);
}

/// "GDPR", and "URLs" and "GDPR's" made of such.
bool isAbbreviation(QStringView word)
{
    constexpr qsizetype shortest = 2;
    if (word.size() > shortest && word.endsWith(u's'))
        word.chop(1);
    if (word.endsWith(u'\''))
        word.chop(1);
    return word.size() >= shortest && std::ranges::none_of(word, [](QChar c) { return c.isLetter() && !c.isUpper(); });
}

/// True for what a dictionary can tell of.
bool isCheckable(const QString &word)
{
    qsizetype letters = 0;
    for (const char32_t c : word.toUcs4()) {
        if (QChar::isDigit(c) || isCountedInCharacters(c) || needsDictionary(c))
            return false;
        letters += QChar::isLetter(c);
    }
    return letters > 1 && !isAbbreviation(word);
}

/// The stretches between word boundaries that hold letters or digits, those
/// with a full stop in them cut there.
QList<std::pair<qsizetype, qsizetype>> stretchesOf(const QString &flat)
{
    QList<std::pair<qsizetype, qsizetype>> stretches;
    QTextBoundaryFinder finder(QTextBoundaryFinder::Word, flat);
    const auto add = [&](qsizetype begin, qsizetype end) {
        const QStringView stretch = QStringView(flat).sliced(begin, end - begin);
        if (std::ranges::any_of(stretch, [](QChar c) { return c.isLetterOrNumber() || c.isSurrogate(); }))
            stretches.append({begin, end});
    };
    for (qsizetype begin = 0, end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
        for (qsizetype dot = 0; (dot = flat.indexOf(u'.', begin)) >= 0 && dot < end; begin = dot + 1)
            add(begin, dot);
        add(begin, end);
        begin = end;
    }
    return stretches;
}

/// Joins what only a hyphen parts.
QList<std::pair<qsizetype, qsizetype>> compoundsOf(const QString &flat)
{
    QList<std::pair<qsizetype, qsizetype>> compounds;
    for (const auto &[begin, end] : stretchesOf(flat)) {
        if (!compounds.isEmpty() && compounds.last().second + 1 == begin && isHyphen(flat[begin - 1]))
            compounds.last().second = end;
        else
            compounds.append({begin, end});
    }
    for (auto &[begin, end] : compounds) {
        if (end < flat.size() && isHyphen(flat[end]) && (end + 1 == flat.size() || !flat[end + 1].isPunct()))
            ++end;
    }
    return compounds;
}

/// The language of each character.
class Languages
{
public:
    Languages(const InlineList &text, const QString &language) : m_text(text), m_language(language) { }

    /// For offsets that only grow.
    QString at(qsizetype offset)
    {
        while (m_piece < m_text.size() && m_begin + lengthOf(m_text[m_piece]) <= offset)
            m_begin += lengthOf(m_text[m_piece++]);
        const bool isOwn = m_piece < m_text.size() && !m_text[m_piece].marks.language.isEmpty();
        return isOwn ? m_text[m_piece].marks.language : m_language;
    }

private:
    static qsizetype lengthOf(const Inline &piece) { return piece.kind == Inline::Kind::Text ? piece.text.size() : 1; }

    const InlineList &m_text;
    const QString &m_language;
    qsizetype m_piece = 0;
    qsizetype m_begin = 0;
};

/// The parts of a compound that a dictionary can tell of.
QList<SpelledWord> partsOf(const SpelledWord &compound, QStringView written)
{
    QList<SpelledWord> parts;
    for (qsizetype begin = 0; begin < written.size();) {
        qsizetype end = begin;
        while (end < written.size() && !isHyphen(written[end]))
            ++end;
        const QString word = asInDictionaries(written.sliced(begin, end - begin));
        if (isCheckable(word))
            parts.append({compound.start + begin, end - begin, word, compound.language});
        begin = end + 1;
    }
    return parts;
}

}

QList<SpelledWord> wordsToCheck(const InlineList &text, const QString &language)
{
    QList<SpelledWord> words;
    const QString flat = withoutAddresses(text);
    Languages languages(text, language);
    const auto isAtom = [&](qsizetype at) {
        return at >= 0 && at < flat.size() && flat[at] == QChar(QChar::ObjectReplacementCharacter);
    };
    for (const auto &[begin, end] : compoundsOf(flat)) {
        const QStringView written = QStringView(flat).sliced(begin, end - begin);
        const SpelledWord word{begin, end - begin, asInDictionaries(written), languages.at(begin)};
        const bool isChecked = !isAtom(begin - 1) && !isAtom(end) && !partsOf(word, written).isEmpty();
        if (isChecked)
            words.append(word);
    }
    return words;
}

QList<SpelledWord> misspellings(const InlineList &text, const QString &language, const IsRight &isRight)
{
    QList<SpelledWord> wrong;
    const QString flat = flatText(text);
    for (const SpelledWord &word : wordsToCheck(text, language)) {
        if (isRight(word.word, word.language))
            continue;
        for (const SpelledWord &part : partsOf(word, QStringView(flat).sliced(word.start, word.length))) {
            if (part.length == word.length || !isRight(part.word, part.language))
                wrong.append(part);
        }
    }
    return wrong;
}

}
