// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_window.h"
#include "preview/preview_panel.h"
#include "support/translated_workspace.h"
#include "translation/matrix_panel.h"
#include "translation/source_view.h"
#include "translation/translation_panel.h"
#include "translation/unit_edit.h"
#include "translation/workspace_jobs.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QTableView>
#include <QToolButton>
#include <QTreeView>
#include <QTreeWidget>

using namespace noticewright;
using namespace noticewright::testing;
using namespace Qt::StringLiterals;

/// Translating in the real window: the panel, the overview, and jobs out and in.
class TestTranslationWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareWindows(); }
    void init();
    void cleanup() { m_open.reset(); }
    void typing();
    void undoingElsewhere();
    void staleTextsShowWhatChanged();
    void changedWhileOpen();
    void whatIsMissingIsPutIn();
    void aLineBreakOfTheSource();
    void foreignFormattingStaysOut();
    void copiedAndConfirmed();
    void filtered();
    void thePreviewGoesAlong();
    void theSectionGoesAlong();
    void spelling();
    void unreadable();
    void readOnly();
    void theMatrix();
    void jobsOutAndIn();
    void refusedJobs();
    void looks();

private:
    void openWith(const Workspace &workspace);
    /// Shows the panel in a language.
    void show(const QString &language);
    bool goTo(const char *unit) { return panel()->showUnit(id("online"), QLatin1String(unit)); }
    TranslationPanel *panel() { return m_open->window()->findChild<TranslationPanel *>(); }
    UnitEdit *edit() { return panel()->editor(); }
    SourceView *source() { return panel()->findChild<SourceView *>(); }
    Translation translation(const char *unit, const QString &language = u"de"_s)
    {
        return translationsOf(m_open->workspace(), id("online"), language).units.value(QLatin1String(unit));
    }
    QString label(const char *name) { return named<QLabel>(panel(), name)->text(); }
    bool enabled(const char *action) { return m_open->action(action)->isEnabled(); }

    std::unique_ptr<OpenWindow> m_open;
};

namespace
{

/// Kettles, of which some is in German: “boil” reviewed, “wash” of an earlier source.
Workspace kettles()
{
    Workspace workspace;
    workspace.organisation.name = u"Fernhill"_s;
    workspace.variables = {{.name = u"kettle"_s, .value = u"Fernhill Kettle"_s}};
    workspace.editions = {edition("us", "en"), edition("de", "de"), edition("fr", "fr")};
    Section uses{.id = id("uses"), .anchor = u"uses"_s, .heading = plainInlines(u"Uses"_s)};
    Block rich = paragraph(id("rich"), u""_s);
    std::get<Paragraph>(rich.content).text = {
        {.text = u"Ask "_s},
        {.kind = Inline::Kind::Variable, .text = u"kettle"_s},
        {.text = u" for "_s},
        {.text = u"more water"_s, .marks = {.link = LinkTarget{.address = u"https://example.com/water"_s}}},
        {.text = u"."_s}};
    uses.full = {paragraph(id("boil"), u"We boil water."_s), paragraph(id("wash"), u"We wash the green kettle."_s),
                 rich};
    Section last{.id = id("last"), .anchor = u"last"_s, .heading = plainInlines(u"Contact"_s)};
    last.full = {paragraph(id("write"), u"Write to us."_s)};
    workspace.statements = {Statement{.id = id("online"), .title = u"Kettles"_s, .sections = {uses, last}}};
    Translations german = translationsOf(workspace, id("online"), u"de"_s);
    german.units.insert(u"boil"_s,
                        {.source = plainInlines(u"We boil water."_s),
                         .target = plainInlines(u"Wir kochen Wasser."_s),
                         .isReviewed = true});
    german.units.insert(
        u"wash"_s,
        {.source = plainInlines(u"We wash the kettle."_s), .target = plainInlines(u"Wir reinigen den Kessel."_s)});
    putTranslations(workspace, german);
    return workspace;
}

}

void TestTranslationWindow::init()
{
    failOnWarnings();
    openWith(kettles());
}

void TestTranslationWindow::openWith(const Workspace &workspace)
{
    m_open = std::make_unique<OpenWindow>(workspace);
    QVERIFY(m_open->isReady());
    m_open->outline()->setPlace({id("online"), id("uses")});
}

