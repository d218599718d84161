// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/presets.h"
#include "edition/regions.h"
#include "editor/workspace/workspace_dialog.h"
#include "support/drive_dialog.h"
#include "support/translated_workspace.h"
#include "support/warnings.h"

#include <QApplication>
#include <QCheckBox>
#include <QDateEdit>
#include <QLabel>
#include <QListWidget>
#include <QMimeData>
#include <QPushButton>
#include <QRadioButton>
#include <QTabWidget>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTreeView>
#include <QTreeWidget>

using namespace noticewright;
using namespace noticewright::testing;
using namespace Qt::StringLiterals;

/// The settings of a workspace: its editions, groups of regions and the values
/// that variables have elsewhere.
class TestWorkspaceDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_dialog.reset(); }

    void untouched_data();
    void untouched();
    void accessibleNames();

    void addingAnEdition();
    void proposals_data();
    void proposals();
    void editionFaults_data();
    void editionFaults();
    void aTakenPath();
    void editingAnEdition();
    void removingEditions();
    void movingEditions();
    void movingWithinAFilter();
    void draggingEditions();
    void theHistoryOfEditions();
    void presets();
    void presetsTwice();
    void aFilteredPreset();
    void manyEditions();
    void states();

    void addingAGroup();
    void groupFaults();
    void changingAKnownGroup();
    void renamingAGroup();
    void removingAGroup();

    void otherValues();
    void orderOfOtherValues();
    void stepNames();
    void readOnly();

private:
    void show(const Workspace &workspace);
    [[nodiscard]] QDialog *inner(const char *name);
    [[nodiscard]] QTreeView *table() { return named<QTreeView>(m_dialog.get(), "editions"); }
    [[nodiscard]] QTreeWidget *groupTable() { return named<QTreeWidget>(m_dialog.get(), "regionGroups"); }
    [[nodiscard]] QStringList paths() const;
    void select(const QList<int> &rows);
    void selectGroup(const QString &code);
    void key(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    [[nodiscard]] QString fault(const QDialog *dialog, const char *name)
    {
        auto *label = named<QLabel>(dialog, name);
        return label->isVisible() ? label->text() : QString();
    }

    IdGenerator m_ids{7};
    QTemporaryDir m_folder;
    std::unique_ptr<WorkspaceDialog> m_dialog;
};

namespace
{

Workspace fourEditions()
{
    Workspace workspace = translatedWorkspace();
    workspace.editions = {edition("us", "en"), edition("gb", "en"), edition("de", "de"), edition("fr", "fr")};
    return workspace;
}

/// Gives a window the focus of the program.
bool isActivated(QWidget *window)
{
    window->activateWindow();
    return QTest::qWaitFor([window] { return QApplication::activeWindow() == window; });
}

/// Presses a key where a line is filled in: it goes to the list below the line while there is one.
void pressIn(QLineEdit *line, Qt::Key key)
{
    QWidget *list = QApplication::activePopupWidget();
    QTest::keyClick(list ? list : line, key);
}

/// Types into a line and takes what is offered first.
void choose(const QWidget *window, const char *name, const QString &text)
{
    named(window, name)->setFocus();
    retype(window, name, text);
    pressIn(named<QLineEdit>(window, name), Qt::Key_Tab);
}

/// Types into a line and leaves it as it is.
void leave(const QWidget *window, const char *name, const QString &text)
{
    named(window, name)->setFocus();
    retype(window, name, text);
    if (QApplication::activePopupWidget())
        pressIn(named<QLineEdit>(window, name), Qt::Key_Escape);
    // The list had the focus of the program, and no window manager gives it back.
    QVERIFY(isActivated(named(window, name)->window()));
    pressIn(named<QLineEdit>(window, name), Qt::Key_Tab);
}

}

void TestWorkspaceDialog::init()
{
    failOnWarnings();
    show(fourEditions());
}

void TestWorkspaceDialog::show(const Workspace &workspace)
{
    m_dialog = std::make_unique<WorkspaceDialog>(workspace, m_folder.path(), &m_ids);
    m_dialog->showPage(WorkspaceDialog::Page::Editions);
    m_dialog->show();
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
}

QDialog *TestWorkspaceDialog::inner(const char *name)
{
    QDialog *found = nullptr;
    const auto isShown = [&] {
        // One that was closed before may not have gone yet.
        for (QDialog *dialog : m_dialog->findChildren<QDialog *>(QLatin1String(name)))
            found = dialog->isVisible() ? dialog : found;
        return found != nullptr;
    };
    // A window counts as active where the one that it belongs to is.
    if (!QTest::qWaitFor(isShown) || !isActivated(found))
        qFatal("There is no dialog %s.", name);
    return found;
}

QStringList TestWorkspaceDialog::paths() const
{
    QStringList paths;
    for (const Edition &edition : m_dialog->edited().editions)
        paths.append(edition.path());
    return paths;
}

