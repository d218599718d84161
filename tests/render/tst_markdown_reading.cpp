// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/body_html.h"
#include "render/markdown.h"
#include "support/block_values.h"
#include "support/markdown_reader.h"

#include <QRandomGenerator>
#include <QTest>

using namespace noticewright;
using namespace noticewright::testing;

/// Random texts and blocks, as a reader of Markdown takes them, against what the HTML says.
class TestMarkdownReading : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void marksAreReadAsTheyAre();
    void structureIsReadAsItIs();
};

namespace
{

/// The page of a statement with this text, without its headings.
QString rendered(const BlockList &blocks)
{
    const QString page = renderMarkdown(viewOf(workspaceWith(blocks)));
    const QString head = QStringLiteral("# Online Privacy Statement\n\n## Uses\n\n");
    return page.startsWith(head) && page.endsWith(u'\n') ? page.sliced(head.size()).chopped(1) : page;
}

/// Any blocks in each other that Markdown has a form for.
BlockList randomBlocks(QRandomGenerator &random, int depth)
{
    static const QStringList texts{QStringLiteral("a"), QStringLiteral("- b"), QStringLiteral("1. c"),
                                   QStringLiteral("# d"), QStringLiteral("===")};
    BlockList blocks;
    const auto inner = [&] { return depth > 0 ? randomBlocks(random, depth - 1) : words("x"); };
    for (int i = random.bounded(1, 4); i > 0; --i) {
        const QString text = texts[random.bounded(texts.size())];
        switch (random.bounded(9)) {
        case 0:
            // md4c takes a numbered item that begins with a rule to end there.
            if (blocks.isEmpty())
                blocks = words("r");
            blocks.append(blockOf(Rule{}));
            break;
        case 1:
            blocks.append(blockOf(Verbatim{text + u"\n\n  " + text}));
            break;
        case 2:
            blocks.append(blockOf(Subheading{plainInlines(text), 1}));
            break;
        case 3:
            blocks.append(blockOf(Quotation{inner(), {}}));
            break;
        case 4:
            blocks.append(blockOf(Note{inner()}));
            break;
        case 5:
        case 6: {
            const bool isBullet = random.bounded(2) == 0;
            List list{.style = isBullet ? ListStyle::Bullet : ListStyle::LowerLetter,
                      .start = isBullet ? 1 : random.bounded(1, 12)};
            for (int item = random.bounded(1, 4); item > 0; --item)
                list.items.append(ListItem{.blocks = random.bounded(5) == 0 ? BlockList() : inner()});
            blocks.append(blockOf(list));
            break;
        }
        default:
            blocks.append(paragraph({}, text));
        }
    }
    return blocks;
}

}

/// Texts with all kinds of neighbours of marks, against what the HTML says.
void TestMarkdownReading::marksAreReadAsTheyAre()
{
    const QStringList texts{QStringLiteral("a"),   QStringLiteral(" a"),         QStringLiteral("a "),
                            QStringLiteral("(a)"), QStringLiteral("*"),          QStringLiteral("."),
                            QStringLiteral(" "),   QStringLiteral("€"),          QStringLiteral("。"),
                            QStringLiteral("日"),  QStringLiteral("\U0001F512"), QStringLiteral("\u00a0a"),
                            QStringLiteral("!"),   QStringLiteral("1. "),        QStringLiteral("“a”")};
    QRandomGenerator random(1);
    const auto chance = [&](int of) { return random.bounded(of) == 0; };
    for (int round = 0; round < 20000; ++round) {
        InlineList inlines;
        for (int i = random.bounded(1, 7); i > 0; --i) {
            Inline piece{.text = texts[random.bounded(texts.size())],
                         .marks = {.strong = chance(2), .emphasis = chance(2)}};
            if (chance(5))
                piece.marks.link = LinkTarget{.address = chance(2) ? QStringLiteral("/b") : QStringLiteral("/c")};
            if (chance(10))
                piece = Inline{.kind = Inline::Kind::LineBreak, .marks = piece.marks};
            inlines.append(piece);
        }
        inlines = normalised(inlines);
        const EditionView view = viewOf(workspaceWith({}));
        const QString markdown = rendered({paragraph({}, inlines)});
        const QString html =
            renderBlock(view, paragraph({}, inlines), 0).replace(QStringLiteral("<br>"), QStringLiteral("<br/>"));
        // Nothing but spaces.
        if (markdown.startsWith(QStringLiteral("# ")))
            continue;
        const auto is = markedCharacters(readMarkdown(markdown)), should = markedCharacters(html);
        QVERIFY2(is == should, qPrintable(markdown + u"\n" + html + u"\n" + readMarkdown(markdown)));
    }
}

void TestMarkdownReading::structureIsReadAsItIs()
{
    QRandomGenerator random(1);
    const EditionView view = viewOf(workspaceWith({}), Layer::Highlights);
    for (int round = 0; round < 5000; ++round) {
        const BlockList blocks = randomBlocks(random, 2);
        QString html = QStringLiteral("<page>");
        for (const Block &block : blocks)
            html += renderBlock(view, block, 0).replace(QStringLiteral("<hr>"), QStringLiteral("<hr/>"));
        html += QStringLiteral("</page>");
        const QString markdown = rendered(blocks);
        const auto is = structureOf(readMarkdown(markdown)), should = structureOf(html);
        QVERIFY2(is == should, qPrintable(markdown + u"\n" + html + u"\n" + readMarkdown(markdown)));
    }
}

QTEST_GUILESS_MAIN(TestMarkdownReading)
#include "tst_markdown_reading.moc"
