// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What of a window is kept: between two starts of the program, and when another
// window takes its place.
#include "editor/form/section_form.h"
#include "panels/find_panel.h"
#include "panels/outline_panel.h"
#include "preview/preview_panel.h"
#include "recovery/kept_workspace.h"
#include "translation/translation_panel.h"
#include "window/comment_controller.h"
#include "window/dock_sides.h"
#include "window/edition_controller.h"
#include "window/file_controller.h"
#include "window/find_controller.h"
#include "window/main_window.h"
#include "window/recovery_controller.h"
#include "window/spelling_controller.h"
#include "window/translation_controller.h"
#include "window/window_view.h"

#include <QAction>
#include <QDockWidget>
#include <QPointer>
#include <QScrollBar>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

/// Kept states are of this arrangement of docks.
constexpr int layoutVersion = 2;

QByteArray directionOf(bool isRightToLeft)
{
    return isRightToLeft ? "right-to-left"_ba : "left-to-right"_ba;
}

}

/// How wide the panels are before the user chose otherwise.
void MainWindow::arrangeDocks()
{
    const auto dock = [this](const char *name) { return findChild<QDockWidget *>(QLatin1String(name)); };
    const int em = fontMetrics().height();
    resizeDocks({dock("outlineDock"), dock("previewDock")}, {em * 20, em * 30}, Qt::Horizontal);
    resizeDocks({dock("checksDock")}, {em * 8}, Qt::Vertical);
}

void MainWindow::showDocks(bool isOpen)
{
    const QList<QDockWidget *> docks = findChildren<QDockWidget *>();
    for (QDockWidget *dock : docks)
        dock->toggleViewAction()->setEnabled(isOpen);
    if (isOpen == m_isShowingWorkspace)
        return;
    m_isShowingWorkspace = isOpen;
    if (isOpen) {
        restoreState(m_docks, layoutVersion);
        if (m_session->state(u"docks"_s).isEmpty())
            arrangeDocks();
        turnDocks();
        return;
    }
    m_docks = saveState(layoutVersion);
    for (QDockWidget *dock : docks)
        dock->hide();
}

/// Docks that were arranged for the other direction of reading change sides.
void MainWindow::turnDocks()
{
    if (std::exchange(m_areDocksTurned, false))
        swapDockSides(this);
}

void MainWindow::restore()
{
    restoreGeometry(m_session->state(u"geometry"_s));
    const QByteArray docks = m_session->state(u"docks"_s);
    restoreState(docks, layoutVersion);
    // What no direction is known of was made for this one.
    m_areDocksTurned = !docks.isEmpty() && m_session->state(u"direction"_s) == directionOf(!isRightToLeft());
    m_sectionForm->restoreState(m_session->state(u"layers"_s));
    m_preview->restoreState(m_session->state(u"preview"_s));
    m_editions->restoreState(m_session->state(u"onlyEdition"_s));
    m_isShowingWorkspace = true;
}

void MainWindow::remember()
{
    m_session->setState(u"geometry"_s, saveGeometry());
    m_session->setState(u"layers"_s, m_sectionForm->saveState());
    m_session->setState(u"preview"_s, m_preview->saveState());
    m_session->setState(u"onlyEdition"_s, m_editions->saveState());
    m_session->setState(u"direction"_s, directionOf(isRightToLeft() != m_areDocksTurned));
    m_session->setState(u"docks"_s, m_isShowingWorkspace ? saveState(layoutVersion) : m_docks);
}

WindowView MainWindow::handOver()
{
    // What is being written in a field is taken when one leaves it.
    const QPointer<QWidget> focus = focusWidget();
    if (focus)
        focus->clearFocus();
    remember();
    const TranslationRow *unit = m_translations->panel()->current();
    WindowView view{.place = m_outline->place(),
                    .layer = m_preview->layer(),
                    .edition = m_preview->edition() ? m_preview->edition()->path() : QString(),
                    .language = m_translations->panel()->language(),
                    .unitOwner = unit ? unit->owner : Id(),
                    .unit = unit ? unit->unit.id() : QString(),
                    .comment = m_comments->panel()->draft(),
                    .ignoredWords = m_spelling->speller()->ignored(),
                    .search = m_finds->panel()->saveState(),
                    .focus = focus ? focus->objectName() : QString()};
    for (const Layer layer : {Layer::Highlights, Layer::Full}) {
        const FlowEditor *flow = m_sectionForm->flow(layer);
        view.texts[int(layer)] = {flow->state().selection, flow->verticalScrollBar()->value()};
    }
    return view;
}

void MainWindow::takeOver(const WindowView &view)
{
    // Where none is open, the docks are turned when they are shown.
    if (!m_document.isOpen())
        return;
    turnDocks();
    m_document.introduce();
    m_files->recovery()->takeOver();
    for (const QString &word : view.ignoredWords)
        m_spelling->speller()->ignore(word);
    m_outline->setPlace(view.place);
    m_preview->setEdition(view.edition);
    m_preview->setLayer(view.layer);
    m_translations->panel()->setLanguage(view.language);
    if (!view.unit.isEmpty())
        m_translations->panel()->showUnit(view.unitOwner, view.unit);
    m_finds->panel()->restoreState(view.search);
    m_comments->panel()->goOn(view.comment);
    for (const Layer layer : {Layer::Highlights, Layer::Full}) {
        FlowEditor *flow = m_sectionForm->flow(layer);
        flow->showSelection(view.texts[int(layer)].selection);
        flow->verticalScrollBar()->setValue(view.texts[int(layer)].scroll);
    }
    if (auto *focus = view.focus.isEmpty() ? nullptr : findChild<QWidget *>(view.focus))
        focus->setFocus(Qt::OtherFocusReason);
}

}
