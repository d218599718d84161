// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_window.h"
#include "window/shortcut_settings.h"

#include <QApplication>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QMainWindow>
#include <QMenuBar>
#include <QTreeWidget>

using namespace noticewright;
using namespace noticewright::testing;
using namespace Qt::StringLiterals;

/// The keys of the commands: shown, chosen, remembered.
class TestShortcuts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void allCommandsHaveANameAndNoKeysTwice();
    void chosenKeysWork();
    void keysAreTakenFromOthers();
    void chosenKeysAreRemembered();

private:
    /// Opens the dialog and goes to a command.
    QDialog *dialogAt(OpenWindow &open, const QString &command);
};

void TestShortcuts::initTestCase()
{
    prepareWindows();
}

void TestShortcuts::init()
{
    failOnWarnings();
}

QDialog *TestShortcuts::dialogAt(OpenWindow &open, const QString &command)
{
    open.trigger("configureShortcuts");
    QDialog *dialog = open.dialog("shortcutsDialog");
    retype(dialog, "shortcutFilter", command);
    return dialog;
}

static Workspace small()
{
    Workspace workspace;
    workspace.editions = {{u"us"_s, u"en"_s, u"United States"_s, {}}};
    Section section{.id = Id{u"uses"_s}, .anchor = u"uses"_s, .heading = plainInlines(u"Uses"_s)};
    section.full = {Block{.id = Id{u"p"_s}, .content = Paragraph{plainInlines(u"We bake."_s)}}};
    workspace.statements = {{.id = Id{u"online"_s}, .title = u"Privacy"_s, .sections = {section}}};
    return workspace;
}

void TestShortcuts::allCommandsHaveANameAndNoKeysTwice()
{
    OpenWindow open(small());
    QVERIFY(open.isReady());
    QHash<QKeySequence, QString> owners;
    QSet<QString> names;
    // What comes and goes, such as recent workspaces, has no name and no keys.
    for (const QAction *action : open.window()->findChildren<QAction *>()) {
        if (action->shortcutContext() != Qt::WindowShortcut || action->menu())
            continue;
        for (const QKeySequence &keys : action->shortcuts()) {
            QVERIFY2(!action->objectName().isEmpty(), qPrintable(action->text()));
            QVERIFY2(!owners.contains(keys), qPrintable(keys.toString() + u" "_s + action->text()));
            owners.insert(keys, action->text());
        }
        const QString name = action->objectName();
        const bool isOfQt = name.startsWith(u"_q_") || name.startsWith(u"qt_");
        QVERIFY2(isOfQt || name.isEmpty() || !names.contains(name), qPrintable(name));
        names.insert(name);
    }
    QVERIFY(owners.size() > 30);
    // They are told where there is no room for them.
    QVERIFY(open.action("strong")->toolTip().contains(u"Ctrl+B"_s));
}

void TestShortcuts::chosenKeysWork()
{
    OpenWindow open(small());
    QVERIFY(open.isReady());
    QDialog *dialog = dialogAt(open, u"Bold"_s);
    QCOMPARE(nameless(dialog).join(u", "_s), QString());
    QCOMPARE(named<QTreeWidget>(dialog, "shortcutTree")->currentItem()->text(1), u"Ctrl+B"_s);
    keepPicture(dialog, u"shortcuts"_s);
    auto *keys = named<QKeySequenceEdit>(dialog, "shortcutKeys");
    QTest::keyClick(keys, Qt::Key_J, Qt::ControlModifier);
    click(dialog, "shortcutsOk");
    QTRY_VERIFY(!open.dialog("shortcutsDialog"));
    QCOMPARE(open.action("strong")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_J));
    QVERIFY(open.action("strong")->toolTip().contains(u"Ctrl+J"_s));
    QVERIFY(open.activate());
    open.flow(Layer::Full)->setFocus();
    open.flow(Layer::Full)->selectAll();
    open.press(Qt::Key_J, Qt::ControlModifier);
    const auto &block = open.workspace().statements[0].sections[0].full[0];
    QVERIFY(std::get<Paragraph>(block.content).text[0].marks.strong);
}

void TestShortcuts::keysAreTakenFromOthers()
{
    OpenWindow open(small());
    QVERIFY(open.isReady());
    QDialog *dialog = dialogAt(open, u"Italic"_s);
    QTest::keyClick(named<QKeySequenceEdit>(dialog, "shortcutKeys"), Qt::Key_B, Qt::ControlModifier);
    QVERIFY(named<QLabel>(dialog, "shortcutNote")->text().contains(u"Bold"_s));
    click(dialog, "shortcutsOk");
    QTRY_VERIFY(!open.dialog("shortcutsDialog"));
    QCOMPARE(open.action("emphasis")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_B));
    QVERIFY(open.action("strong")->shortcuts().isEmpty());
    dialog = dialogAt(open, QString());
    click(dialog, "shortcutsDefaults");
    click(dialog, "shortcutsOk");
    QTRY_VERIFY(!open.dialog("shortcutsDialog"));
    QCOMPARE(open.action("strong")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_B));
    QCOMPARE(open.action("emphasis")->shortcut(), QKeySequence(Qt::CTRL | Qt::Key_I));
}

void TestShortcuts::chosenKeysAreRemembered()
{
    QTemporaryDir folder;
    const QString file = folder.filePath(u"preferences.ini"_s);
    const auto makeWindow = [](QMainWindow &window) {
        QAction *action = window.menuBar()->addMenu(u"&Edit"_s)->addAction(u"&Copy && Paste…"_s);
        action->setObjectName(u"copyPaste"_s);
        action->setShortcut(Qt::Key_F3);
        return action;
    };
    const QHash<QString, QList<QKeySequence>> chosen{{u"copyPaste"_s, {QKeySequence(Qt::CTRL | Qt::Key_F4)}}};
    QMainWindow first;
    makeWindow(first);
    ShortcutSettings settings(file, &first);
    QCOMPARE(settings.commands().first().text, u"Copy & Paste"_s);
    QCOMPARE(settings.commands().first().menu, u"Edit"_s);
    settings.setShortcuts(chosen);

    QMainWindow second;
    QAction *action = makeWindow(second);
    ShortcutSettings again(file, &second);
    QCOMPARE(action->shortcuts(), chosen[u"copyPaste"_s]);
    QCOMPARE(again.commands().first().standard, QList{QKeySequence(Qt::Key_F3)});
    // None is a choice too; the standard is not.
    again.setShortcuts({{u"copyPaste"_s, {}}});
    QMainWindow third;
    QAction *without = makeWindow(third);
    ShortcutSettings none(file, &third);
    QVERIFY(without->shortcuts().isEmpty());
    none.setShortcuts({{u"copyPaste"_s, {QKeySequence(Qt::Key_F3)}}});
    QVERIFY(!QSettings(file, QSettings::IniFormat).contains(u"shortcuts/copyPaste"_s));
}

int main(int argc, char *argv[])
{
    prepareWebEngine();
    QApplication app(argc, argv);
    TestShortcuts test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_shortcuts.moc"
