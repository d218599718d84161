// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_window.h"
#include "support/rich_workspace.h"

#include <QApplication>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>

using namespace noticewright;
using namespace noticewright::testing;
using namespace Qt::StringLiterals;

/// What a screen reader and the keyboard find in the window and its dialogs.
class TestAccessibility : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void everythingInTheWindowHasANameAndARole();
    void everyDialogOfTheMenus();
    void everyCommandIsReachedByKeys();

private:
    /// The commands of the menus, at whatever depth, as they are now.
    [[nodiscard]] QList<QAction *> commands();

    std::unique_ptr<OpenWindow> m_open;
};

namespace
{

QList<QAction *> commandsOf(QMenu *menu)
{
    Q_EMIT menu->aboutToShow();
    QList<QAction *> all;
    for (QAction *action : menu->actions()) {
        if (action->menu())
            all += commandsOf(action->menu());
        else if (!action->isSeparator())
            all.append(action);
    }
    return all;
}

/// The widgets that take the focus and do not say what they are.
QStringList roleless(const QWidget *window)
{
    QStringList all;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() || widget->window() != window)
            continue;
        const QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (!face || face->role() == QAccessible::NoRole)
            all.append(QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName());
    }
    return all;
}

}

void TestAccessibility::initTestCase()
{
    prepareWindows();
}

void TestAccessibility::init()
{
    failOnWarnings();
    m_open = std::make_unique<OpenWindow>(richWorkspace());
    QVERIFY(m_open->isReady());
    m_open->flow(Layer::Full)->setFocus();
}

void TestAccessibility::cleanup()
{
    m_open.reset();
}

QList<QAction *> TestAccessibility::commands()
{
    QList<QAction *> all;
    for (QAction *menu : m_open->window()->menuBar()->actions()) {
        if (menu->menu())
            all += commandsOf(menu->menu());
    }
    return all;
}

void TestAccessibility::everythingInTheWindowHasANameAndARole()
{
    for (QDockWidget *dock : m_open->window()->findChildren<QDockWidget *>()) {
        dock->show();
        dock->raise();
        QCOMPARE(nameless(m_open->window()).join(u", "_s), QString());
        QCOMPARE(roleless(m_open->window()).join(u", "_s), QString());
    }
    m_open->outline()->setPlace({m_open->workspace().statements[0].id, {}});
    QCOMPARE(nameless(m_open->window()).join(u", "_s), QString());
    QCOMPARE(roleless(m_open->window()).join(u", "_s), QString());
}

/// What ends in an ellipsis asks before it does something; printing asks in the system's own dialog.
void TestAccessibility::everyDialogOfTheMenus()
{
    QStringList seen;
    for (QAction *command : commands()) {
        const QString text = command->text();
        if (!text.endsWith(u'…') || !command->isEnabled() || command->objectName() == u"print")
            continue;
        command->trigger();
        for (QDialog *dialog : m_open->window()->findChildren<QDialog *>()) {
            if (!dialog->isVisible())
                continue;
            QVERIFY2(!dialog->windowTitle().isEmpty(), qPrintable(text));
            QCOMPARE(text + nameless(dialog).join(u','), text);
            QCOMPARE(text + roleless(dialog).join(u','), text);
            seen.append(dialog->windowTitle());
            dialog->reject();
        }
        QTRY_VERIFY(!QApplication::activeModalWidget());
        QVERIFY(m_open->activate());
        m_open->flow(Layer::Full)->setFocus();
    }
    QVERIFY2(seen.size() >= 12, qPrintable(seen.join(u", "_s)));
}

void TestAccessibility::everyCommandIsReachedByKeys()
{
    QStringList doubled;
    for (const QAction *menu : m_open->window()->menuBar()->actions()) {
        QVERIFY2(QKeySequence::mnemonic(menu->text()) != QKeySequence(), qPrintable(menu->text()));
        QHash<QKeySequence, QString> keys;
        for (const QAction *action : menu->menu()->actions()) {
            const QKeySequence key = QKeySequence::mnemonic(action->text());
            if (key.isEmpty())
                continue;
            if (keys.contains(key))
                doubled.append(menu->text() + u": "_s + keys.value(key) + u" and "_s + action->text());
            keys.insert(key, action->text());
        }
    }
    QCOMPARE(doubled.join(u'\n'), QString());
}

int main(int argc, char *argv[])
{
    prepareWebEngine();
    QApplication app(argc, argv);
    TestAccessibility test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_accessibility.moc"
