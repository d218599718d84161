// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/page_description.h"

#include "model/navigate.h"
#include "render/inlines_plain.h"

#include <QTextBoundaryFinder>

namespace noticewright
{

namespace
{

constexpr qsizetype longest = 200;

/// The first paragraph with words in the page's language.
QString firstParagraph(const EditionView &view, Layer layer)
{
    QString words;
    visitSections(view.statement().sections, [&](const Section &section, int) {
        visitBlocks(section.layer(layer), [&](const Block &block) {
            const auto *paragraph = std::get_if<Paragraph>(&block.content);
            if (words.isEmpty() && paragraph && block.language.isEmpty())
                words = plainText(withoutLineBreaks(resolvedInlines(view, paragraph->text))).simplified();
        });
    });
    return words;
}

/// Up to the end of a word, with a sign for what is left out.
QString shortened(const QString &text)
{
    if (text.size() <= longest)
        return text;
    QTextBoundaryFinder words(QTextBoundaryFinder::Word, text);
    words.setPosition(longest - 1);
    if (!words.isAtBoundary())
        words.toPreviousBoundary();
    QString start = text.first(words.position() > 0 ? words.position() : longest - 1);
    while (!start.isEmpty() && !start.back().isLetterOrNumber())
        start.chop(1);
    return start + u'…';
}

}

QString pageDescription(const EditionView &view)
{
    const QString highlights = firstParagraph(view, Layer::Highlights);
    return shortened(highlights.isEmpty() ? firstParagraph(view, Layer::Full) : highlights);
}

}
