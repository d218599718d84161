// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/passage_edits.h"
#include "importing/review_dialog.h"
#include "model/navigate.h"
#include "support/drive_dialog.h"
#include "support/warnings.h"

#include <QApplication>
#include <QLabel>
#include <QListWidget>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

using namespace noticewright;
using namespace noticewright::testing;

/// What an import made of a page, shown beside it and corrected.
class TestReview : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rowsAreSentences();
    void whatWasLeftOutSaysWhy();
    void everyFateHasASentence();
    void hiddenAndRemarkedRowsNeedALook();
    void lostWordsAreShown();
    void takeInGoesAfterTheNearest();
    void takeInKeepsTheOrder();
    void takeInWithNothingBefore();
    void leaveOut();
    void leaveOutOnlyWhatStandsAlone();
    void layersMove();
    void dialogCounts();
    void dialogTakesIn();
    void dialogLeavesOutAndUndoes();
    void dialogFilters();
    void dialogTitleAndLayer();
    void dialogIsReachableByKeys();
    void dialogLooks();

private:
    static ImportedStatement page();
    static qsizetype passage(const ImportedStatement &imported, const char *words);
    static int row(const ReviewModel &model, const char *words);
    static QString full(const ImportedStatement &imported, qsizetype section);
};

ImportedStatement TestReview::page()
{
    const QByteArray html = R"html(<!DOCTYPE html>
<html lang="en"><head><title>Garden Club privacy</title></head><body><script>count(1);</script>
<nav><ul><li><a href="/">Start</a></li><li><a href="/plants">Plants</a></li></ul></nav>
<main>
<h1>Privacy at the Garden Club</h1>
<p>Effective: 1 March 2026</p>
<h2 id="collect">What we collect</h2>
<p>We collect your name when you join. We also note which seeds you order, so that the next parcel fits.</p>
<ul><li>Your postal address is kept for deliveries.</li><li>Your telephone number is kept only if you give it.</li></ul>
<aside class="related"><p>Read our guide to winter bulbs.</p></aside>
<h2 id="rights">Your rights</h2>
<p>You may ask us what we know about you. We answer within a month and without a fee.</p>
<details><summary>How to ask</summary><p>Write to the club secretary and say which years you mean.</p></details>
</main>
<footer><p>Garden Club, founded long ago.</p></footer>
</body></html>)html";
    const auto imported = importBytes(html, QStringLiteral("/pages/garden.html"), ImportFormat::Html);
    if (!imported)
        qFatal("The page is not imported.");
    return *imported;
}

qsizetype TestReview::passage(const ImportedStatement &imported, const char *words)
{
    const auto found = std::ranges::find_if(
        imported.report.passages, [&](const Passage &each) { return each.text.contains(QLatin1String(words)); });
    if (found == imported.report.passages.end())
        qFatal("There is no passage with “%s”.", words);
    return found - imported.report.passages.begin();
}

int TestReview::row(const ReviewModel &model, const char *words)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, ReviewModel::Original).data().toString().contains(QLatin1String(words)))
            return row;
    }
    return -1;
}

QString TestReview::full(const ImportedStatement &imported, qsizetype section)
{
    return plainText(imported.statement.sections[section].full);
}

void TestReview::init()
{
    failOnWarnings();
}

void TestReview::rowsAreSentences()
{
    ReviewModel model;
    model.setImported(page());
    QCOMPARE(model.columnCount(), 2);
    const int first = row(model, "We collect your name"), second = row(model, "We also note");
    QCOMPARE(second, first + 1);
    QCOMPARE(model.passageOf(first), model.passageOf(second));
    QCOMPARE(model.index(first, ReviewModel::Original).data().toString(),
             QStringLiteral("We collect your name when you join."));
    QCOMPARE(model.index(first, ReviewModel::Result).data().toString(),
             QStringLiteral("We collect your name when you join."));
    QCOMPARE(model.stateOf(first), SentenceState::TakenOver);
    QVERIFY(!model.index(first, 0).data(Qt::BackgroundRole).isValid());
    QCOMPARE(row(model, "count(1)"), -1);
    QCOMPARE(model.scripts(), 1);
    const int title = row(model, "Privacy at the Garden Club");
    QVERIFY(model.index(title, ReviewModel::Result).data().toString().contains(QStringLiteral("Title:")));
    model.setTitle(QStringLiteral("Another"));
    QVERIFY(model.index(title, ReviewModel::Result).data().toString().endsWith(QStringLiteral("Another")));
    const int date = row(model, "1 March 2026");
    QVERIFY(model.index(date, ReviewModel::Result).data().toString().contains(QStringLiteral("Effective:")));
}

