// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/workspace_document.h"
#include "model/arrange.h"
#include "support/rich_workspace.h"
#include "support/why.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace noticewright;
using namespace noticewright::testing;

class TestDocument : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void everyEditCanBeUndone();
    void nothingHappensForTheSameValue();
    void keysOfOneWordAreOneStep();
    void keysElsewhereAreAnotherStep();
    void undoTellsThePlace();
    void savingCleansAfterTheWrite();
    void failedSavesStayModified();
    void failedOpeningChangesNothing();
    void saveAsTakesTheImagesAlong();
    void saveAsTakesNothingOfOthers();
    void changesOutsideAreSeen();

private:
    void type(const QString &text);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<WorkspaceDocument> m_document;
};

void TestDocument::init()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    m_folder = std::make_unique<QTemporaryDir>();
    m_document = std::make_unique<WorkspaceDocument>();
    QVERIFY(saveWorkspace(m_folder->path(), richWorkspace()));
    QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("assets")));
    const auto opened = m_document->open(m_folder->path());
    QVERIFY2(opened.has_value(), why(opened).constData());
}

void TestDocument::cleanup()
{
    m_document.reset();
    m_folder.reset();
}

/// Writes one character after another at the end of the highlight, as keys do.
void TestDocument::type(const QString &text)
{
    for (const QChar c : text) {
        BlockList blocks = m_document->workspace().statements[0].sections[0].highlights;
        auto &paragraph = std::get<Paragraph>(blocks[0].content);
        paragraph.text = plainInlines(plainText(paragraph.text) + c);
        m_document->setText(id("online"), id("scope"), Layer::Highlights, blocks, QStringLiteral("Typing"),
                            StepKind::Typing);
    }
}

void TestDocument::everyEditCanBeUndone()
{
    Workspace facts = richWorkspace();
    facts.contacts[0].name = QStringLiteral("Other");
    m_document->setFacts(facts, QStringLiteral("facts"));
    QCOMPARE(m_document->workspace().statements, richWorkspace().statements);
    Statement head = richStatement();
    head.title = QStringLiteral("Other");
    head.sections.clear();
    m_document->setStatementHead(head, QStringLiteral("head"));
    QCOMPARE(m_document->workspace().statements[0].sections, richStatement().sections);
    m_document->setSections(id("online"), *withSectionOut(richStatement().sections, id("uses")),
                            QStringLiteral("sections"));
    m_document->setSectionHead(
        id("online"), id("uses"),
        {.kind = SectionKind::Rights, .anchor = QStringLiteral("r"), .heading = plainInlines(QStringLiteral("Rights"))},
        QStringLiteral("section"));
    m_document->setText(id("online"), id("uses"), Layer::Full, {}, QStringLiteral("text"));
    m_document->setStatements({m_document->workspace().statements[1]}, QStringLiteral("statements"));
    QCOMPARE(m_document->undoStack()->count(), 6);
    const Workspace edited = m_document->workspace();
    QCOMPARE(edited.statements.size(), 1);
    while (m_document->undoStack()->canUndo())
        m_document->undoStack()->undo();
    QVERIFY(m_document->workspace() == richWorkspace());
    QVERIFY(!m_document->isModified());
    while (m_document->undoStack()->canRedo())
        m_document->undoStack()->redo();
    QVERIFY(m_document->workspace() == edited);
}

void TestDocument::nothingHappensForTheSameValue()
{
    m_document->setText(id("online"), id("scope"), Layer::Highlights, richStatement().sections[0].highlights,
                        QStringLiteral("text"));
    m_document->setFacts(richWorkspace(), QStringLiteral("facts"));
    m_document->setText(id("online"), id("gone"), Layer::Highlights, {}, QStringLiteral("text"));
    QCOMPARE(m_document->undoStack()->count(), 0);
}

void TestDocument::keysOfOneWordAreOneStep()
{
    type(QStringLiteral(" and so on"));
    // A space belongs to the word before it.
    QCOMPARE(m_document->undoStack()->count(), 4);
    m_document->undoStack()->undo();
    QCOMPARE(plainText(m_document->workspace().statements[0].sections[0].highlights), QStringLiteral("Short and so "));
    m_document->undoStack()->undo();
    QCOMPARE(plainText(m_document->workspace().statements[0].sections[0].highlights), QStringLiteral("Short and "));
}

void TestDocument::keysElsewhereAreAnotherStep()
{
    type(QStringLiteral("ab"));
    m_document->setText(id("online"), id("uses"), Layer::Full, {paragraph(id("usesp"), QStringLiteral("Usesx"))},
                        QStringLiteral("Typing"), StepKind::Typing);
    type(QStringLiteral("cd"));
    QCOMPARE(m_document->undoStack()->count(), 3);
}

void TestDocument::undoTellsThePlace()
{
    QList<std::pair<Change, bool>> told;
    connect(m_document.get(), &WorkspaceDocument::changed, this, [&](const Change &change, bool isReplay) {
        told.append({change, isReplay});
    });
    type(QStringLiteral("x"));
    m_document->undoStack()->undo();
    const Change place{Change::Part::Text, id("online"), id("scope"), Layer::Highlights, id("short")};
    QCOMPARE(told.size(), 2);
    QVERIFY(told[0] == std::pair(place, false));
    QVERIFY(told[1] == std::pair(place, true));
}