void TestTranslationWindow::show(const QString &language)
{
    if (!panel()->isVisible())
        m_open->trigger("translationDockToggle");
    QTRY_VERIFY(panel()->isVisible());
    auto *languages = named<QComboBox>(panel(), "translationLanguage");
    languages->setCurrentIndex(languages->findData(language));
    Q_EMIT languages->activated(languages->currentIndex());
    QCOMPARE(panel()->language(), language);
}

void TestTranslationWindow::typing()
{
    show(u"de"_s);
    QVERIFY(goTo("write"));
    QCOMPARE(source()->toPlainText(), u"Write to us."_s);
    QVERIFY(edit()->toPlainText().isEmpty());
    const int steps = m_open->document()->undoStack()->count();
    QTest::keyClicks(edit(), u"Schreiben Sie uns."_s);
    QCOMPARE(translation("write"),
             (Translation{.source = plainInlines(u"Write to us."_s), .target = plainInlines(u"Schreiben Sie uns."_s)}));
    QCOMPARE(panel()->current()->state, TranslationState::Translated);
    QCOMPARE(m_open->document()->undoStack()->count(), steps + 1);
    // It is saved, and there after another start.
    QVERIFY(m_open->document()->save().has_value());
    m_open->reopen();
    QVERIFY(m_open->isReady());
    QCOMPARE(plainText(translation("write").target), u"Schreiben Sie uns."_s);
}

void TestTranslationWindow::undoingElsewhere()
{
    show(u"de"_s);
    QVERIFY(goTo("write"));
    edit()->setFocus();
    QTest::keyClicks(edit(), u"Ja"_s);
    show(u"fr"_s);
    m_open->outline()->setPlace({id("online"), id("uses")});
    m_open->trigger("translationDockToggle");
    QTRY_VERIFY(!panel()->isVisible());
    m_open->undo();
    // Undo shows where it was.
    QTRY_VERIFY(panel()->isVisible());
    QCOMPARE(panel()->language(), u"de"_s);
    QVERIFY(panel()->current());
    QCOMPARE(panel()->current()->unit.id(), u"write"_s);
    QVERIFY(edit()->text().isEmpty());
    QVERIFY(translation("write").target.isEmpty());
}

void TestTranslationWindow::staleTextsShowWhatChanged()
{
    show(u"de"_s);
    QVERIFY(goTo("wash"));
    QCOMPARE(panel()->current()->state, TranslationState::Stale);
    QVERIFY(source()->showsChanges());
    QCOMPARE(source()->accessibleDescription(), u"Added: green."_s);
    QVERIFY(label("translationHint").contains(u"source has changed"_s));
    edit()->moveCursor(QTextCursor::End);
    QTest::keyClick(edit(), Qt::Key_Backspace);
    // An edit does not say that it was compared.
    QCOMPARE(panel()->current()->state, TranslationState::Stale);
    QCOMPARE(plainText(translation("wash").source), u"We wash the kettle."_s);
    QTest::keyClick(edit(), '!');
    QVERIFY(enabled("translationConfirm"));
    QTest::keyClick(edit(), Qt::Key_F9, Qt::ControlModifier);
    QCOMPARE(translation("wash"),
             (Translation{.source = plainInlines(u"We wash the green kettle."_s),
                          .target = plainInlines(u"Wir reinigen den Kessel!"_s),
                          .isReviewed = true}));
    // It goes on with the next text to do.
    QCOMPARE(panel()->current()->unit.id(), u"rich"_s);
}

void TestTranslationWindow::changedWhileOpen()
{
    show(u"de"_s);
    QVERIFY(goTo("boil"));
    QCOMPARE(panel()->current()->state, TranslationState::Reviewed);
    BlockList blocks = m_open->workspace().statements[0].sections[0].full;
    std::get<Paragraph>(blocks[0].content).text = plainInlines(u"We boil much water."_s);
    m_open->document()->setText(id("online"), id("uses"), Layer::Full, blocks, u"Edit"_s);
    QTRY_COMPARE(panel()->current()->state, TranslationState::Stale);
    QTRY_COMPARE(source()->accessibleDescription(), u"Added: much."_s);
}