void TestReview::whatWasLeftOutSaysWhy()
{
    ReviewModel model;
    model.setImported(page());
    for (const auto &[words, why] : {std::pair{"Plants", "navigation"}, std::pair{"founded long ago", "footer"},
                                     std::pair{"winter bulbs", "beside the statement"}}) {
        const int at = row(model, words);
        QVERIFY2(at >= 0, words);
        QCOMPARE(model.stateOf(at), SentenceState::LeftOut);
        QVERIFY2(model.reasonOf(at).contains(QLatin1String(why)), qPrintable(model.reasonOf(at)));
        const QString result = model.index(at, ReviewModel::Result).data().toString();
        QVERIFY2(result.startsWith(QStringLiteral("Left out.")) && result.contains(QLatin1String(why)),
                 qPrintable(result));
        QVERIFY(model.index(at, 0).data(Qt::BackgroundRole).isValid());
    }
}

void TestReview::everyFateHasASentence()
{
    QStringList sentences;
    for (int fate = 0; fate <= int(Fate::LeftOut); ++fate) {
        const QString sentence = whyLeftOut(Fate(fate));
        QCOMPARE(sentence.isEmpty(), isKept(Fate(fate)));
        if (!sentence.isEmpty()) {
            QVERIFY2(!sentences.contains(sentence), qPrintable(sentence));
            sentences.append(sentence);
        }
    }
}

void TestReview::hiddenAndRemarkedRowsNeedALook()
{
    ImportedStatement imported = page();
    const qsizetype rights = passage(imported, "You may ask us");
    imported.report.passages[passage(imported, "Write to the club secretary")].fate = Fate::KeptHidden;
    imported.report.remarks.append({QStringLiteral("Is a month right?"), imported.report.passages[rights].target});
    ReviewModel model;
    model.setImported(imported);
    QCOMPARE(model.stateOf(row(model, "Write to the club secretary")), SentenceState::NeedsLook);
    const int remarked = row(model, "You may ask us");
    QCOMPARE(model.stateOf(remarked), SentenceState::NeedsLook);
    QVERIFY(model.index(remarked, ReviewModel::Result)
                .data()
                .toString()
                .contains(QStringLiteral("Needs a look. Is a month right?")));
    QCOMPARE(model.rowOf(imported.report.passages[rights].target), remarked);
}

void TestReview::lostWordsAreShown()
{
    ImportedStatement imported = page();
    const Id target = imported.report.passages[passage(imported, "You may ask us")].target;
    visitSections(imported.statement.sections, [&](Section &section, int) {
        for (Block &block : section.full) {
            if (block.id == target)
                block.content = Paragraph{plainInlines(QStringLiteral("You may ask us what we know about you."))};
        }
    });
    ReviewModel model;
    model.setImported(imported);
    QCOMPARE(model.stateOf(row(model, "You may ask us")), SentenceState::TakenOver);
    QCOMPARE(model.stateOf(row(model, "within a month")), SentenceState::NeedsLook);
}

void TestReview::takeInGoesAfterTheNearest()
{
    IdGenerator ids(1);
    const ImportedStatement before = page();
    const qsizetype aside = passage(before, "winter bulbs");
    const ImportedStatement after = takenIn(before, aside, ids);
    QCOMPARE(full(after, 0), QString(full(before, 0) + QStringLiteral(" Read our guide to winter bulbs.")));
    QCOMPARE(after.statement.sections[1], before.statement.sections[1]);
    QCOMPARE(after.report.passages[aside].fate, Fate::Kept);
    QCOMPARE(after.report.passages[aside].target, after.statement.sections[0].full.last().id);
    QVERIFY(takenIn(after, aside, ids).statement == after.statement);
}

void TestReview::takeInKeepsTheOrder()
{
    IdGenerator ids(1);
    ImportedStatement imported = page();
    const qsizetype start = passage(imported, "Start"), plants = passage(imported, "Plants");
    imported = takenIn(takenIn(imported, plants, ids), start, ids);
    QVERIFY2(full(imported, 0).startsWith(QStringLiteral("Start Plants We collect")), qPrintable(full(imported, 0)));
    ImportedStatement other = page();
    other = takenIn(takenIn(other, start, ids), plants, ids);
    QVERIFY2(full(other, 0).startsWith(QStringLiteral("Start Plants We collect")), qPrintable(full(other, 0)));
}

void TestReview::takeInWithNothingBefore()
{
    IdGenerator ids(1);
    ImportedStatement imported = page();
    imported.statement = inLayer(imported.statement, Layer::Highlights);
    imported = takenIn(imported, passage(imported, "Start"), ids);
    QCOMPARE(plainText(BlockList{imported.statement.sections[0].highlights.first()}), QStringLiteral("Start"));
    QVERIFY(imported.statement.sections[0].full.isEmpty());
}

