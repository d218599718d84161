// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QListWidget;

namespace noticewright
{

/// Lists the values that a fact has in some editions, in the order in which
/// they are tried, with buttons to change them. It changes nothing itself.
class OtherValuesField : public QWidget
{
    Q_OBJECT

public:
    /// Object names begin with `name`.
    explicit OtherValuesField(const QString &name, QWidget *parent = nullptr);

    /// What the list is of: “Other values”.
    void setTitle(const QString &title);
    /// A row each: “in Germany: Wattfern GmbH”. The current row stays.
    void setRows(const QStringList &rows);
    void setCurrentRow(int row);
    /// Nothing can be changed: there is no fact, or it may not be.
    void setLocked(bool isLocked);

Q_SIGNALS:
    void addRequested();
    void editRequested(int row);
    void removeRequested(int row);
    /// By one up (-1) or down (1).
    void moveRequested(int row, int by);

private:
    QAction *addAction(const QString &name, const char *icon, const QString &text, const QKeySequence &keys);
    void update();

    QLabel *m_title;
    QListWidget *m_list;
    QAction *m_add;
    QAction *m_edit;
    QAction *m_remove;
    QAction *m_up;
    QAction *m_down;
    bool m_isLocked = false;
};

}
