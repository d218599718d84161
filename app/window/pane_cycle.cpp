// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/pane_cycle.h"

#include <QAction>
#include <QApplication>

namespace noticewright
{

namespace
{

bool takesTab(const QWidget *widget)
{
    return widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus);
}

/// The first widget within the pane that the Tab key stops at, or the pane itself.
QWidget *firstStop(QWidget *pane)
{
    if (takesTab(pane))
        return pane;
    for (QWidget *next = pane->nextInFocusChain(); next != pane; next = next->nextInFocusChain()) {
        if (pane->isAncestorOf(next) && takesTab(next))
            return next;
    }
    return nullptr;
}

}

PaneCycle::PaneCycle(QWidget *window) : QObject(window), m_window(window)
{
    const auto add = [&](const QString &name, const QString &text, const QKeySequence &keys, int by) {
        auto *action = new QAction(text, this);
        action->setObjectName(name);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, [this, by] { step(by); });
        m_actions.append(action);
    };
    add(QStringLiteral("nextPane"), tr("&Next Part of the Window"), QKeySequence(Qt::Key_F6), 1);
    add(QStringLiteral("previousPane"), tr("&Previous Part of the Window"), QKeySequence(Qt::SHIFT | Qt::Key_F6), -1);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { remember(now); });
}

void PaneCycle::remember(QWidget *widget)
{
    for (QWidget *pane : std::as_const(m_panes)) {
        if (widget && (pane == widget || pane->isAncestorOf(widget)))
            m_last.insert(pane, widget);
    }
}

int PaneCycle::current() const
{
    const QWidget *focus = m_window->focusWidget();
    for (int i = 0; focus && i < m_panes.size(); ++i) {
        if (m_panes[i] == focus || m_panes[i]->isAncestorOf(focus))
            return i;
    }
    return -1;
}

/// A part behind another tab is outside of the window.
bool PaneCycle::isInView(const QWidget *pane) const
{
    return pane->isVisible() && m_window->rect().intersects(QRect(pane->mapTo(m_window, QPoint()), pane->size()));
}

void PaneCycle::step(int by)
{
    const int count = int(m_panes.size());
    int at = current();
    if (at < 0 && by < 0)
        at = 0;
    for (int i = 0; i < count; ++i) {
        at = (at + by + count) % count;
        if (isInView(m_panes[at]) && firstStop(m_panes[at]))
            return enter(m_panes[at]);
    }
}

void PaneCycle::enter(QWidget *pane) const
{
    const QPointer<QWidget> last = m_last.value(pane);
    QWidget *target = last && last->isVisible() && last->isEnabled() ? last.data() : firstStop(pane);
    target->setFocus(Qt::ShortcutFocusReason);
}

}
