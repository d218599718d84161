// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QMenu>
#include <QObject>
#include <QPointer>
#include <QWidget>

namespace noticewright
{

/// F6 goes to the next part of the window that is in view, Shift+F6 to the one
/// before. A part gets the focus where it had it last.
class PaneCycle : public QObject
{
    Q_OBJECT

public:
    explicit PaneCycle(QWidget *window);

    /// Parts are visited in the order in which they are added.
    void add(QWidget *pane) { m_panes.append(pane); }
    void addTo(QMenu *menu) { menu->addActions(m_actions); }

private:
    void step(int by);
    void remember(QWidget *widget);
    [[nodiscard]] int current() const;
    [[nodiscard]] bool isInView(const QWidget *pane) const;
    void enter(QWidget *pane) const;

    QWidget *m_window;
    QList<QWidget *> m_panes;
    QList<QAction *> m_actions;
    QHash<QWidget *, QPointer<QWidget>> m_last;
};

}