void TestWorkspaceDialog::select(const QList<int> &rows)
{
    QItemSelection selection;
    for (const int row : rows)
        selection.select(table()->model()->index(row, 0), table()->model()->index(row, 0));
    table()->setFocus();
    table()->selectionModel()->setCurrentIndex(table()->model()->index(rows.first(), 0), QItemSelectionModel::NoUpdate);
    table()->selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void TestWorkspaceDialog::selectGroup(const QString &code)
{
    const QList<QTreeWidgetItem *> found = groupTable()->findItems(code, Qt::MatchExactly, 1);
    QCOMPARE(found.size(), 1);
    groupTable()->setFocus();
    groupTable()->setCurrentItem(found.first());
}

void TestWorkspaceDialog::key(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    m_dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    widget->setFocus();
    QTest::keyClick(widget, key, modifiers);
}

void TestWorkspaceDialog::untouched_data()
{
    QTest::addColumn<Workspace>("workspace");
    QTest::newRow("regional") << regionalWorkspace();
    QTest::newRow("translated") << translatedWorkspace();
    QTest::newRow("empty") << Workspace();
}

void TestWorkspaceDialog::untouched()
{
    QFETCH(const Workspace, workspace);
    show(workspace);
    QVERIFY(m_dialog->edited() == workspace);
    QVERIFY(isEnabled(m_dialog.get(), "ok"));
}

void TestWorkspaceDialog::accessibleNames()
{
    auto *tabs = named<QTabWidget>(m_dialog.get(), "workspaceTabs");
    for (int page = 0; page < tabs->count(); ++page) {
        tabs->setCurrentIndex(page);
        QCOMPARE(nameless(m_dialog.get()).join(u", "_s), QString());
    }
    tabs->setCurrentIndex(int(WorkspaceDialog::Page::Editions));
    click(m_dialog.get(), "editionsAdd");
    QCOMPARE(nameless(inner("editionDialog")).join(u", "_s), QString());
    inner("editionDialog")->reject();
    click(m_dialog.get(), "editionsAddSeveral");
    QCOMPARE(nameless(inner("presetsDialog")).join(u", "_s), QString());
    inner("presetsDialog")->reject();
    tabs->setCurrentIndex(int(WorkspaceDialog::Page::Groups));
    click(m_dialog.get(), "groupsAdd");
    QCOMPARE(nameless(inner("groupDialog")).join(u", "_s), QString());
    inner("groupDialog")->reject();
    tabs->setCurrentIndex(int(WorkspaceDialog::Page::Variables));
    click(m_dialog.get(), "variableOthersAdd");
    QCOMPARE(nameless(inner("otherValueDialog")).join(u", "_s), QString());
}

void TestWorkspaceDialog::addingAnEdition()
{
    key(table(), Qt::Key_Insert);
    QDialog *dialog = inner("editionDialog");
    QVERIFY(!isEnabled(dialog, "editionOk"));
    choose(dialog, "editionRegion", u"Austr"_s);
    QCOMPARE(named<QLineEdit>(dialog, "editionRegion")->text(), u"Australia (au)"_s);
    choose(dialog, "editionRegion", u"Austria"_s);
    choose(dialog, "editionLanguage", u"de"_s);
    QCOMPARE(named<QLineEdit>(dialog, "editionLanguage")->text(), u"German (de)"_s);
    QCOMPARE(named<QComboBox>(dialog, "editionName")->currentText(), u"Österreich"_s);
    QCOMPARE(named<QLineEdit>(dialog, "editionPath")->text(), u"at/de"_s);
    choose(dialog, "editionFallback", u"fr"_s);
    click(dialog, "editionOk");
    QCOMPARE(m_dialog->edited().editions.last(),
             (Edition{.region = u"at"_s, .language = u"de"_s, .name = u"Österreich"_s, .fallback = u"fr"_s}));
    QCOMPARE(named<QLabel>(m_dialog.get(), "editionsCount")->text().left(1), u"5"_s);
    QCOMPARE(table()->currentIndex().row(), 4);
}

void TestWorkspaceDialog::proposals_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QString>("path");
    QTest::newRow("one language") << u"it"_s << u"it"_s << QStringList{u"Italia"_s, u"Italy"_s} << u"it/it"_s;
    QTest::newRow("another language of a country")
        << u"us"_s << u"es"_s << QStringList{u"Estados Unidos (español)"_s, u"United States (Spanish)"_s} << u"us/es"_s;
    QTest::newRow("the country twice") << u"ca"_s << u"fr-CA"_s << QStringList{u"Canada"_s} << u"ca/fr"_s;
    QTest::newRow("a part of a country") << u"us-ca"_s << u"en"_s << QStringList{u"California"_s} << u"us-ca/en"_s;
    QTest::newRow("an own region") << u"emea"_s << u"en"_s << QStringList{u"EMEA"_s} << u"emea/en"_s;
    QTest::newRow("another script") << u"tw"_s << u"zh-TW"_s << QStringList{u"台灣"_s, u"Taiwan"_s} << u"tw/zh"_s;
    QTest::newRow("what many write for it")
        << u"UK"_s << u"ja"_s << QStringList{u"United Kingdom (Japanese)"_s} << u"gb/ja"_s;
    QTest::newRow("English is not a variety") << u"fr"_s << u"en"_s << QStringList{u"France (English)"_s} << u"fr/en"_s;
}

