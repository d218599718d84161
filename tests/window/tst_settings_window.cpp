// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/workspace/workspace_dialog.h"
#include "open_window.h"
#include "preview/preview_panel.h"
#include "support/live_page.h"
#include "support/regional_workspace.h"

#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTableWidget>
#include <QTreeView>
#include <QTreeWidget>

using namespace noticewright;
using namespace noticewright::testing;
using namespace Qt::StringLiterals;

/// What the settings and the cards of facts make of editions, in the window:
/// steps of the history, and pages in the preview.
class TestSettingsWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { prepareWindows(); }
    void init();
    void cleanup();
    void editionsAreOneStep();
    void thePolicy();
    void aGroupLimitsThePage();
    void aVariableElsewhere();
    void aContactElsewhere();
    void aSealElsewhere();
    void aLinkElsewhere();
    void aLinkForSomeRegions();
    void readOnly();
    void looks();

private:
    [[nodiscard]] QDialog *shown(const char *name);
    [[nodiscard]] QDialog *settings(WorkspaceDialog::Page page);
    [[nodiscard]] QDialog *openCard(const char *block);
    /// Takes the dialog, and has the window back.
    void accept(const char *button, const char *dialog);
    /// What the preview's page says in an edition.
    [[nodiscard]] bool pageSays(const QString &edition, const QString &text);
    void setScope(const QDialog *dialog, const QStringList &regions, const QStringList &languages = {});
    [[nodiscard]] PreviewPanel *preview() { return m_open->window()->findChild<PreviewPanel *>(); }
    [[nodiscard]] int steps() { return m_open->document()->undoStack()->count(); }

    std::unique_ptr<OpenWindow> m_open;
};

namespace
{

Workspace kettles()
{
    Workspace workspace;
    workspace.organisation.name = u"Fernhill"_s;
    workspace.editions = {edition("us", "en"), edition("gb", "en"), edition("ie", "en"), edition("de", "de")};
    workspace.variables = {{.name = id("brand"), .value = u"Fernhill, Inc."_s}};
    workspace.contacts = {{.id = id("office"), .name = u"Privacy Office"_s, .mail = u"us@example.com"_s}};
    workspace.seals = {{.id = id("mark"), .name = u"Trust Mark"_s, .asset = u"mark.svg"_s}};
    workspace.linkLists = {{.id = id("more"),
                            .name = u"More"_s,
                            .entries = {{.label = u"Terms"_s, .target = {.address = u"/us/terms"_s}}}}};
    Section uses{.id = id("uses"), .anchor = u"uses"_s, .heading = plainInlines(u"Uses"_s)};
    uses.full = {
        paragraph(id("p"), {Inline{.text = u"Made by "_s}, {.kind = Inline::Kind::Variable, .text = u"brand"_s}}),
        Block{.id = id("c"), .content = ContactBlock{id("office")}},
        Block{.id = id("s"), .content = SealBlock{{id("mark")}}},
        Block{.id = id("l"), .content = LinkListBlock{id("more")}}};
    uses.highlights = {paragraph(id("h"), u"We boil water."_s)};
    workspace.statements = {Statement{.id = id("online"), .title = u"Kettles"_s, .sections = {uses}}};
    return workspace;
}

}

void TestSettingsWindow::init()
{
    failOnWarnings();
    m_open = std::make_unique<OpenWindow>(kettles());
    QVERIFY(m_open->isReady());
    m_open->outline()->setPlace({id("online"), id("uses")});
}

/// Whatever was done can be undone.
void TestSettingsWindow::cleanup()
{
    if (m_open->workspace().editions.size() < 50) {
        while (m_open->document()->undoStack()->canUndo())
            m_open->undo();
        QVERIFY(m_open->workspace() == kettles());
    }
    m_open.reset();
}

