// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/text_counts.h"

#include "model/scripts.h"
#include "model/navigate.h"

#include <QTextBoundaryFinder>

#include <cmath>

namespace noticewright
{

namespace
{

/// Calls `visit(begin, end)` for each stretch between two boundaries.
template<typename Visit>
void visitStretches(QTextBoundaryFinder::BoundaryType type, const QString &text, const Visit &visit)
{
    QTextBoundaryFinder finder(type, text);
    for (qsizetype begin = 0, end = finder.toNextBoundary(); end >= 0; end = finder.toNextBoundary()) {
        visit(begin, end);
        begin = end;
    }
}

constexpr qint64 lettersPerWord = 5;

struct Stretch
{
    bool hasWord = false;
    qint64 characters = 0;
    /// Letters of which a dictionary would make words.
    qint64 loose = 0;
};

Stretch read(QStringView text)
{
    Stretch stretch;
    for (const char32_t c : text.toUcs4()) {
        if (isCountedInCharacters(c) && QChar::isLetter(c))
            ++stretch.characters;
        else if (needsDictionary(c))
            stretch.loose += QChar::isLetter(c);
        else if (QChar::isLetterOrNumber(c))
            stretch.hasWord = true;
    }
    return stretch;
}

/// What a reader sees of a text, as far as it counts.
QString shownText(const InlineList &inlines, const QList<Variable> &variables)
{
    QString text;
    for (const Inline &piece : inlines) {
        switch (piece.kind) {
        case Inline::Kind::Text:
            text += piece.text;
            break;
        case Inline::Kind::LineBreak:
            text += QLatin1Char(' ');
            break;
        case Inline::Kind::Variable:
            if (const Variable *variable = findById(variables, Id{piece.text}))
                text += variable->value;
            break;
        case Inline::Kind::CrossReference:
            text += QLatin1Char('1');
            break;
        case Inline::Kind::Unknown:
            break;
        }
    }
    return text;
}

}

TextCounts &TextCounts::operator+=(const TextCounts &other)
{
    words += other.words;
    characters += other.characters;
    sentences += other.sentences;
    return *this;
}

int readingMinutes(const TextCounts &counts)
{
    return int(std::ceil(double(counts.words) / wordsPerMinute + double(counts.characters) / charactersPerMinute));
}

TextCounts countText(const QString &text)
{
    TextCounts counts;
    qint64 alone = 0;
    visitStretches(QTextBoundaryFinder::Word, text, [&](qsizetype begin, qsizetype end) {
        const Stretch stretch = read(QStringView(text).sliced(begin, end - begin));
        // Without a dictionary, each letter is reported as a word.
        alone += stretch.loose == 1;
        counts.words += stretch.hasWord || stretch.loose > 1;
        counts.characters += stretch.characters;
    });
    counts.words += (alone + lettersPerWord - 1) / lettersPerWord;
    visitStretches(QTextBoundaryFinder::Sentence, text, [&](qsizetype begin, qsizetype end) {
        const Stretch stretch = read(QStringView(text).sliced(begin, end - begin));
        counts.sentences += stretch.hasWord || stretch.characters > 0 || stretch.loose > 0;
    });
    return counts;
}

TextCounts countText(const BlockList &blocks, const QList<Variable> &variables)
{
    TextCounts counts;
    visitBlocks(blocks, [&](const Block &block) {
        visitOwnTexts(block, [&](const InlineList &text) { counts += countText(shownText(text, variables)); });
        if (const auto *verbatim = std::get_if<Verbatim>(&block.content))
            counts += countText(verbatim->text);
    });
    return counts;
}

TextCounts countText(const Section &section, Layer layer, const QList<Variable> &variables)
{
    return countText(shownText(section.heading, variables)) + countText(section.layer(layer), variables);
}

TextCounts countText(const Statement &statement, Layer layer, const QList<Variable> &variables)
{
    TextCounts counts;
    visitSections(statement.sections, [&](const Section &section, int) {
        if (!section.layer(layer).isEmpty())
            counts += countText(section, layer, variables);
    });
    return counts;
}

}
