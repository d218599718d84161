// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/text_export.h"
#include "store/store.h"
#include "store/templates.h"
#include "render/markdown.h"
#include "render/text.h"
#include "support/rich_workspace.h"
#include "support/why.h"

#include <QTemporaryDir>
#include <QTest>

using namespace noticewright;
using namespace noticewright::testing;

class TestTextExport : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(QStringLiteral(".*"))); }
    void sample();
    void onlyMarkdownNeedsTheImages();
    void canBeCancelled();
};

/// Each page of the sample, and nothing that was not asked for.
void TestTextExport::sample()
{
    QTemporaryDir folder;
    QVERIFY(createFromTemplate(QStringLiteral("sample"), folder.path()));
    const auto loaded = loadWorkspace(folder.path());
    QVERIFY2(loaded.has_value(), why(loaded).constData());
    const auto pages = pagesOf(loaded->workspace, {});
    const auto texts = buildTexts(loaded->workspace, folder.path(), pages, TextFormat::Plain);
    QVERIFY2(texts.has_value(), why(texts).constData());
    QCOMPARE(texts->size(), pages.size());
    const auto markdown = buildTexts(loaded->workspace, folder.path(), pages, TextFormat::Markdown);
    QVERIFY2(markdown.has_value(), why(markdown).constData());
    QCOMPARE(markdown->size(), pages.size() + 3);
    for (const SitePage &page : pages) {
        const EditionView view(loaded->workspace, *findById(loaded->workspace.statements, page.statement), page.edition,
                               page.layer);
        QCOMPARE(texts->value(textPath(page, TextFormat::Plain)), renderText(view).toUtf8());
        QCOMPARE(markdown->value(textPath(page, TextFormat::Markdown)), renderMarkdown(view).toUtf8());
    }
    QVERIFY(markdown->contains(QStringLiteral("privacy/details/us/en/index.md")));
}

void TestTextExport::onlyMarkdownNeedsTheImages()
{
    QTemporaryDir folder;
    const Workspace workspace = richWorkspace();
    const auto pages = pagesOf(workspace, {.statements = {id("online")}});
    QVERIFY(buildTexts(workspace, folder.path(), pages, TextFormat::Plain));
    const auto markdown = buildTexts(workspace, folder.path(), pages, TextFormat::Markdown);
    QVERIFY(!markdown);
    QCOMPARE(markdown.error().size(), 3);
    QVERIFY(markdown.error().first().sentence.contains(QStringLiteral("image")));
}

void TestTextExport::canBeCancelled()
{
    QTemporaryDir folder;
    const Workspace workspace = richWorkspace();
    const auto files = buildTexts(workspace, folder.path(), pagesOf(workspace, {}), TextFormat::Plain,
                                  [](const ExportStep &step) { return step.done < 1; });
    QVERIFY(!files);
    QVERIFY(files.error().isEmpty());
}

QTEST_GUILESS_MAIN(TestTextExport)
#include "tst_text_export.moc"