QDialog *TestSettingsWindow::shown(const char *name)
{
    if (!QTest::qWaitFor([&] { return m_open->dialog(name) && m_open->dialog(name)->isVisible(); }))
        qFatal("There is no dialog %s.", name);
    QDialog *dialog = m_open->dialog(name);
    dialog->activateWindow();
    (void)QTest::qWaitForWindowActive(dialog);
    return dialog;
}

QDialog *TestSettingsWindow::settings(WorkspaceDialog::Page page)
{
    m_open->trigger("workspaceSettings");
    QDialog *dialog = shown("workspaceDialog");
    named<QTabWidget>(dialog, "workspaceTabs")->setCurrentIndex(int(page));
    return dialog;
}

QDialog *TestSettingsWindow::openCard(const char *block)
{
    Q_EMIT m_open->form()->objectActivated(Layer::Full, id(block));
    return shown("objectDialog");
}

void TestSettingsWindow::accept(const char *button, const char *dialog)
{
    click(m_open->dialog(dialog), button);
    QTRY_VERIFY(!m_open->dialog(dialog));
}

bool TestSettingsWindow::pageSays(const QString &edition, const QString &text)
{
    preview()->setEdition(edition);
    preview()->setLayer(Layer::Full);
    const auto isThere = [&] {
        const auto now = preview()->edition();
        const QString page = evaluate(preview()->livePage(), u"document.documentElement.outerHTML"_s);
        return now && now->path() == edition && page.contains(text);
    };
    return QTest::qWaitFor(isThere, patience);
}

void TestSettingsWindow::setScope(const QDialog *dialog, const QStringList &regions, const QStringList &languages)
{
    for (const QString &region : regions) {
        retype(dialog, "scopeRegions", region);
        QTest::keyClick(named<QLineEdit>(dialog, "scopeRegions"), Qt::Key_Return);
    }
    for (const QString &language : languages) {
        retype(dialog, "scopeLanguages", language);
        QTest::keyClick(named<QLineEdit>(dialog, "scopeLanguages"), Qt::Key_Return);
    }
}

void TestSettingsWindow::editionsAreOneStep()
{
    const int before = steps();
    QDialog *dialog = settings(WorkspaceDialog::Page::Editions);
    click(dialog, "editionsAddSeveral");
    QDialog *presets = shown("presetsDialog");
    auto *list = named<QTreeWidget>(presets, "presets");
    list->setFocus();
    list->setCurrentItem(list->findItems(u"Switzerland"_s, Qt::MatchExactly).value(0));
    QTest::keyClick(list, Qt::Key_Space);
    click(presets, "presetsOk");
    QTRY_VERIFY(!m_open->dialog("presetsDialog"));
    dialog = shown("workspaceDialog");
    auto *table = named<QTreeView>(dialog, "editions");
    table->setCurrentIndex(table->model()->index(0, 0));
    click(dialog, "editionsRemove");
    accept("ok", "workspaceDialog");
    QCOMPARE(m_open->workspace().editions.size(), 7);
    QCOMPARE(m_open->workspace().editions[3].name, u"Schweiz (Deutsch)"_s);
    QCOMPARE(steps(), before + 1);
    QCOMPARE(m_open->document()->undoStack()->undoText(), u"Change Editions"_s);
    QTRY_COMPARE(named<QComboBox>(m_open->window(), "previewEdition")->count(), 7);
    m_open->undo();
    QTRY_COMPARE(named<QComboBox>(m_open->window(), "previewEdition")->count(), 4);
    // What is cancelled is nothing.
    dialog = settings(WorkspaceDialog::Page::Editions);
    click(dialog, "editionsRemove");
    dialog->reject();
    QTRY_VERIFY(!m_open->dialog("workspaceDialog"));
    QVERIFY(m_open->workspace() == kettles());
}

void TestSettingsWindow::thePolicy()
{
    QDialog *dialog = settings(WorkspaceDialog::Page::Editions);
    click(dialog, "untranslatedHeldBack");
    accept("ok", "workspaceDialog");
    QCOMPARE(m_open->workspace().untranslated, Untranslated::HeldBack);
    QCOMPARE(m_open->document()->undoStack()->undoText(), u"Change Editions"_s);
}

