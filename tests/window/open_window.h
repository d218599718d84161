// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/form/section_form.h"
#include "store/store.h"
#include "panels/outline_panel.h"
#include "support/dark_palette.h"
#include "support/drive_dialog.h"
#include "support/warnings.h"
#include "web/scheme.h"
#include "web/walled_page.h"
#include "web/walled_profile.h"
#include "window/main_window.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QTemporaryDir>
#include <QTest>

namespace noticewright::testing
{

/// Before the first window, where warnings fail tests: looking for a graphics
/// card, WebEngine warns once where there is none.
/// What NOTICEWRIGHT_LOOK names, "dark" or "mirrored", is how pictures are to look.
inline void prepareWindows()
{
    const QByteArray look = qgetenv("NOTICEWRIGHT_LOOK");
    if (look == "dark")
        QApplication::setPalette(darkPalette());
    if (look == "mirrored")
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
    QCoreApplication::setApplicationName(QStringLiteral("noticewright"));
    WalledProfile profile({});
    WalledPage page(&profile);
}

/// The real window with a workspace open in it, which is thrown away.
class OpenWindow
{
public:
    explicit OpenWindow(const Workspace &workspace) : m_isSaved(saveWorkspace(folder(), workspace).has_value())
    {
        reopen();
    }

    /// Closes the window and opens it again, as another start of the program.
    void reopen()
    {
        m_window.reset();
        m_session = std::make_unique<Session>(m_folder.filePath(QStringLiteral("session.ini")));
        m_window = std::make_unique<MainWindow>(m_session.get(), &m_answers);
        m_window->show();
        m_isReady = m_isSaved && QTest::qWaitForWindowActive(m_window.get()) && m_window->open(folder());
    }

    /// Whether the workspace is open and the window has the focus.
    [[nodiscard]] bool isReady() const { return m_isReady; }
    /// As after a dialog has closed, where no window manager does it.
    [[nodiscard]] bool activate()
    {
        m_window->activateWindow();
        return QTest::qWaitForWindowActive(m_window.get());
    }

    [[nodiscard]] MainWindow *window() { return m_window.get(); }
    [[nodiscard]] QString folder() const { return m_folder.filePath(QStringLiteral("work")); }
    [[nodiscard]] Session *session() { return m_session.get(); }
    [[nodiscard]] WorkspaceDocument *document() { return m_window->document(); }
    [[nodiscard]] const Workspace &workspace() { return m_window->document()->workspace(); }
    [[nodiscard]] OutlinePanel *outline() { return named<OutlinePanel>(window(), "outline"); }
    [[nodiscard]] SectionForm *form() { return m_window->findChild<SectionForm *>(); }
    [[nodiscard]] FlowEditor *flow(Layer layer) { return form()->flow(layer); }
    [[nodiscard]] QAction *action(const char *name)
    {
        auto *action = m_window->findChild<QAction *>(QLatin1String(name));
        if (!action)
            qFatal("There is no action %s.", name);
        return action;
    }
    void trigger(const char *name) { action(name)->trigger(); }
    [[nodiscard]] QDialog *dialog(const char *name) { return m_window->findChild<QDialog *>(QLatin1String(name)); }
    /// What is chosen when the window asks for files that translators returned.
    void answerJobs(const QStringList &paths) { m_answers.jobs = paths; }
    /// The problems that the window told last.
    [[nodiscard]] const QList<Problem> &told() const { return m_answers.told; }
    void undo() { document()->undoStack()->undo(); }

    /// Keys go to the widget that has the focus, and past it to the window's shortcuts.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget *focus = m_window->focusWidget();
        QTest::keyClick(focus ? focus : m_window.get(), key, modifiers);
    }

private:
    class Answers : public Prompts
    {
    public:
        QStringList jobs;
        QStringList askJobs(QWidget *, const QString &) override { return jobs; }
        void tell(QWidget *, const QString &, const QList<Problem> &problems) override { told = problems; }
        QList<Problem> told;
        Unsaved askUnsaved(QWidget *, const QString &) override { return Unsaved::Discard; }
        QString askOpen(QWidget *, const QString &) override { return {}; }
        QString askNewFolder(QWidget *, const QString &, const QString &) override { return {}; }
        QString askImport(QWidget *, const QString &) override { return {}; }
    };

    QTemporaryDir m_folder;
    bool m_isSaved;
    std::unique_ptr<Session> m_session;
    Answers m_answers;
    std::unique_ptr<MainWindow> m_window;
    bool m_isReady = false;
};

/// Pictures are kept in the folder that NOTICEWRIGHT_GRABS names, to be looked at.
template<typename Shown>
void keepPicture(const Shown &shown, const QString &name)
{
    const QPixmap picture = shown->grab();
    QVERIFY(!picture.isNull());
    if (const QString folder = qEnvironmentVariable("NOTICEWRIGHT_GRABS"); !folder.isEmpty())
        QVERIFY(picture.save(folder + u'/' + name + QStringLiteral(".png")));
}

}