void TestTranslationWindow::whatIsMissingIsPutIn()
{
    show(u"de"_s);
    QVERIFY(goTo("rich"));
    edit()->setFocus();
    QTest::keyClicks(edit(), u"Fragen Sie nach mehr Wasser bei "_s);
    QCOMPARE(panel()->current()->state, TranslationState::Stale);
    QVERIFY(!enabled("translationConfirm"));
    auto *bar = named(panel(), "translationCodes");
    QVERIFY(bar->isVisible());
    QCOMPARE(named<QToolButton>(bar, "putIn-1")->text(), u"Fernhill Kettle"_s);
    QCOMPARE(named<QToolButton>(bar, "putIn-2")->text(), u"Link: more water"_s);
    click(bar, "putIn-1");
    QTextCursor cursor = edit()->textCursor();
    cursor.setPosition(16);
    cursor.setPosition(27, QTextCursor::KeepAnchor);
    edit()->setTextCursor(cursor);
    click(bar, "putIn-2");
    QVERIFY(!bar->isVisible());
    const InlineList target = translation("rich").target;
    QCOMPARE(target.size(), 4);
    QCOMPARE(target[1].text, u"mehr Wasser"_s);
    QCOMPARE(target[1].marks.link, LinkTarget{.address = u"https://example.com/water"_s});
    QCOMPARE(target[3].kind, Inline::Kind::Variable);
    QCOMPARE(panel()->current()->state, TranslationState::Translated);
}

void TestTranslationWindow::aLineBreakOfTheSource()
{
    Workspace workspace = kettles();
    auto &text = std::get<Paragraph>(workspace.statements[0].sections[1].full[0].content).text;
    text.append({Inline{.kind = Inline::Kind::LineBreak}, Inline{.text = u"Soon."_s}});
    openWith(workspace);
    show(u"fr"_s);
    QVERIFY(goTo("write"));
    QTest::keyClicks(edit(), u"Ecrivez."_s);
    QTest::keyClick(edit(), Qt::Key_Return);
    QTest::keyClicks(edit(), u"Vite."_s);
    // The source has one only.
    QTest::keyClick(edit(), Qt::Key_Return);
    const InlineList target = translation("write", u"fr"_s).target;
    QCOMPARE(target.size(), 3);
    QCOMPARE(target[1].kind, Inline::Kind::LineBreak);
    QCOMPARE(panel()->current()->state, TranslationState::Translated);
}

void TestTranslationWindow::foreignFormattingStaysOut()
{
    show(u"de"_s);
    QVERIFY(goTo("write"));
    QTest::keyClicks(edit(), u"Schreiben"_s);
    edit()->selectAll();
    edit()->toggleStrong();
    QCOMPARE(translation("write").target, plainInlines(u"Schreiben"_s));
    QCOMPARE(edit()->text(), plainInlines(u"Schreiben"_s));
}

void TestTranslationWindow::copiedAndConfirmed()
{
    show(u"fr"_s);
    QVERIFY(goTo("rich"));
    m_open->trigger("translationCopySource");
    QCOMPARE(translation("rich", u"fr"_s).target, panel()->current()->unit.source);
    QVERIFY(!translation("rich", u"fr"_s).isReviewed);
    m_open->trigger("translationConfirm");
    QVERIFY(translation("rich", u"fr"_s).isReviewed);
    m_open->undo();
    QVERIFY(!translation("rich", u"fr"_s).isReviewed);
    m_open->undo();
    QVERIFY(translation("rich", u"fr"_s).target.isEmpty());
}

void TestTranslationWindow::filtered()
{
    show(u"de"_s);
    const auto count = [this] {
        int rows = 0;
        for (int group = 0; group < panel()->model()->rowCount(); ++group)
            rows += panel()->model()->rowCount(panel()->model()->index(group, 0));
        return rows;
    };
    const int all = count();
    QVERIFY(label("translationProgress").contains(u"1 stale"_s));
    QVERIFY(pick(panel(), "translationFilter", u"Missing"_s));
    auto *filter = named<QComboBox>(panel(), "translationFilter");
    Q_EMIT filter->activated(filter->currentIndex());
    QCOMPARE(count(), all - 1);
    // What is done now stays in view.
    QVERIFY(goTo("write"));
    QTest::keyClicks(edit(), u"Ja"_s);
    QCOMPARE(count(), all - 1);
    QCOMPARE(panel()->current()->unit.id(), u"write"_s);
    // What the filter leaves out is shown when asked for.
    QVERIFY(goTo("boil"));
    QCOMPARE(count(), all);
}

