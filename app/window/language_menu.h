// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QMenu>

namespace noticewright
{

/// The languages of the interface, each under its own name, and the system's.
class LanguageMenu : public QMenu
{
    Q_OBJECT

public:
    /// `now` is the code of the language that is chosen; empty is the system's.
    explicit LanguageMenu(const QString &now, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &code);
};

}
