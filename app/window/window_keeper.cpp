// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/window_keeper.h"

#include "language/interface_language.h"
#include "recovery/kept_workspace.h"
#include "window/window_view.h"

#include <QGuiApplication>
#include <QInputMethod>
#include <QLocale>

namespace noticewright
{

WindowKeeper::WindowKeeper(Session *session, Prompts *prompts) : m_session(session), m_prompts(prompts)
{
    speak(chosenLanguage(session->preferencesFile()));
}

WindowKeeper::~WindowKeeper() = default;

MainWindow *WindowKeeper::open()
{
    make({});
    m_window->show();
    return window();
}

void WindowKeeper::speak(const QString &code)
{
    m_language.set(code);
    QGuiApplication::setLayoutDirection(QLocale(m_language.code()).textDirection());
}

void WindowKeeper::make(const std::shared_ptr<KeptWorkspace> &kept)
{
    m_window = std::make_unique<MainWindow>(m_session, m_prompts, kept);
    // The menu that this comes from goes with its window.
    connect(m_window.get(), &MainWindow::languageChosen, this, &WindowKeeper::setLanguage, Qt::QueuedConnection);
}

void WindowKeeper::setLanguage(const QString &code)
{
    // What is being composed is text, too.
    QGuiApplication::inputMethod()->commit();
    const WindowView view = m_window->handOver();
    chooseLanguage(m_session->preferencesFile(), code);
    speak(code);
    auto former = std::move(m_window);
    make(former->kept());
    // What a session remembers is fitted to the screen.
    if (!former->isMaximized() && !former->isFullScreen())
        m_window->setGeometry(former->geometry());
    // Shown before the old one goes: the program ends with its last window.
    m_window->show();
    former.reset();
    m_window->takeOver(view);
    Q_EMIT windowReplaced();
}

}
