// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/form/section_form.h"
#include "store/templates.h"
#include "panels/check_panel.h"
#include "panels/outline_panel.h"
#include "preview/preview_panel.h"
#include "support/warnings.h"
#include "web/scheme.h"
#include "web/walled_page.h"
#include "web/walled_profile.h"
#include "window/main_window.h"

#include <QApplication>
#include <QDockWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace noticewright;
using namespace noticewright::testing;
using namespace Qt::StringLiterals;

/// The parts of the window, reached by keys.
class TestPanes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void theKeyGoesRound();
    void theFocusComesBackToItsPlace();
    void whatIsClosedIsPassedOver();

private:
    class Answers : public Prompts
    {
    public:
        Unsaved askUnsaved(QWidget *, const QString &) override { return Unsaved::Discard; }
    };

    template<typename T>
    T *part()
    {
        return m_window->findChild<T *>();
    }
    /// Whether the focus is in that part of the window.
    static bool isIn(const QWidget *pane)
    {
        const QWidget *focus = QApplication::focusWidget();
        return focus && (pane == focus || pane->isAncestorOf(focus));
    }
    void press(Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6, modifiers);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<Answers> m_answers;
    std::unique_ptr<MainWindow> m_window;
};

void TestPanes::initTestCase()
{
    QCoreApplication::setApplicationName(u"noticewright"_s);
    // Looking for a graphics card, WebEngine warns once where there is none.
    WalledProfile profile({});
    WalledPage page(&profile);
}

void TestPanes::init()
{
    failOnWarnings();
    m_folder = std::make_unique<QTemporaryDir>();
    m_answers = std::make_unique<Answers>();
    QVERIFY(createFromTemplate(u"starter"_s, m_folder->filePath(u"work"_s)));
    m_session = std::make_unique<Session>(m_folder->filePath(u"session.ini"_s));
    m_window = std::make_unique<MainWindow>(m_session.get(), m_answers.get());
    QVERIFY(m_window->open(m_folder->filePath(u"work"_s)));
    m_window->resize(1400, 900);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    part<SectionForm>()->flow(Layer::Full)->setFocus();
}

void TestPanes::cleanup()
{
    m_window.reset();
}

void TestPanes::theKeyGoesRound()
{
    press();
    QVERIFY(isIn(part<PreviewPanel>()));
    press();
    QVERIFY(isIn(part<CheckPanel>()));
    press();
    QVERIFY(isIn(part<OutlinePanel>()));
    press();
    QVERIFY(isIn(part<SectionForm>()));
    press(Qt::ShiftModifier);
    QVERIFY(isIn(part<OutlinePanel>()));
    press(Qt::ShiftModifier);
    QVERIFY(isIn(part<CheckPanel>()));
}

void TestPanes::theFocusComesBackToItsPlace()
{
    for (int i = 0; i < 4; ++i)
        press();
    QCOMPARE(QApplication::focusWidget(), part<SectionForm>()->flow(Layer::Full));
}

void TestPanes::whatIsClosedIsPassedOver()
{
    m_window->findChild<QDockWidget *>(u"previewDock"_s)->close();
    press();
    QVERIFY(isIn(part<CheckPanel>()));
}

int main(int argc, char *argv[])
{
    prepareWebEngine();
    QApplication app(argc, argv);
    TestPanes test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_panes.moc"