void TestWorkspaceDialog::proposals()
{
    QFETCH(const QString, region);
    QFETCH(const QString, language);
    click(m_dialog.get(), "editionsAdd");
    QDialog *dialog = inner("editionDialog");
    choose(dialog, "editionRegion", region);
    choose(dialog, "editionLanguage", language);
    auto *name = named<QComboBox>(dialog, "editionName");
    QStringList names;
    for (int i = 0; i < name->count(); ++i)
        names.append(name->itemText(i));
    QTEST(names, "names");
    QCOMPARE(name->currentText(), names.first());
    QTEST(named<QLineEdit>(dialog, "editionPath")->text(), "path");
    // What was written by hand stays.
    retype(dialog, "editionNameLine", u"Ours"_s);
    retype(dialog, "editionPath", u"x9/en"_s);
    choose(dialog, "editionRegion", u"jp"_s);
    QCOMPARE(name->currentText(), u"Ours"_s);
    QCOMPARE(named<QLineEdit>(dialog, "editionPath")->text(), u"x9/en"_s);
}

void TestWorkspaceDialog::editionFaults_data()
{
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("field");
    QTest::newRow("no region of that name") << u"Atlantis City"_s << u"en"_s << QString() << "editionRegion"_ba;
    QTest::newRow("a name that is not written out") << u"germ"_s << u"en"_s << QString() << "editionRegion"_ba;
    QTest::newRow("hostile region") << u"../de"_s << u"en"_s << QString() << "editionRegion"_ba;
    QTest::newRow("no language of that name") << u"jp"_s << u"Klingonese"_s << QString() << "editionLanguage"_ba;
    QTest::newRow("hostile language") << u"jp"_s << u"../ja"_s << QString() << "editionLanguage"_ba;
    QTest::newRow("there already") << u"gb"_s << u"en"_s << QString() << "editionLanguage"_ba;
    QTest::newRow("there already, in another case") << u"gb"_s << u"EN"_s << QString() << "editionLanguage"_ba;
    QTest::newRow("path that is taken") << u"jp"_s << u"ja"_s << u"GB/en"_s << "editionPath"_ba;
    QTest::newRow("path out of the site") << u"jp"_s << u"ja"_s << u"../ja"_s << "editionPath"_ba;
    QTest::newRow("path with too many parts") << u"jp"_s << u"ja"_s << u"a/jp/ja"_s << "editionPath"_ba;
    QTest::newRow("path from the root") << u"jp"_s << u"ja"_s << u"/jp/ja"_s << "editionPath"_ba;
    QTest::newRow("path with spaces") << u"jp"_s << u"ja"_s << u"jp/j a"_s << "editionPath"_ba;
    QTest::newRow("path with a query") << u"jp"_s << u"ja"_s << u"jp/ja?x"_s << "editionPath"_ba;
    QTest::newRow("path with a backslash") << u"jp"_s << u"ja"_s << u"jp\\ja"_s << "editionPath"_ba;
}

void TestWorkspaceDialog::editionFaults()
{
    QFETCH(const QString, region);
    QFETCH(const QString, language);
    QFETCH(const QString, path);
    QFETCH(const QByteArray, field);
    click(m_dialog.get(), "editionsAdd");
    QDialog *dialog = inner("editionDialog");
    leave(dialog, "editionRegion", region);
    leave(dialog, "editionLanguage", language);
    QVERIFY(dialog->isVisible());
    if (!path.isEmpty())
        retype(dialog, "editionPath", path);
    QVERIFY(!isEnabled(dialog, "editionOk"));
    QVERIFY(!fault(dialog, QByteArray(field + "Fault").constData()).isEmpty());
    QCOMPARE(named(dialog, field.constData())->accessibleDescription(),
             fault(dialog, QByteArray(field + "Fault").constData()));
    // The text is still there to be corrected.
    const bool isThere = field == "editionLanguage";
    const QString written = field == "editionRegion" ? region : field == "editionPath" ? path : language;
    const QString kept = named<QLineEdit>(dialog, field.constData())->text();
    QVERIFY2(kept == written || (isThere && kept == u"English (en)"), qPrintable(kept));
    choose(dialog, "editionRegion", u"jp"_s);
    choose(dialog, "editionLanguage", u"ja"_s);
    if (!path.isEmpty())
        retype(dialog, "editionPath", u"jp/ja"_s);
    QVERIFY(isEnabled(dialog, "editionOk"));
    QCOMPARE(fault(dialog, QByteArray(field + "Fault").constData()), QString());
}

/// Two editions whose paths would be the same: the longer path is proposed.
void TestWorkspaceDialog::aTakenPath()
{
    Workspace workspace = fourEditions();
    workspace.editions.append({.region = u"ca"_s, .language = u"en-CA"_s, .name = {}, .ownPath = u"ca/en"_s});
    show(workspace);
    click(m_dialog.get(), "editionsAdd");
    QDialog *dialog = inner("editionDialog");
    choose(dialog, "editionRegion", u"ca"_s);
    choose(dialog, "editionLanguage", u"en"_s);
    QCOMPARE(named<QLineEdit>(dialog, "editionPath")->text(), u"ca/en"_s);
    QVERIFY(!fault(dialog, "editionPathFault").isEmpty());
    QVERIFY(!isEnabled(dialog, "editionOk"));
    retype(dialog, "editionPath", u"ca/en-us"_s);
    QVERIFY(isEnabled(dialog, "editionOk"));
    click(dialog, "editionOk");
    QCOMPARE(paths().last(), u"ca/en-us"_s);
    QCOMPARE(m_dialog->edited().editions.last().ownPath, u"ca/en-us"_s);
}

