// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "open_window.h"
#include "panels/check_panel.h"
#include "support/rich_workspace.h"
#include "window/icon_colours.h"

#include <QApplication>
#include <QDockWidget>
#include <QIcon>
#include <QStyle>
#include <QToolBar>

using namespace noticewright;
using namespace noticewright::testing;
using namespace Qt::StringLiterals;

/// The window in light and dark, and from right to left.
class TestLooks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void darkAtRunTimeIsAsDarkFromTheStart();
    void iconsFollow();
    void mirrored();
    void fitsAtTwoHundredPercent();

private:
    /// Pictures of the parts of the window but for the page, which another process paints.
    [[nodiscard]] static QMap<QString, QImage> parts(OpenWindow &open);

    QPalette m_light;
};

void TestLooks::initTestCase()
{
    prepareWindows();
    m_light = QApplication::palette();
    QApplication::setCursorFlashTime(0);
}

void TestLooks::init()
{
    failOnWarnings();
}

void TestLooks::cleanup()
{
    QApplication::setPalette(m_light);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

QMap<QString, QImage> TestLooks::parts(OpenWindow &open)
{
    // Marks of misspellings come from a thread of their own, some at a time.
    open.action("checkSpelling")->setChecked(false);
    QMap<QString, QImage> parts;
    for (QDockWidget *dock : open.window()->findChildren<QDockWidget *>()) {
        if (dock->objectName() == u"previewDock")
            continue;
        dock->show();
        dock->raise();
        // Signs beside the highlights and findings come when the keys rest.
        if (!QTest::qWaitFor([&] {
                return !open.flow(Layer::Highlights)->signs().isEmpty() && !open.flow(Layer::Full)->signs().isEmpty()
                    && open.window()->findChild<CheckPanel *>()->isUpToDate();
            }))
            qFatal("There are no signs.");
        QCoreApplication::processEvents();
        parts.insert(dock->objectName(), dock->widget()->grab().toImage());
    }
    for (QToolBar *bar : open.window()->findChildren<QToolBar *>(Qt::FindDirectChildrenOnly))
        parts.insert(bar->objectName(), bar->grab().toImage());
    parts.insert(u"form"_s, open.form()->grab().toImage());
    return parts;
}

void TestLooks::darkAtRunTimeIsAsDarkFromTheStart()
{
    QMap<QString, QImage> changed;
    {
        OpenWindow open(richWorkspace());
        QVERIFY(open.isReady());
        open.outline()->setPlace({open.workspace().statements[0].id, open.workspace().statements[0].sections[0].id});
        open.flow(Layer::Highlights)->setFocus();
        const QMap<QString, QImage> light = parts(open);
        QApplication::setPalette(darkPalette());
        changed = parts(open);
        for (const auto &[name, picture] : light.asKeyValueRange())
            QVERIFY2(picture != changed[name], qPrintable(name));
        keepPicture(open.window(), u"dark"_s);
    }
    OpenWindow open(richWorkspace());
    QVERIFY(open.isReady());
    open.outline()->setPlace({open.workspace().statements[0].id, open.workspace().statements[0].sections[0].id});
    open.flow(Layer::Highlights)->setFocus();
    // Showing a part for the first time gives it room.
    (void)parts(open);
    const QMap<QString, QImage> born = parts(open);
    for (const auto &[name, picture] : born.asKeyValueRange()) {
        if (const QString folder = qEnvironmentVariable("NOTICEWRIGHT_GRABS"); !folder.isEmpty()) {
            QVERIFY(picture.save(folder + u"/born-"_s + name + u".png"_s));
            QVERIFY(changed[name].save(folder + u"/changed-"_s + name + u".png"_s));
        }
        QCOMPARE(picture.size(), changed[name].size());
        QVERIFY2(picture == changed[name], qPrintable(name));
    }
}

void TestLooks::iconsFollow()
{
    IconColours colours(qGuiApp);
    QCOMPARE(QIcon::fallbackThemeName(), u"breeze"_s);
    QApplication::setPalette(darkPalette());
    QTRY_COMPARE(QIcon::fallbackThemeName(), u"breeze-dark"_s);
    QApplication::setPalette(m_light);
    QTRY_COMPARE(QIcon::fallbackThemeName(), u"breeze"_s);
}

void TestLooks::mirrored()
{
    QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    OpenWindow open(richWorkspace());
    QVERIFY(open.isReady());
    const auto middle = [&](QWidget *widget) { return widget->mapTo(open.window(), widget->rect().center()).x(); };
    // The outline is where reading begins, and so are the highlights.
    QVERIFY(middle(open.outline()) > middle(open.form()));
    QVERIFY(middle(open.flow(Layer::Highlights)) > middle(open.flow(Layer::Full)));
    keepPicture(open.window(), u"mirrored"_s);
}

/// A screen of 1920 by 1080 points, less the desktop's own panel, has this room at 200 %.
void TestLooks::fitsAtTwoHundredPercent()
{
    OpenWindow open(richWorkspace());
    QVERIFY(open.isReady());
    const QSize least = open.window()->minimumSizeHint();
    QVERIFY2(least.width() <= 960 && least.height() <= 510,
             qPrintable(u"%1 × %2"_s.arg(least.width()).arg(least.height())));
}

int main(int argc, char *argv[])
{
    prepareWebEngine();
    QApplication app(argc, argv);
    TestLooks test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_looks.moc"
