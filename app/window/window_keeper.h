// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "language/spoken_language.h"
#include "window/main_window.h"

#include <QObject>

#include <memory>

namespace noticewright
{

/// Keeps the program's window, in the language that the user chose.
///
/// A window's texts are made with it. So when another language is chosen, a new
/// window takes the place of the old one: in the same place, on the same
/// workspace with its history, its journal and its lock, showing the same.
class WindowKeeper : public QObject
{
    Q_OBJECT

public:
    /// Speaks the language at once; there is no window yet. Both must outlive the keeper.
    WindowKeeper(Session *session, Prompts *prompts);
    ~WindowKeeper() override;

    /// Makes the window and shows it.
    MainWindow *open();
    /// The window as it is now; another one after another language was chosen.
    [[nodiscard]] MainWindow *window() const { return m_window.get(); }
    /// Speaks that language at once and at the next starts; empty is the system's.
    void setLanguage(const QString &code);

Q_SIGNALS:
    void windowReplaced();

private:
    void speak(const QString &code);
    void make(const std::shared_ptr<KeptWorkspace> &kept);

    Session *m_session;
    Prompts *m_prompts;
    SpokenLanguage m_language;
    std::unique_ptr<MainWindow> m_window;
};

}