void TestDocument::savingCleansAfterTheWrite()
{
    QSignalSpy modified(m_document.get(), &WorkspaceDocument::modifiedChanged);
    type(QStringLiteral("x"));
    QVERIFY(m_document->isModified());
    QVERIFY(m_document->save());
    QVERIFY(!m_document->isModified());
    QVERIFY(loadWorkspace(m_folder->path())->workspace == m_document->workspace());
    m_document->undoStack()->undo();
    QVERIFY(m_document->isModified());
    QCOMPARE(modified.size(), 3);
}

void TestDocument::failedSavesStayModified()
{
    type(QStringLiteral("x"));
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit old{};
    getrlimit(RLIMIT_FSIZE, &old);
    const rlimit small{10, old.rlim_max};
    setrlimit(RLIMIT_FSIZE, &small);
    const auto saved = m_document->save();
    setrlimit(RLIMIT_FSIZE, &old);
    QVERIFY(!saved);
    QVERIFY(m_document->isModified());
    QVERIFY(loadWorkspace(m_folder->path())->workspace == richWorkspace());
    QVERIFY(m_document->save());
}

void TestDocument::failedOpeningChangesNothing()
{
    type(QStringLiteral("x"));
    const Workspace before = m_document->workspace();
    QVERIFY(!m_document->open(m_folder->filePath(QStringLiteral("assets"))));
    QVERIFY(m_document->workspace() == before);
    QVERIFY(m_document->isModified());
    QCOMPARE(m_document->folder(), m_folder->path());
}

void TestDocument::saveAsTakesTheImagesAlong()
{
    QFile image(m_folder->filePath(QStringLiteral("assets/logo.svg")));
    QVERIFY(image.open(QIODevice::WriteOnly));
    image.close();
    QVERIFY(QDir().mkpath(m_folder->filePath(QStringLiteral("theme/fonts"))));
    QVERIFY(image.copy(m_folder->filePath(QStringLiteral("theme/fonts/company.woff2"))));
    QVERIFY(image.copy(m_folder->filePath(QStringLiteral("theme/old.html"))));
    QVERIFY(image.copy(m_folder->filePath(QStringLiteral("theme/kept.html"))));
    QVERIFY(m_document->open(m_folder->path()));
    ThemeFiles theme = m_document->workspace().ownTheme;
    theme.templateParts.remove(QStringLiteral("old.html"));
    theme.templateParts[QStringLiteral("kept.html")] = "new";
    m_document->setTheme(theme, QStringLiteral("Step"));
    QTemporaryDir other;
    QVERIFY(!m_document->saveAs(m_folder->filePath(QStringLiteral("statements"))));
    type(QStringLiteral("x"));
    const auto saved = m_document->saveAs(other.filePath(QStringLiteral("copy")));
    QVERIFY2(saved.has_value(), why(saved).constData());
    QCOMPARE(m_document->folder(), other.filePath(QStringLiteral("copy")));
    QVERIFY(!m_document->isModified());
    QVERIFY(QFile::exists(other.filePath(QStringLiteral("copy/assets/logo.svg"))));
    QVERIFY(QFile::exists(other.filePath(QStringLiteral("copy/theme/fonts/company.woff2"))));
    QVERIFY(loadWorkspace(other.filePath(QStringLiteral("copy")))->workspace.ownTheme == theme);
    Workspace before = loadWorkspace(m_folder->path())->workspace;
    QCOMPARE(before.ownTheme.templateParts.size(), 2);
    before.ownTheme = {};
    QVERIFY(before == richWorkspace());
}

/// Neither what someone else put into the theme in the meantime, nor what lies elsewhere.
void TestDocument::saveAsTakesNothingOfOthers()
{
    QTemporaryDir elsewhere, other;
    QVERIFY(QDir().mkpath(m_folder->filePath(QStringLiteral("theme"))));
    QVERIFY(QDir().mkpath(m_folder->filePath(QStringLiteral("assets"))));
    QFile secret(elsewhere.filePath(QStringLiteral("secret.svg")));
    QVERIFY(secret.open(QIODevice::WriteOnly));
    for (const char *name :
         {"theme/page.html", "theme/style.css", "theme/theme.json", "theme/nav.html", "theme/notes.txt"})
        QVERIFY(secret.copy(m_folder->filePath(QLatin1String(name))));
    for (const char *name : {"theme/link.svg", "assets/link.svg"})
        QVERIFY(QFile::link(secret.fileName(), m_folder->filePath(QLatin1String(name))));
    const QString copy = other.filePath(QStringLiteral("copy"));
    const auto saved = m_document->saveAs(copy);
    QVERIFY2(saved.has_value(), why(saved).constData());
    QVERIFY(!QFile::exists(copy + QStringLiteral("/theme")));
    QVERIFY(!QFile::exists(copy + QStringLiteral("/assets/link.svg")));
    QCOMPARE(m_document->filesChangedOutside(), QStringList());
    QVERIFY(loadWorkspace(copy)->workspace == richWorkspace());
}

void TestDocument::changesOutsideAreSeen()
{
    QCOMPARE(m_document->filesChangedOutside(), QStringList());
    QFile file(m_folder->filePath(QStringLiteral("workspace.xml")));
    QVERIFY(file.open(QIODevice::Append) && file.write("\n") == 1);
    file.close();
    QCOMPARE(m_document->filesChangedOutside(), QStringList{QStringLiteral("workspace.xml")});
}

QTEST_GUILESS_MAIN(TestDocument)
#include "tst_document.moc"