void TestWorkspaceDialog::editingAnEdition()
{
    Workspace workspace = regionalWorkspace();
    workspace.editions.last().extra.keep(Extra::Attribute{{}, u"tone"_s, u"calm"_s});
    show(workspace);
    const int last = int(workspace.editions.size()) - 1;
    select({last});
    key(table(), Qt::Key_Return);
    QDialog *dialog = inner("editionDialog");
    QCOMPARE(named<QLineEdit>(dialog, "editionRegion")->text(), u"Canada (ca)"_s);
    QCOMPARE(named<QLineEdit>(dialog, "editionPath")->text(), u"ca/fr"_s);
    QVERIFY(isEnabled(dialog, "editionOk"));
    // Nothing changed is no step.
    click(dialog, "editionOk");
    QVERIFY(m_dialog->edited() == workspace);
    QVERIFY(!isEnabled(m_dialog.get(), "editionsUndo"));
    key(table(), Qt::Key_Return);
    dialog = inner("editionDialog");
    retype(dialog, "editionPath", u"quebec/fr"_s);
    QVERIFY(named<QLabel>(dialog, "editionPathHint")->text().contains(u"ca/fr"_s));
    retype(dialog, "editionFallback", {});
    retype(dialog, "editionNameLine", u"Québec"_s);
    click(dialog, "editionOk");
    Edition expected = workspace.editions.last();
    expected.ownPath = u"quebec/fr"_s;
    expected.fallback.clear();
    expected.name = u"Québec"_s;
    QCOMPARE(m_dialog->edited().editions.last(), expected);
}