void TestTranslationWindow::thePreviewGoesAlong()
{
    auto *preview = m_open->window()->preview();
    show(u"fr"_s);
    QTRY_COMPARE(preview->edition()->path(), u"fr/fr"_s);
    preview->setEdition(u"de/de"_s);
    QTRY_COMPARE(panel()->language(), u"de"_s);
}

void TestTranslationWindow::theSectionGoesAlong()
{
    show(u"de"_s);
    m_open->outline()->setPlace({id("online"), id("last")});
    QCOMPARE(panel()->current()->unit.id(), u"last"_s);
    auto *list = named<QTreeView>(panel(), "translationList");
    list->setCurrentIndex(panel()->model()->indexOf(id("online"), u"wash"_s));
    QCOMPARE(m_open->outline()->place().section, id("uses"));
    QCOMPARE(panel()->current()->unit.id(), u"wash"_s);
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    QVERIFY(edit()->hasFocus());
}

void TestTranslationWindow::spelling()
{
    show(u"de"_s);
    QVERIFY(goTo("write"));
    QTest::keyClicks(edit(), u"Schreiben Sie uhns bitte "_s);
    QTRY_VERIFY(edit()->misspellings().isChecked(0));
    QTRY_COMPARE(edit()->misspellings().in(0).size(), 1);
    QCOMPARE(edit()->misspellings().in(0)[0].word, u"uhns"_s);
}

void TestTranslationWindow::unreadable()
{
    const QString path = m_open->folder() + u"/statements/online/de.xlf"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("<xliff");
    file.close();
    m_open->reopen();
    QVERIFY(m_open->isReady());
    m_open->outline()->setPlace({id("online"), id("uses")});
    show(u"de"_s);
    QVERIFY(goTo("write"));
    QVERIFY(edit()->isReadOnly());
    QVERIFY(label("translationHint").contains(u"can not be read"_s));
    m_open->trigger("translationCopySource");
    QVERIFY(!m_open->document()->isModified());
}

void TestTranslationWindow::readOnly()
{
    show(u"de"_s);
    QVERIFY(goTo("wash"));
    QVERIFY(enabled("translationConfirm"));
    m_open->document()->setAccess(WorkspaceDocument::Access::ReadOnly);
    QVERIFY(edit()->isReadOnly());
    QVERIFY(!enabled("translationConfirm"));
    QVERIFY(!enabled("translationCopySource"));
    QVERIFY(!enabled("takeJobs"));
    QTest::keyClicks(edit(), u"x"_s);
    QCOMPARE(plainText(translation("wash").target), u"Wir reinigen den Kessel."_s);
}

void TestTranslationWindow::theMatrix()
{
    m_open->trigger("matrixDockToggle");
    auto *matrix = m_open->window()->findChild<MatrixPanel *>();
    QTRY_VERIFY(matrix->isVisible());
    QTRY_VERIFY(matrix->model()->isUpToDate());
    const auto text = [&](int row) { return matrix->model()->index(row, 0).data().toString(); };
    QCOMPARE(matrix->model()->rowCount(), 3);
    QCOMPARE(text(0), u"source"_s);
    QVERIFY2(text(1).contains(u"missing, 1 stale"_s), qPrintable(text(1)));
    QVERIFY2(text(2).endsWith(u"missing"_s), qPrintable(text(2)));
    auto *table = named<QTableView>(matrix, "translationMatrix");
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(matrix->model()->index(1, 0)).center());
    QTRY_COMPARE(m_open->window()->preview()->edition()->path(), u"de/de"_s);
    auto *list = named<QTreeWidget>(matrix, "blockingUnits");
    QCOMPARE(list->topLevelItemCount(), int(matrix->blocking().size()));
    QVERIFY(list->topLevelItemCount() > 3);
    int stale = 0;
    while (matrix->blocking()[stale].state != TranslationState::Stale)
        ++stale;
    list->setCurrentItem(list->topLevelItem(stale));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Return);
    QTRY_VERIFY(panel()->isVisible());
    QCOMPARE(panel()->current()->unit.id(), u"wash"_s);
    QVERIFY(edit()->hasFocus());
    // What is done is done in the matrix too.
    m_open->trigger("translationConfirm");
    m_open->trigger("matrixDockToggle");
    m_open->trigger("matrixDockToggle");
    QTRY_VERIFY(matrix->isVisible());
    QTRY_VERIFY2(!text(1).contains(u"stale"_s), qPrintable(text(1)));
}

