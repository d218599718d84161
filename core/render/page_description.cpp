// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/page_description.h"

#include "render/inlines_plain.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace noticewright
{

namespace
{

constexpr qsizetype longest = 200;

/// The words of the first paragraph that has any in the page's language.
QString firstWords(const EditionView &view, const BlockList &blocks)
{
    QString words;
    for (const Block &block : blocks) {
        const auto *paragraph = std::get_if<Paragraph>(&block.content);
        if (paragraph && block.language.isEmpty())
            words = plainText(withoutLineBreaks(resolvedInlines(view, paragraph->text))).simplified();
        visitChildren(block, [&](const BlockList &inner) {
            if (words.isEmpty())
                words = firstWords(view, inner);
        });
        if (!words.isEmpty())
            break;
    }
    return words;
}

QString firstWords(const EditionView &view, const QList<Section> &sections, Layer layer)
{
    QString words;
    for (const Section &section : sections) {
        words = firstWords(view, section.layer(layer));
        if (words.isEmpty())
            words = firstWords(view, section.sections, layer);
        if (!words.isEmpty())
            break;
    }
    return words;
}

/// Up to a space near the end, or else to the end of a letter with its marks,
/// with a sign for what is left out. Where words end without spaces between them
/// is known by dictionaries that not every machine has.
QString shortened(const QString &text)
{
    if (text.size() <= longest)
        return text;
    constexpr qsizetype farthest = longest * 3 / 4;
    qsizetype end = text.lastIndexOf(u' ', longest - 1);
    if (end < farthest) {
        QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, text);
        letters.setPosition(longest - 1);
        end = letters.isAtBoundary() ? longest - 1 : letters.toPreviousBoundary();
    }
    QString start = text.first(std::max<qsizetype>(end, 0));
    while (!start.isEmpty() && (start.back().isSpace() || start.back().isPunct()))
        start.chop(1);
    return start + u'…';
}

}

QString pageDescription(const EditionView &view)
{
    const QList<Section> &sections = view.statement().sections;
    const QString highlights = firstWords(view, sections, Layer::Highlights);
    return shortened(highlights.isEmpty() ? firstWords(view, sections, Layer::Full) : highlights);
}

}