void TestWorkspaceDialog::removingEditions()
{
    select({1, 2});
    key(table(), Qt::Key_Delete);
    QCOMPARE(paths(), (QStringList{u"us/en"_s, u"fr/fr"_s}));
    // Limits still name the one, and texts are translated for the other.
    const QString notice = named<QLabel>(m_dialog.get(), "editionsNotice")->text();
    QVERIFY2(notice.contains(u"United Kingdom"_s) && notice.contains(u"German"_s), qPrintable(notice));
    QCOMPARE(table()->selectionModel()->selectedRows().size(), 1);
    key(table(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_dialog->edited() == fourEditions());
    QCOMPARE(named<QLabel>(m_dialog.get(), "editionsNotice")->text(), QString());
    select({0, 1, 2, 3});
    click(m_dialog.get(), "editionsRemove");
    QVERIFY(paths().isEmpty());
    QVERIFY(!isEnabled(m_dialog.get(), "editionsRemove"));
    QVERIFY(isEnabled(m_dialog.get(), "ok"));
}

void TestWorkspaceDialog::movingEditions()
{
    select({2});
    key(table(), Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(paths(), (QStringList{u"us/en"_s, u"de/de"_s, u"gb/en"_s, u"fr/fr"_s}));
    QCOMPARE(table()->currentIndex().row(), 1);
    key(table(), Qt::Key_Down, Qt::AltModifier);
    key(table(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(paths(), (QStringList{u"us/en"_s, u"gb/en"_s, u"fr/fr"_s, u"de/de"_s}));
    QVERIFY(!isEnabled(m_dialog.get(), "editionsDown"));
    key(table(), Qt::Key_Down, Qt::AltModifier);
    QCOMPARE(paths().last(), u"de/de"_s);
    // Several that are not beside each other come together.
    select({1, 3});
    click(m_dialog.get(), "editionsUp");
    QCOMPARE(paths(), (QStringList{u"gb/en"_s, u"de/de"_s, u"us/en"_s, u"fr/fr"_s}));
    QCOMPARE(table()->selectionModel()->selectedRows().size(), 2);
    QVERIFY(!isEnabled(m_dialog.get(), "editionsUp"));
}

void TestWorkspaceDialog::movingWithinAFilter()
{
    retype(m_dialog.get(), "editionsFilter", u"en"_s);
    // United States, United Kingdom, and France, which is in French.
    QCOMPARE(table()->model()->rowCount(), 3);
    QVERIFY(named<QLabel>(m_dialog.get(), "editionsCount")->text().startsWith(u"3"_s));
    select({2});
    click(m_dialog.get(), "editionsUp");
    QCOMPARE(paths(), (QStringList{u"us/en"_s, u"fr/fr"_s, u"gb/en"_s, u"de/de"_s}));
    retype(m_dialog.get(), "editionsFilter", u"kingdom english"_s);
    QCOMPARE(table()->model()->rowCount(), 1);
    retype(m_dialog.get(), "editionsFilter", u"no such"_s);
    QCOMPARE(table()->model()->rowCount(), 0);
    QVERIFY(!isEnabled(m_dialog.get(), "editionsRemove"));
    QTest::keyClick(named<QLineEdit>(m_dialog.get(), "editionsFilter"), Qt::Key_Escape);
    QCOMPARE(table()->model()->rowCount(), 4);
    QVERIFY(m_dialog->isVisible());
}

/// What the view does when rows are dropped between others.
void TestWorkspaceDialog::draggingEditions()
{
    QAbstractItemModel *model = table()->model();
    QVERIFY(model->flags(model->index(0, 0)).testFlag(Qt::ItemIsDragEnabled));
    const std::unique_ptr<QMimeData> two(model->mimeData({model->index(0, 0), model->index(0, 1), model->index(2, 0)}));
    QVERIFY(model->canDropMimeData(two.get(), Qt::MoveAction, 4, 0, {}));
    QVERIFY(!model->canDropMimeData(two.get(), Qt::MoveAction, -1, -1, model->index(1, 0)));
    (void)model->dropMimeData(two.get(), Qt::MoveAction, 4, 0, {});
    QTRY_COMPARE(paths(), (QStringList{u"gb/en"_s, u"fr/fr"_s, u"us/en"_s, u"de/de"_s}));
    const std::unique_ptr<QMimeData> one(model->mimeData({model->index(3, 0)}));
    (void)model->dropMimeData(one.get(), Qt::MoveAction, 0, 0, {});
    QTRY_COMPARE(paths(), (QStringList{u"de/de"_s, u"gb/en"_s, u"fr/fr"_s, u"us/en"_s}));
    QCOMPARE(table()->currentIndex().row(), 0);
    QMimeData foreign;
    foreign.setText(u"x"_s);
    QVERIFY(!model->canDropMimeData(&foreign, Qt::MoveAction, 0, 0, {}));
}

void TestWorkspaceDialog::theHistoryOfEditions()
{
    select({0});
    click(m_dialog.get(), "editionsDown");
    click(m_dialog.get(), "editionsRemove");
    QCOMPARE(paths(), (QStringList{u"gb/en"_s, u"de/de"_s, u"fr/fr"_s}));
    click(m_dialog.get(), "editionsUndo");
    QCOMPARE(paths(), (QStringList{u"gb/en"_s, u"us/en"_s, u"de/de"_s, u"fr/fr"_s}));
    click(m_dialog.get(), "editionsUndo");
    QVERIFY(m_dialog->edited() == fourEditions());
    QVERIFY(!isEnabled(m_dialog.get(), "editionsUndo"));
    click(m_dialog.get(), "editionsRedo");
    key(table(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(paths(), (QStringList{u"gb/en"_s, u"de/de"_s, u"fr/fr"_s}));
    QVERIFY(!isEnabled(m_dialog.get(), "editionsRedo"));
}

void TestWorkspaceDialog::presets()
{
    click(m_dialog.get(), "editionsAddSeveral");
    QDialog *dialog = inner("presetsDialog");
    auto *list = named<QTreeWidget>(dialog, "presets");
    QVERIFY(!isEnabled(dialog, "presetsOk"));
    const EditionPreset europe = editionPresets().first();
    QCOMPARE(europe.key, u"eu-eea"_s);
    QTreeWidgetItem *preset = list->topLevelItem(0);
    QCOMPARE(preset->childCount(), europe.editions.size());
    // Germany and France are there already.
    list->setFocus();
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(preset->checkState(0), Qt::Checked);
    const qsizetype added = europe.editions.size() - 2;
    QCOMPARE(added, 34);
    QVERIFY(named<QLabel>(dialog, "presetsCount")->text().contains(QString::number(added)));
    // One of them after all not.
    list->expandItem(preset);
    list->setCurrentItem(preset->child(0));
    QTest::keyClick(list, Qt::Key_Space);
    QCOMPARE(preset->checkState(0), Qt::PartiallyChecked);
    click(dialog, "presetsOk");
    const QList<Edition> editions = m_dialog->edited().editions;
    QCOMPARE(editions.size(), 4 + added - 1);
    QSet<QString> countries;
    for (const Edition &edition : editions) {
        if (isRegionIn(edition.region, u"eea"_s, knownRegionGroups()))
            countries.insert(edition.region);
    }
    // All of the EEA but Austria, of which there was one.
    QCOMPARE(countries.size(), 29);
    const auto belgium =
        std::ranges::find_if(editions, [](const Edition &edition) { return edition.path() == u"be/fr"; });
    QVERIFY(belgium != editions.cend());
    QCOMPARE(belgium->name, u"Belgique (français)"_s);
    // One step.
    click(m_dialog.get(), "editionsUndo");
    QVERIFY(m_dialog->edited() == fourEditions());
}

void TestWorkspaceDialog::presetsTwice()
{
    for (int i = 0; i < 2; ++i) {
        click(m_dialog.get(), "editionsAddSeveral");
        QDialog *dialog = inner("presetsDialog");
        auto *list = named<QTreeWidget>(dialog, "presets");
        const QList<QTreeWidgetItem *> canada = list->findItems(u"Canada"_s, Qt::MatchExactly);
        QCOMPARE(canada.size(), 1);
        list->setFocus();
        list->setCurrentItem(canada.first());
        QTest::keyClick(list, Qt::Key_Space);
        if (i == 0) {
            QVERIFY(pick(dialog, "presetsNames", u"English"_s));
            click(dialog, "presetsOk");
        } else {
            // Both are there: nothing is left to choose.
            QCOMPARE(canada.first()->checkState(0), Qt::Checked);
            QVERIFY(canada.first()->child(0)->text(0).contains(u"there already"_s));
            QVERIFY(!isEnabled(dialog, "presetsOk"));
            dialog->reject();
        }
    }
    QCOMPARE(paths(), (QStringList{u"us/en"_s, u"gb/en"_s, u"de/de"_s, u"fr/fr"_s, u"ca/en"_s, u"ca/fr"_s}));
    QCOMPARE(m_dialog->edited().editions.last().name, u"Canada (French)"_s);
}

/// Choosing a preset of which some editions are seen chooses those.
void TestWorkspaceDialog::aFilteredPreset()
{
    click(m_dialog.get(), "editionsAddSeveral");
    QDialog *dialog = inner("presetsDialog");
    retype(dialog, "presetsFilter", u"german"_s);
    auto *list = named<QTreeWidget>(dialog, "presets");
    list->setFocus();
    list->setCurrentItem(list->topLevelItem(0));
    QTest::keyClick(list, Qt::Key_Space);
    click(dialog, "presetsOk");
    QCOMPARE(paths().sliced(4), (QStringList{u"at/de"_s, u"be/de"_s, u"li/de"_s, u"lu/de"_s}));
}

void TestWorkspaceDialog::manyEditions()
{
    Workspace workspace = fourEditions();
    workspace.editions.clear();
    for (const EditionPreset &preset : editionPresets())
        workspace.editions += preset.editions;
    QVERIFY(workspace.editions.size() > 100);
    show(workspace);
    const qsizetype all = workspace.editions.size();
    retype(m_dialog.get(), "editionsFilter", u"us-"_s);
    QCOMPARE(table()->model()->rowCount(), 51);
    table()->setFocus();
    key(table(), Qt::Key_A, Qt::ControlModifier);
    QCOMPARE(table()->selectionModel()->selectedRows().size(), 51);
    key(table(), Qt::Key_Delete);
    QCOMPARE(paths().size(), all - 51);
    QCOMPARE(table()->model()->rowCount(), 0);
    key(table(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_dialog->edited() == workspace);
    // What is added is seen, whatever the filter says.
    retype(m_dialog.get(), "editionsFilter", u"us-"_s);
    click(m_dialog.get(), "editionsAdd");
    QDialog *dialog = inner("editionDialog");
    choose(dialog, "editionRegion", u"emea"_s);
    choose(dialog, "editionLanguage", u"en"_s);
    click(dialog, "editionOk");
    QCOMPARE(named<QLineEdit>(m_dialog.get(), "editionsFilter")->text(), QString());
    QCOMPARE(table()->currentIndex().row(), all);
}

void TestWorkspaceDialog::states()
{
    const auto state = [this](int row) { return table()->model()->index(row, 4).data().toString(); };
    // The second statement is for the United States and Canada only.
    Workspace workspace = fourEditions();
    workspace.untranslated = Untranslated::Marked;
    Translations german = translationsOf(workspace, id("online"), u"de"_s);
    german.units.remove(u"usesp"_s);
    putTranslations(workspace, german);
    workspace.editions.append(edition("jp", "ja"));
    show(workspace);
    QVERIFY2(state(0).startsWith(u"2 "_s), qPrintable(state(0)));
    QVERIFY2(state(2).startsWith(u"1 "_s), qPrintable(state(2)));
    QVERIFY2(state(4).startsWith(u"0 of 1 "_s), qPrintable(state(4)));
    const auto details = [this](int row) { return table()->model()->index(row, 4).data(Qt::ToolTipRole).toString(); };
    QVERIFY2(details(4).contains(u"not translated"_s), qPrintable(details(4)));
    click(m_dialog.get(), "untranslatedHeldBack");
    QVERIFY2(state(2).startsWith(u"0 of 1 "_s), qPrintable(state(2)));
    QVERIFY2(details(2).contains(u"held back"_s), qPrintable(details(2)));
    QCOMPARE(m_dialog->edited().untranslated, Untranslated::HeldBack);
    click(m_dialog.get(), "untranslatedMarked");
    QVERIFY2(state(2).startsWith(u"1 "_s), qPrintable(state(2)));
    QVERIFY(m_dialog->edited() == workspace);
}

void TestWorkspaceDialog::addingAGroup()
{
    m_dialog->showPage(WorkspaceDialog::Page::Groups);
    key(groupTable(), Qt::Key_Insert);
    QDialog *dialog = inner("groupDialog");
    retype(dialog, "groupName", u"Northern offices"_s);
    retype(dialog, "groupCode", u"north"_s);
    QVERIFY(!isEnabled(dialog, "groupOk"));
    for (const QString &member : {u"Norway"_s, u"nordic"_s, u"us-ak"_s}) {
        retype(dialog, "groupMembers", member);
        QTest::keyClick(named<QLineEdit>(dialog, "groupMembers"), Qt::Key_Return);
    }
    click(dialog, "groupIsDated");
    named<QDateEdit>(dialog, "groupAsOf")->setDate(QDate(2026, 3, 1));
    QVERIFY2(isEnabled(dialog, "groupOk"),
             qPrintable(fault(dialog, "groupCodeFault") + fault(dialog, "groupMembersFault")));
    click(dialog, "groupOk");
    QCOMPARE(m_dialog->edited().regionGroups.last(),
             (RegionGroup{.code = u"north"_s,
                          .name = u"Northern offices"_s,
                          .members = {u"no"_s, u"nordic"_s, u"us-ak"_s},
                          .asOf = QDate(2026, 3, 1),
                          .extra = {}}));
    QCOMPARE(groupTable()->currentItem()->text(1), u"north"_s);
    click(m_dialog.get(), "groupsUndo");
    QVERIFY(m_dialog->edited() == fourEditions());
}

void TestWorkspaceDialog::groupFaults()
{
    m_dialog->showPage(WorkspaceDialog::Page::Groups);
    click(m_dialog.get(), "groupsAdd");
    QDialog *dialog = inner("groupDialog");
    retype(dialog, "groupMembers", u"no"_s);
    QTest::keyClick(named<QLineEdit>(dialog, "groupMembers"), Qt::Key_Return);
    for (const QString &code : {u"North Side"_s, u"../x"_s, u"n"_s, u"alps"_s, u"no"_s}) {
        retype(dialog, "groupCode", code);
        QVERIFY2(!fault(dialog, "groupCodeFault").isEmpty(), qPrintable(code));
        QVERIFY(!isEnabled(dialog, "groupOk"));
    }
    retype(dialog, "groupCode", u"eea"_s);
    QCOMPARE(fault(dialog, "groupCodeFault"), QString());
    QVERIFY(named<QLabel>(dialog, "groupCodeHint")->isVisible());
    QVERIFY(isEnabled(dialog, "groupOk"));
    leave(dialog, "groupMembers", u"Nowhere at all"_s);
    QVERIFY(!isEnabled(dialog, "groupOk"));
    QVERIFY(!fault(dialog, "groupMembersFault").isEmpty());
}

void TestWorkspaceDialog::changingAKnownGroup()
{
    m_dialog->showPage(WorkspaceDialog::Page::Groups);
    selectGroup(u"nordic"_s);
    QVERIFY(!isEnabled(m_dialog.get(), "groupsRemove"));
    QVERIFY(named<QPushButton>(m_dialog.get(), "groupsEdit")->text().contains(u"for This Workspace"_s));
    click(m_dialog.get(), "groupsEdit");
    QDialog *dialog = inner("groupDialog");
    QVERIFY(named<QLineEdit>(dialog, "groupCode")->isReadOnly());
    click(dialog, "remove_fi");
    click(dialog, "groupOk");
    const RegionGroup own = m_dialog->edited().regionGroups.last();
    QCOMPARE(own.code, u"nordic"_s);
    QCOMPARE(own.members, (QStringList{u"dk"_s, u"is"_s, u"no"_s, u"se"_s}));
    QCOMPARE(groupTable()->findItems(u"nordic"_s, Qt::MatchExactly, 1).size(), 1);
    // Without its own one the workspace has the known one again.
    selectGroup(u"nordic"_s);
    click(m_dialog.get(), "groupsRemove");
    QVERIFY(m_dialog->edited() == fourEditions());
    QVERIFY(named<QLabel>(m_dialog.get(), "groupsNotice")->isVisible());
    QCOMPARE(groupTable()->findItems(u"nordic"_s, Qt::MatchExactly, 1).size(), 1);
}

void TestWorkspaceDialog::renamingAGroup()
{
    Workspace workspace = regionalWorkspace();
    Translations french{.sourceLanguage = u"en"_s, .language = u"fr"_s};
    french.units.insert(u"seal.seal-a.name.in-alps"_s,
                        Translation{plainInlines(u"Alpine Seal"_s), plainInlines(u"Sceau"_s)});
    putTranslations(workspace, french);
    show(workspace);
    m_dialog->showPage(WorkspaceDialog::Page::Groups);
    selectGroup(u"alps"_s);
    click(m_dialog.get(), "groupsEdit");
    QDialog *dialog = inner("groupDialog");
    retype(dialog, "groupCode", u"peaks"_s);
    click(dialog, "groupOk");
    const Workspace edited = m_dialog->edited();
    QCOMPARE(edited.regionGroups[0].code, u"peaks"_s);
    QCOMPARE(edited.regionGroups[1].members, (QStringList{u"li"_s, u"peaks"_s}));
    QCOMPARE(edited.seals[0].alternatives[0].scope.regions, QStringList{u"peaks"_s});
    QCOMPARE(std::get<List>(edited.statements[0].sections[0].full[3].content).items[0].limit.only,
             QStringList{u"peaks"_s});
    QVERIFY(translationsOf(edited, {}, u"fr"_s).units.contains(u"seal.seal-a.name.in-peaks"_s));
    click(m_dialog.get(), "groupsUndo");
    QVERIFY(m_dialog->edited() == workspace);
}

void TestWorkspaceDialog::removingAGroup()
{
    m_dialog->showPage(WorkspaceDialog::Page::Groups);
    selectGroup(u"alps"_s);
    // A list item, a seal, and a group.
    QCOMPARE(groupTable()->currentItem()->text(4), u"3"_s);
    key(groupTable(), Qt::Key_Delete);
    QCOMPARE(m_dialog->edited().regionGroups.size(), 1);
    const QString notice = named<QLabel>(m_dialog.get(), "groupsNotice")->text();
    QVERIFY2(notice.contains(u"3"_s) && notice.contains(u"limit"_s) && notice.contains(u"other value"_s)
                 && notice.contains(u"The Alps"_s),
             qPrintable(notice));
    key(groupTable(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(m_dialog->edited() == fourEditions());
    QCOMPARE(groupTable()->currentItem()->text(1), u"alps"_s);
}

void TestWorkspaceDialog::otherValues()
{
    m_dialog->showPage(WorkspaceDialog::Page::Variables);
    auto *grid = named<QTableWidget>(m_dialog.get(), "variables");
    auto *list = named<QListWidget>(m_dialog.get(), "variableOthers");
    grid->setCurrentCell(0, 1);
    QCOMPARE(list->count(), 2);
    QCOMPARE(list->item(0)->text(), u"in European Union: Example Europe"_s);
    click(m_dialog.get(), "variableOthersAdd");
    QDialog *dialog = inner("otherValueDialog");
    QCOMPARE(named<QLineEdit>(dialog, "otherText")->text(), fourEditions().variables[0].value);
    QVERIFY(!isEnabled(dialog, "otherValueOk"));
    for (const QString &region : {u"Germany"_s, u"at"_s}) {
        retype(dialog, "scopeRegions", region);
        QTest::keyClick(named<QLineEdit>(dialog, "scopeRegions"), Qt::Key_Return);
    }
    retype(dialog, "scopeLanguages", u"german"_s);
    QTest::keyClick(named<QLineEdit>(dialog, "scopeLanguages"), Qt::Key_Return);
    QVERIFY2(named<QLabel>(dialog, "scopeOutcome")->text().contains(u"de/de"_s),
             qPrintable(named<QLabel>(dialog, "scopeOutcome")->text()));
    retype(dialog, "otherText", {});
    QVERIFY(!isEnabled(dialog, "otherValueOk"));
    retype(dialog, "otherText", u"Beispiel GmbH"_s);
    click(dialog, "otherValueOk");
    const Alternative<QString> added = m_dialog->edited().variables[0].alternatives.last();
    QCOMPARE(added.scope, (Scope{{u"de"_s, u"at"_s}, {u"de"_s}}));
    QCOMPARE(added.value, u"Beispiel GmbH"_s);
    QCOMPARE(list->currentItem()->text(), u"in Germany, Austria, in German: Beispiel GmbH"_s);
    QVERIFY(grid->item(0, 3)->text().contains(u"Beispiel GmbH"_s));
    key(list, Qt::Key_Return);
    retype(inner("otherValueDialog"), "otherText", u"Beispiel AG"_s);
    click(inner("otherValueDialog"), "otherValueOk");
    QCOMPARE(m_dialog->edited().variables[0].alternatives.last().value, u"Beispiel AG"_s);
    key(list, Qt::Key_Delete);
    QVERIFY(m_dialog->edited() == fourEditions());
}

void TestWorkspaceDialog::orderOfOtherValues()
{
    m_dialog->showPage(WorkspaceDialog::Page::Variables);
    auto *list = named<QListWidget>(m_dialog.get(), "variableOthers");
    list->setCurrentRow(1);
    key(list, Qt::Key_Up, Qt::AltModifier);
    QCOMPARE(m_dialog->edited().variables[0].alternatives[0].value, u"Exemple"_s);
    QCOMPARE(list->currentRow(), 0);
    QVERIFY(!isEnabled(m_dialog.get(), "variableOthersUp"));
    click(m_dialog.get(), "variableOthersDown");
    QVERIFY(m_dialog->edited() == fourEditions());
    // Another name keeps them.
    auto *grid = named<QTableWidget>(m_dialog.get(), "variables");
    grid->item(0, 0)->setText(u"firm"_s);
    QCOMPARE(m_dialog->edited().variables[0].name, id("firm"));
    QCOMPARE(m_dialog->edited().variables[0].alternatives, fourEditions().variables[0].alternatives);
}

void TestWorkspaceDialog::stepNames()
{
    select({3});
    click(m_dialog.get(), "editionsUp");
    QCOMPARE(m_dialog->stepName(), u"Change Editions"_s);
    m_dialog->showPage(WorkspaceDialog::Page::Groups);
    selectGroup(u"alps"_s);
    click(m_dialog.get(), "groupsRemove");
    QCOMPARE(m_dialog->stepName(), u"Change Workspace"_s);
    m_dialog->showPage(WorkspaceDialog::Page::Editions);
    click(m_dialog.get(), "editionsUndo");
    QCOMPARE(m_dialog->stepName(), u"Change Region Groups"_s);
}

void TestWorkspaceDialog::readOnly()
{
    m_dialog->setReadOnly();
    QVERIFY(!named(m_dialog.get(), "ok")->isVisible());
    select({0, 1});
    for (const char *button : {"editionsAdd", "editionsAddSeveral", "editionsEdit", "editionsRemove", "editionsUp",
                               "editionsDown", "untranslatedMarked", "untranslatedHeldBack", "groupsAdd", "groupsEdit",
                               "groupsRemove", "variablesAdd", "variablesRemove", "variableOthersAdd",
                               "variableOthersEdit", "termsAdd", "termsRemove", "wordsAdd", "wordsRemove"})
        QVERIFY2(!isEnabled(m_dialog.get(), button), button);
    key(table(), Qt::Key_Delete);
    key(table(), Qt::Key_Down, Qt::AltModifier);
    QVERIFY(!table()->model()->flags(table()->model()->index(0, 0)).testFlag(Qt::ItemIsDragEnabled));
    m_dialog->showPage(WorkspaceDialog::Page::Groups);
    selectGroup(u"alps"_s);
    key(groupTable(), Qt::Key_Delete);
    m_dialog->showPage(WorkspaceDialog::Page::Variables);
    named<QTableWidget>(m_dialog.get(), "variables")->setCurrentCell(0, 0);
    QVERIFY(!isEnabled(m_dialog.get(), "variableOthersAdd"));
    QVERIFY(m_dialog->edited() == fourEditions());
    QVERIFY(!m_dialog->findChild<QDialog *>());
}

QTEST_MAIN(TestWorkspaceDialog)
#include "tst_workspace_dialog.moc"