void TestSettingsWindow::aGroupLimitsThePage()
{
    Workspace limited = m_open->workspace();
    limited.statements[0].sections[0].full[0].limit.only = {u"islands"_s};
    m_open->document()->setWorkspace(limited, u"Limit"_s);
    QDialog *dialog = settings(WorkspaceDialog::Page::Groups);
    click(dialog, "groupsAdd");
    QDialog *group = shown("groupDialog");
    retype(group, "groupName", u"The islands"_s);
    retype(group, "groupCode", u"islands"_s);
    retype(group, "groupMembers", u"gb"_s);
    QTest::keyClick(named<QLineEdit>(group, "groupMembers"), Qt::Key_Return);
    click(group, "groupOk");
    accept("ok", "workspaceDialog");
    QCOMPARE(m_open->document()->undoStack()->undoText(), u"Change Region Groups"_s);
    QVERIFY(pageSays(u"gb/en"_s, u"Made by"_s));
    m_open->undo();
    const auto isGone = [this] {
        return !evaluate(preview()->livePage(), u"document.body.textContent"_s).contains(u"Made by"_s);
    };
    QTRY_VERIFY_WITH_TIMEOUT(isGone(), patience);
}

void TestSettingsWindow::aVariableElsewhere()
{
    QVERIFY(pageSays(u"gb/en"_s, u"Fernhill, Inc."_s));
    QDialog *dialog = settings(WorkspaceDialog::Page::Variables);
    click(dialog, "variableOthersAdd");
    QDialog *value = shown("otherValueDialog");
    setScope(value, {u"gb"_s, u"ie"_s});
    retype(value, "otherText", u"Fernhill Ltd"_s);
    click(value, "otherValueOk");
    accept("ok", "workspaceDialog");
    QCOMPARE(m_open->document()->undoStack()->undoText(), u"Change Variables"_s);
    QVERIFY(pageSays(u"gb/en"_s, u"Fernhill Ltd"_s));
    QVERIFY(pageSays(u"us/en"_s, u"Fernhill, Inc."_s));
}

void TestSettingsWindow::aContactElsewhere()
{
    const int before = steps();
    QDialog *dialog = openCard("c");
    click(dialog, "contactOthersAdd");
    QDialog *value = shown("otherValueDialog");
    // It begins as the contact itself.
    QCOMPARE(named<QLineEdit>(value, "contactName")->text(), u"Privacy Office"_s);
    setScope(value, {u"eu"_s});
    retype(value, "contactName", u"Dublin Privacy Office"_s);
    retype(value, "contactMail", u"not one@"_s);
    QVERIFY(!isEnabled(value, "otherValueOk"));
    retype(value, "contactMail", u"eu@example.com"_s);
    click(value, "otherValueOk");
    QTRY_VERIFY(!m_open->dialog("otherValueDialog"));
    QCOMPARE(named<QListWidget>(dialog, "contactOthers")->item(0)->text(),
             u"in European Union: Dublin Privacy Office"_s);
    // Typing in the contact's own fields leaves them.
    retype(dialog, "contactTelephone", u"+1 555 0100"_s);
    accept("ok", "objectDialog");
    const Contact &office = m_open->workspace().contacts[0];
    QCOMPARE(office.telephone, u"+1 555 0100"_s);
    QCOMPARE(office.alternatives.size(), 1);
    QCOMPARE(office.alternatives[0].value.mail, u"eu@example.com"_s);
    QCOMPARE(office.alternatives[0].value.id, Id());
    QCOMPARE(steps(), before + 1);
    QVERIFY(pageSays(u"ie/en"_s, u"eu@example.com"_s));
    QVERIFY(pageSays(u"us/en"_s, u"us@example.com"_s));
}