void TestReview::leaveOut()
{
    IdGenerator ids(1);
    const ImportedStatement before = page();
    const qsizetype address = passage(before, "postal address");
    ImportedStatement after = leftOut(before, address);
    QVERIFY(!full(after, 0).contains(QStringLiteral("postal address")));
    QVERIFY(full(after, 0).contains(QStringLiteral("telephone number")));
    QCOMPARE(after.report.passages[address].fate, Fate::LeftOut);
    QVERIFY(after.report.passages[address].target.isEmpty());
    after = leftOut(after, passage(after, "telephone number"));
    for (const Block &block : std::as_const(after.statement.sections[0].full))
        QVERIFY(!std::holds_alternative<List>(block.content));
    after = takenIn(after, address, ids);
    QVERIFY(full(after, 0).contains(QStringLiteral("postal address")));
}

void TestReview::leaveOutOnlyWhatStandsAlone()
{
    const ImportedStatement imported = page();
    for (const char *words : {"Privacy at the Garden Club", "Effective", "What we collect", "Start"}) {
        QVERIFY2(!canBeLeftOut(imported, passage(imported, words)), words);
        QVERIFY(leftOut(imported, passage(imported, words)).statement == imported.statement);
    }
    QVERIFY(canBeLeftOut(imported, passage(imported, "We collect your name")));
}

void TestReview::layersMove()
{
    const Statement statement = page().statement;
    QCOMPARE(filledLayer(statement), Layer::Full);
    const Statement highlights = inLayer(statement, Layer::Highlights);
    QCOMPARE(filledLayer(highlights), Layer::Highlights);
    QCOMPARE(highlights.sections[1].highlights, statement.sections[1].full);
    QVERIFY(inLayer(highlights, Layer::Full) == statement);
}

void TestReview::dialogCounts()
{
    IdGenerator ids(1);
    const ReviewDialog dialog(page(), &ids);
    const QString summary = named<QLabel>(&dialog, "reviewSummary")->text();
    QVERIFY2(summary.startsWith(QStringLiteral("garden.html")), qPrintable(summary));
    QVERIFY2(summary.contains(QStringLiteral("left out: 4 ")), qPrintable(summary));
    QVERIFY2(summary.contains(QStringLiteral("scripts left out: 1")), qPrintable(summary));
    QCOMPARE(named<QListWidget>(&dialog, "reviewRemarks")->count(), page().report.remarks.size());
}

void TestReview::dialogTakesIn()
{
    IdGenerator ids(1);
    ReviewDialog dialog(page(), &ids);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    auto *table = named<QTableView>(&dialog, "reviewTable");
    const int kept = row(*dialog.model(), "We collect your name"), aside = row(*dialog.model(), "winter bulbs");
    table->selectRow(kept);
    QVERIFY(!isEnabled(&dialog, "reviewTakeIn"));
    table->selectRow(aside);
    QVERIFY(isEnabled(&dialog, "reviewTakeIn"));
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(dialog.isVisible());
    QCOMPARE(dialog.model()->stateOf(aside), SentenceState::TakenOver);
    QVERIFY(!isEnabled(&dialog, "reviewTakeIn"));
    const int footer = row(*dialog.model(), "founded long ago");
    table->scrollTo(table->model()->index(footer, 0));
    const QPoint place = table->visualRect(table->model()->index(footer, 0)).center();
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, place);
    QTest::mouseDClick(table->viewport(), Qt::LeftButton, {}, place);
    QCOMPARE(dialog.model()->stateOf(footer), SentenceState::TakenOver);
    table->selectRow(row(*dialog.model(), "Plants"));
    click(&dialog, "reviewTakeIn");
    QVERIFY(full(dialog.imported(), 0).startsWith(QStringLiteral("Plants")));
    QVERIFY(named<QLabel>(&dialog, "reviewSummary")->text().contains(QStringLiteral("left out: 1 ")));
}