void TestTranslationWindow::jobsOutAndIn()
{
    m_open->trigger("sendJobs");
    QTRY_VERIFY(m_open->dialog("sendJobsDialog") && m_open->dialog("sendJobsDialog")->isVisible());
    QDialog *dialog = m_open->dialog("sendJobsDialog");
    QTemporaryDir out;
    retype(dialog, "jobFolder", out.filePath(u"jobs"_s));
    named<QListWidget>(dialog, "jobLanguages")->item(1)->setCheckState(Qt::Unchecked);
    keepPicture(dialog, u"send-jobs"_s);
    click(dialog, "jobWrite");
    QVERIFY(named<QLabel>(dialog, "jobMessage")->isVisible());
    const QStringList written = QDir(out.filePath(u"jobs"_s)).entryList(QDir::Files);
    QVERIFY2(written.size() == 2 && written[0].contains(u"de"_s), qPrintable(written.join(u' ')));
    dialog->reject();

    // A translator does all of French.
    Workspace done = m_open->workspace();
    translateAll(done, u"fr"_s);
    QStringList paths;
    for (const JobFile &job : jobsInto(u"fr"_s, done, {}, XliffVersion::V12, JobContent::All)) {
        paths.append(out.filePath(QFileInfo(job.name).fileName()));
        QFile file(paths.last());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(job.bytes) == job.bytes.size());
    }
    m_open->answerJobs(paths);
    const int steps = m_open->document()->undoStack()->count();
    m_open->trigger("takeJobs");
    QTRY_VERIFY(m_open->dialog("returnedJobs") && m_open->dialog("returnedJobs")->isVisible());
    QVERIFY(translation("write", u"fr"_s).target.isEmpty());
    keepPicture(m_open->dialog("returnedJobs"), u"returned-jobs"_s);
    click(m_open->dialog("returnedJobs"), "returnedTake");
    QTRY_COMPARE(plainText(translation("write", u"fr"_s).target), u"WRITE TO US."_s);
    QCOMPARE(m_open->document()->undoStack()->count(), steps + 1);
    m_open->undo();
    QVERIFY(translation("write", u"fr"_s).target.isEmpty());
}

void TestTranslationWindow::refusedJobs()
{
    QTemporaryDir out;
    QFile file(out.filePath(u"strange.xlf"_s));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("<xliff/>") > 0);
    file.close();
    m_open->answerJobs({file.fileName()});
    m_open->trigger("takeJobs");
    QCOMPARE(m_open->told().size(), 1);
    QVERIFY(m_open->told()[0].file.endsWith(u"strange.xlf"_s));
    QVERIFY(!m_open->dialog("returnedJobs"));
    QVERIFY(!m_open->document()->isModified());
}

void TestTranslationWindow::looks()
{
    show(u"de"_s);
    QVERIFY(goTo("wash"));
    keepPicture(m_open->window(), u"translation"_s);
    QVERIFY(goTo("rich"));
    QTest::keyClicks(edit(), u"Fragen Sie nach "_s);
    keepPicture(m_open->window(), u"translation-codes"_s);
    QCOMPARE(nameless(panel()).join(u", "_s), QString());
    m_open->trigger("matrixDockToggle");
    auto *matrix = m_open->window()->findChild<MatrixPanel *>();
    QTRY_VERIFY(matrix->isVisible() && matrix->model()->isUpToDate());
    named<QTableView>(matrix, "translationMatrix")->setCurrentIndex(matrix->model()->index(1, 0));
    keepPicture(m_open->window(), u"matrix"_s);
    QCOMPARE(nameless(matrix).join(u", "_s), QString());
}

int main(int argc, char *argv[])
{
    prepareWebEngine();
    QApplication app(argc, argv);
    TestTranslationWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_translation_window.moc"