void TestSettingsWindow::aSealElsewhere()
{
    QDialog *dialog = openCard("s");
    click(dialog, "sealOthersAdd");
    QDialog *value = shown("otherValueDialog");
    setScope(value, {}, {u"de"_s});
    retype(value, "sealName", u"Vertrauenssiegel"_s);
    retype(value, "sealValidation", u"siegel.example/pruefen"_s);
    click(value, "otherValueOk");
    QTRY_VERIFY(!m_open->dialog("otherValueDialog"));
    accept("ok", "objectDialog");
    const Alternatives<Seal> &others = m_open->workspace().seals[0].alternatives;
    QCOMPARE(others.size(), 1);
    QCOMPARE(others[0].value.asset, u"mark.svg"_s);
    QVERIFY(pageSays(u"us/en"_s, u"Trust Mark"_s));
}

void TestSettingsWindow::aLinkElsewhere()
{
    QDialog *dialog = openCard("l");
    auto *entries = named<QTableWidget>(dialog, "linkListEntries");
    QVERIFY(!isEnabled(dialog, "linkOthersAdd"));
    entries->setCurrentCell(0, 0);
    click(dialog, "linkOthersAdd");
    QDialog *value = shown("otherValueDialog");
    setScope(value, {u"gb"_s});
    QCOMPARE(named<QLineEdit>(value, "linkWeb")->text(), u"/us/terms"_s);
    retype(value, "linkWeb", u"/gb/terms"_s);
    click(value, "otherValueOk");
    QTRY_VERIFY(!m_open->dialog("otherValueDialog"));
    QCOMPARE(entries->item(0, 3)->text(), u"1"_s);
    accept("ok", "objectDialog");
    QVERIFY(pageSays(u"gb/en"_s, u"/gb/terms"_s));
    QVERIFY(pageSays(u"us/en"_s, u"/us/terms"_s));
}

void TestSettingsWindow::aLinkForSomeRegions()
{
    QDialog *dialog = openCard("l");
    auto *entries = named<QTableWidget>(dialog, "linkListEntries");
    entries->setCurrentCell(0, 2);
    entries->setFocus();
    QTRY_VERIFY(entries->hasFocus());
    QTest::keyClick(entries, Qt::Key_Return);
    QDialog *limit = shown("limitDialog");
    retype(limit, "limitExcept", u"de"_s);
    QTest::keyClick(named<QLineEdit>(limit, "limitExcept"), Qt::Key_Return);
    click(limit, "limitOk");
    QTRY_VERIFY(!m_open->dialog("limitDialog"));
    QCOMPARE(entries->item(0, 2)->text(), u"Not DE"_s);
    accept("ok", "objectDialog");
    QCOMPARE(m_open->workspace().linkLists[0].entries[0].limit.except, QStringList{u"de"_s});
}

/// What leads to the settings of a workspace that may not be edited shows them.
void TestSettingsWindow::readOnly()
{
    m_open->document()->setAccess(WorkspaceDocument::Access::ReadOnly);
    QVERIFY(!m_open->action("workspaceSettings")->isEnabled());
    auto *menu = named<QMenu>(m_open->window(), "variableMenu");
    Q_EMIT menu->aboutToShow();
    for (QAction *action : menu->actions()) {
        if (action->text().contains(u"Edit Variables"_s))
            action->trigger();
    }
    QDialog *dialog = shown("workspaceDialog");
    QVERIFY(!named(dialog, "ok")->isVisible());
    QVERIFY(!isEnabled(dialog, "variablesAdd"));
    QVERIFY(!isEnabled(dialog, "variableOthersAdd"));
    click(dialog, "cancel");
    QTRY_VERIFY(!m_open->dialog("workspaceDialog"));
    // Whoever comes back to the window edits, since nobody else has the workspace.
    m_open->document()->setAccess(WorkspaceDocument::Access::ReadOnly);
    Q_EMIT m_open->form()->objectActivated(Layer::Full, id("c"));
    QVERIFY(!m_open->dialog("objectDialog"));
    m_open->document()->setAccess(WorkspaceDocument::Access::ReadWrite);
}