void TestReview::dialogLeavesOutAndUndoes()
{
    IdGenerator ids(1);
    ReviewDialog dialog(page(), &ids);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *table = named<QTableView>(&dialog, "reviewTable");
    const int telephone = row(*dialog.model(), "telephone number");
    const Statement before = dialog.imported().statement;
    table->selectRow(row(*dialog.model(), "Plants"));
    QVERIFY(!isEnabled(&dialog, "reviewLeaveOut"));
    QVERIFY(!isEnabled(&dialog, "reviewUndo"));
    table->selectRow(telephone);
    click(&dialog, "reviewLeaveOut");
    QCOMPARE(dialog.model()->stateOf(telephone), SentenceState::LeftOut);
    QVERIFY(dialog.model()->reasonOf(telephone).contains(QStringLiteral("You")));
    retype(&dialog, "reviewTitle", QStringLiteral("Club Privacy"));
    QVERIFY(pick(&dialog, "reviewLayer", QStringLiteral("Highlights")));
    click(&dialog, "reviewUndo");
    QCOMPARE(dialog.model()->stateOf(telephone), SentenceState::TakenOver);
    QCOMPARE(dialog.imported().statement.title, QStringLiteral("Club Privacy"));
    QCOMPARE(dialog.imported().statement.sections, inLayer(before, Layer::Highlights).sections);
    table->selectRow(telephone);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(dialog.model()->stateOf(telephone), SentenceState::LeftOut);
    QTest::keyClick(table, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(dialog.model()->stateOf(telephone), SentenceState::TakenOver);
    QVERIFY(!isEnabled(&dialog, "reviewUndo"));
}

void TestReview::dialogFilters()
{
    IdGenerator ids(1);
    ReviewDialog dialog(page(), &ids);
    dialog.show();
    auto *table = named<QTableView>(&dialog, "reviewTable");
    QVERIFY(pick(&dialog, "reviewFilter", QStringLiteral("Left out")));
    QCOMPARE(table->model()->rowCount(), 4);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Enter);
    QCOMPARE(table->model()->rowCount(), 3);
    QCOMPARE(table->currentIndex().row(), 1);
    QVERIFY(table->currentIndex().data().toString().contains(QStringLiteral("winter bulbs")));
    QVERIFY(pick(&dialog, "reviewFilter", QStringLiteral("Needs a look")));
    QCOMPARE(table->model()->rowCount(), dialog.model()->count(SentenceState::NeedsLook));
    QVERIFY(pick(&dialog, "reviewFilter", QStringLiteral("All")));
    QCOMPARE(table->model()->rowCount(), dialog.model()->rowCount());
}

void TestReview::dialogTitleAndLayer()
{
    IdGenerator ids(1);
    ReviewDialog dialog(page(), &ids);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    retype(&dialog, "reviewTitle", QStringLiteral("Club Privacy"));
    QVERIFY(pick(&dialog, "reviewLayer", QStringLiteral("Highlights")));
    click(&dialog, "reviewImport");
    QCOMPARE(dialog.result(), int(QDialog::Accepted));
    QCOMPARE(dialog.imported().statement.title, QStringLiteral("Club Privacy"));
    QCOMPARE(filledLayer(dialog.imported().statement), Layer::Highlights);
}

void TestReview::dialogIsReachableByKeys()
{
    IdGenerator ids(1);
    ImportedStatement imported = page();
    imported.report.remarks.append({QStringLiteral("Look at this."), imported.report.passages.last().target});
    ReviewDialog dialog(imported, &ids);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QCOMPARE(nameless(&dialog).join(u','), QString());
    named(&dialog, "reviewTitle")->setFocus();
    for (const char *next :
         {"reviewLayer", "reviewRemarks", "reviewFilter", "reviewTakeIn", "reviewTable", "reviewImport"}) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QCOMPARE(QApplication::focusWidget()->objectName(), QLatin1String(next));
    }
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(dialog.result(), int(QDialog::Rejected));
}

/// Grabbed to where NOTICEWRIGHT_GRABS says, to be looked at.
void TestReview::dialogLooks()
{
    IdGenerator ids(1);
    ImportedStatement imported = page();
    imported.report.remarks.append({QStringLiteral("Look at the answer’s term."),
                                    imported.report.passages[passage(imported, "You may ask us")].target});
    const QString folder = qEnvironmentVariable("NOTICEWRIGHT_GRABS");
    QPalette dark(QColor(49, 54, 59), QColor(35, 38, 41));
    dark.setColor(QPalette::Base, QColor(27, 30, 32));
    for (const auto &[name, palette, direction] :
         {std::tuple{"light", QPalette(), Qt::LeftToRight}, std::tuple{"dark", dark, Qt::LeftToRight},
          std::tuple{"rtl", QPalette(), Qt::RightToLeft}}) {
        ReviewDialog dialog(imported, &ids);
        dialog.setPalette(palette);
        dialog.setLayoutDirection(direction);
        dialog.resize(900, 640);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        const auto *table = named<QTableView>(&dialog, "reviewTable");
        QTRY_VERIFY(table->rowHeight(row(*dialog.model(), "winter bulbs")) > dialog.fontMetrics().height());
        if (!folder.isEmpty())
            QVERIFY(dialog.grab().save(folder + QStringLiteral("/review-%1.png").arg(QLatin1String(name))));
    }
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    // A platform without windows looks for no icons of its own.
    QIcon::setThemeSearchPaths(QStandardPaths::locateAll(QStandardPaths::GenericDataLocation, QStringLiteral("icons"),
                                                         QStandardPaths::LocateDirectory));
    QIcon::setThemeName(QStringLiteral("breeze"));
    TestReview test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_review.moc"
