// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/dock_sides.h"

#include <QDockWidget>
#include <QLayout>
#include <QMainWindow>

#include <algorithm>

namespace noticewright
{

namespace
{

/// Docks that share one place, with tabs to choose between them.
struct Tabs
{
    QList<QDockWidget *> docks;
    QRect area;

    /// The one that is seen; of closed ones any.
    [[nodiscard]] QDockWidget *front() const
    {
        const auto seen = std::ranges::find_if(
            docks, [](const QDockWidget *dock) { return !dock->visibleRegion().isEmpty() && dock->isVisible(); });
        return seen == docks.end() ? docks.first() : *seen;
    }
};

/// What is on a side, from its top down.
QList<Tabs> sideOf(const QMainWindow &window, Qt::DockWidgetArea side)
{
    QList<Tabs> all;
    QList<QDockWidget *> found;
    for (QDockWidget *dock : window.findChildren<QDockWidget *>(Qt::FindDirectChildrenOnly)) {
        if (found.contains(dock) || dock->isFloating() || window.dockWidgetArea(dock) != side)
            continue;
        Tabs tabs{QList<QDockWidget *>{dock} + window.tabifiedDockWidgets(dock), {}};
        found += tabs.docks;
        tabs.area = tabs.front()->geometry();
        all.append(tabs);
    }
    std::ranges::stable_sort(all, {}, [](const Tabs &tabs) { return std::pair(tabs.area.top(), tabs.area.left()); });
    return all;
}

void put(QMainWindow *window, const QList<Tabs> &column, Qt::DockWidgetArea side)
{
    for (const Tabs &tabs : column) {
        QDockWidget *first = tabs.docks.first();
        window->addDockWidget(side, first, Qt::Vertical);
        for (QDockWidget *next : tabs.docks.sliced(1)) {
            window->addDockWidget(side, next);
            window->tabifyDockWidget(first, next);
        }
    }
}

void restoreSizes(QMainWindow *window, const QList<Tabs> &column)
{
    QList<QDockWidget *> docks;
    QList<int> widths, heights;
    for (const Tabs &tabs : column) {
        const auto seen = std::ranges::find_if(tabs.docks, &QDockWidget::isVisible);
        if (seen == tabs.docks.end())
            continue;
        docks.append(*seen);
        widths.append(tabs.area.width());
        heights.append(tabs.area.height());
    }
    window->resizeDocks(docks, widths, Qt::Horizontal);
    window->resizeDocks(docks, heights, Qt::Vertical);
}

}

void swapDockSides(QMainWindow *window)
{
    window->layout()->activate();
    const QList<Tabs> left = sideOf(*window, Qt::LeftDockWidgetArea);
    const QList<Tabs> right = sideOf(*window, Qt::RightDockWidgetArea);
    QList<QDockWidget *> seen;
    for (const Tabs &tabs : left + right)
        seen.append(tabs.front());
    put(window, left, Qt::RightDockWidgetArea);
    put(window, right, Qt::LeftDockWidgetArea);
    for (QDockWidget *dock : std::as_const(seen))
        dock->raise();
    restoreSizes(window, left);
    restoreSizes(window, right);
}

}