void TestSettingsWindow::looks()
{
    Workspace workspace = kettles();
    workspace.editions.append({.region = u"ca"_s,
                               .language = u"fr-CA"_s,
                               .name = u"Canada (français)"_s,
                               .ownPath = u"ca/fr"_s,
                               .fallback = u"fr"_s});
    workspace.regionGroups = {{.code = u"islands"_s,
                               .name = u"The islands"_s,
                               .members = {u"gb"_s, u"ie"_s, u"is"_s, u"mt"_s, u"cy"_s},
                               .asOf = QDate(2026, 1, 1),
                               .extra = {}}};
    workspace.variables[0].alternatives = {{.scope = {{u"gb"_s, u"ie"_s}, {}}, .value = u"Fernhill Ltd"_s},
                                           {.scope = {{u"eu"_s}, {u"de"_s}}, .value = u"Fernhill Europe GmbH"_s}};
    workspace.contacts[0].alternatives = {{.scope = {{u"eu"_s}, {}}, .value = {.name = u"Dublin Office"_s}}};
    workspace.linkLists[0].entries[0].alternatives = {{.scope = {{u"gb"_s}, {}}, .value = {.address = u"/gb/terms"_s}}};
    m_open->document()->setWorkspace(workspace, u"Looks"_s);
    QDialog *dialog = settings(WorkspaceDialog::Page::Editions);
    keepPicture(dialog, u"editions"_s);
    click(dialog, "editionsAdd");
    QDialog *inner = shown("editionDialog");
    retype(inner, "editionRegion", u"gb"_s);
    retype(inner, "editionLanguage", u"en"_s);
    retype(inner, "editionPath", u"../gb"_s);
    for (const char *fault : {"editionLanguageFault", "editionPathFault"}) {
        auto *label = named<QLabel>(inner, fault);
        QTRY_VERIFY(label->isVisible() && label->height() >= label->heightForWidth(label->width()));
    }
    keepPicture(inner, u"edition"_s);
    inner->reject();
    click(dialog, "editionsAddSeveral");
    inner = shown("presetsDialog");
    named<QTreeWidget>(inner, "presets")->topLevelItem(0)->setExpanded(true);
    keepPicture(inner, u"presets"_s);
    inner->reject();
    for (const auto page :
         {WorkspaceDialog::Page::Organisation, WorkspaceDialog::Page::Variables, WorkspaceDialog::Page::Terms,
          WorkspaceDialog::Page::Groups, WorkspaceDialog::Page::Words}) {
        named<QTabWidget>(dialog, "workspaceTabs")->setCurrentIndex(int(page));
        keepPicture(dialog, u"settings-%1"_s.arg(int(page)));
    }
    named<QTabWidget>(dialog, "workspaceTabs")->setCurrentIndex(int(WorkspaceDialog::Page::Groups));
    click(dialog, "groupsEdit");
    keepPicture(shown("groupDialog"), u"group"_s);
    shown("groupDialog")->reject();
    named<QTabWidget>(dialog, "workspaceTabs")->setCurrentIndex(int(WorkspaceDialog::Page::Variables));
    click(dialog, "variableOthersEdit");
    keepPicture(shown("otherValueDialog"), u"other-value"_s);
    shown("otherValueDialog")->reject();
    dialog->reject();
    QTRY_VERIFY(!m_open->dialog("workspaceDialog"));
    for (const char *block : {"c", "s", "l"}) {
        dialog = openCard(block);
        if (auto *entries = dialog->findChild<QTableWidget *>(u"linkListEntries"_s))
            entries->setCurrentCell(0, 0);
        keepPicture(dialog, u"card-"_s + QLatin1String(block));
        dialog->reject();
        QTRY_VERIFY(!m_open->dialog("objectDialog"));
    }
}

int main(int argc, char *argv[])
{
    prepareWebEngine();
    QApplication app(argc, argv);
    TestSettingsWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_settings_window.moc"
