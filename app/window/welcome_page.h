// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QListWidget;

namespace noticewright
{

class FileController;
class Session;

/// What the window shows while no workspace is open: ways to begin.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    WelcomePage(FileController *files, Session *session, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QWidget *makeBeginnings();
    [[nodiscard]] QWidget *makeRecent();
    void fillRecent();

    FileController *m_files;
    Session *m_session;
    QListWidget *m_recent;
};

}
