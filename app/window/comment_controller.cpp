// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/comment_controller.h"

#include "comments/comment_marks.h"
#include "comments/comments_panel.h"
#include "comments/selected_places.h"
#include "editor/form/section_form.h"
#include "model/navigate.h"
#include "panels/outline_panel.h"

#include <QAction>
#include <QDockWidget>
#include <QMenu>
#include <QScopedValueRollback>

namespace noticewright
{

using namespace Qt::StringLiterals;

CommentController::CommentController(WorkspaceDocument *document, OutlinePanel *outline, SectionForm *form,
                                     const QString &preferences, QWidget *window)
    : QObject(window)
    , m_document(document)
    , m_outline(outline)
    , m_form(form)
    , m_index(new CommentIndex(document, this))
    , m_panel(new CommentsPanel(document, m_index, preferences, window))
    , m_marks(new CommentMarks(m_index, form))
    , m_add(add("commentAdd", "comment-symbolic", tr("Add &Comment"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_M),
                &CommentController::addComment))
    , m_next(add("commentNext", "go-down", tr("&Next Comment"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_PageDown),
                 &CommentController::next))
    , m_previous(add("commentPrevious", "go-up", tr("&Previous Comment"),
                     QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_PageUp), &CommentController::previous))
    , m_reply(add("commentReply", "mail-reply-sender", tr("&Reply to Comment"), {}, &CommentController::reply))
    , m_resolve(add("commentToggleResolved", "dialog-ok-apply", tr("Re&solve Comment"), {},
                    &CommentController::toggleResolved))
    , m_delete(add("commentRemove", "edit-delete", tr("&Delete Comment"), {}, &CommentController::removeComment))
{
    m_panel->setHeadActions(m_add, m_previous, m_next);
    for (FlowEditor *flow : std::initializer_list<FlowEditor *>{form->headingEdit(), form->flow(Layer::Highlights),
                                                                form->flow(Layer::Full)})
        watch(flow);
    connect(m_outline, &OutlinePanel::placeChanged, m_index,
            [this](const Place &place) { m_index->setStatement(place.statement); });
    connect(m_index, &CommentIndex::changed, this, &CommentController::tellCount);
    connect(m_index, &CommentIndex::changed, this, &CommentController::update);
    connect(document, &WorkspaceDocument::accessChanged, this, &CommentController::update);
    connect(m_panel, &CommentsPanel::currentChanged, m_marks, &CommentMarks::setCurrent);
    connect(m_panel, &CommentsPanel::currentChanged, this, &CommentController::update);
    connect(m_panel, &CommentsPanel::placeRequested, this, &CommentController::show);
    connect(m_panel, &CommentsPanel::finished, this, [this] {
        if (!m_form->place().section.isEmpty())
            m_form->currentFlow()->setFocus(Qt::OtherFocusReason);
    });
    update();
}

QAction *CommentController::add(const char *name, const char *icon, const QString &text, const QKeySequence &keys,
                                void (CommentController::*run)())
{
    auto *action = new QAction(QIcon::fromTheme(QLatin1String(icon)), text, this);
    action->setObjectName(QLatin1String(name));
    action->setShortcut(keys);
    connect(action, &QAction::triggered, this, run);
    return action;
}

void CommentController::watch(FlowEditor *flow)
{
    connect(flow, &QTextEdit::cursorPositionChanged, this, [this, flow] { followCaret(flow); });
    connect(flow, &FlowEditor::menuCreated, this, [this, flow](QMenu *menu) { extendMenu(menu, flow); });
}

void CommentController::setDock(QDockWidget *dock)
{
    m_dock = dock;
    tellCount();
}

void CommentController::addTo(QMenu *menu)
{
    menu->addAction(m_add);
    menu->addSeparator();
    menu->addActions({m_previous, m_next});
    menu->addSeparator();
    menu->addActions({m_reply, m_resolve, m_delete});
}

void CommentController::extendMenu(QMenu *menu, FlowEditor *flow)
{
    menu->addSeparator();
    menu->addAction(m_add);
    if (const Id comment = flow->commentAtCaret(); !comment.isEmpty()) {
        m_panel->setCurrent(comment);
        menu->addActions({m_reply, m_resolve, m_delete});
    }
}

const Statement *CommentController::statement() const
{
    return findById(m_document->workspace().statements, m_index->statement());
}

void CommentController::addComment()
{
    const Statement *at = statement();
    if (!at || m_document->isReadOnly())
        return;
    const Id section = m_outline->place().section;
    QList<PassagePlace> places;
    if (!section.isEmpty())
        places = m_form->currentLayer() ? selectedPlaces(m_form->currentFlow()->state(), section)
                                        : selectedInHeading(m_form->headingEdit()->state(), section);
    const PassageFinder finder(*at);
    PlacedComment asked;
    for (const PassagePlace &place : std::as_const(places))
        asked.comment.passages.append(finder.passageOf(place));
    raise();
    m_panel->beginComment(asked.comment.passages, asked.words().replace(u'\n', u' '));
}

void CommentController::reply()
{
    raise();
    m_panel->beginReply();
}

void CommentController::toggleResolved()
{
    m_panel->toggleResolved();
}

void CommentController::removeComment()
{
    m_panel->removeCurrent();
}

void CommentController::raise()
{
    if (m_dock) {
        m_dock->show();
        m_dock->raise();
    }
}

/// Round from the last to the first.
void CommentController::step(int by)
{
    m_index->settle();
    QList<Id> ids;
    for (const PlacedComment &placed : m_index->comments()) {
        if (!placed.comment.isResolved || m_panel->model()->showsResolved())
            ids.append(placed.comment.id);
    }
    if (ids.isEmpty())
        return;
    const qsizetype at = ids.indexOf(m_panel->current());
    const qsizetype to = at < 0 ? (by > 0 ? 0 : ids.size() - 1) : (at + by + ids.size()) % ids.size();
    raise();
    m_panel->setCurrent(ids[to]);
    show(ids[to], true);
}

void CommentController::show(const Id &comment, bool takesFocus)
{
    m_index->settle();
    const PlacedComment *placed = m_index->find(comment);
    const auto place = placed ? placed->place() : std::nullopt;
    if (place)
        showPlace(*place, takesFocus);
}

void CommentController::showPlace(const PassagePlace &place, bool takesFocus)
{
    // The caret comes to words that other comments may be about too.
    const QScopedValueRollback showing(m_isShowing, true);
    const Statement *at = statement();
    const bool isSection = at && findSection(at->sections, place.section);
    m_outline->setPlace({m_index->statement(), isSection ? place.section : Id()});
    if (!isSection)
        return;
    FlowEditor *flow = m_form->headingEdit();
    if (place.block.isEmpty()) {
        flow->showText({}, 0, place.start, place.length);
    } else {
        const BlockPlace block = findBlock(at->sections, place.block);
        flow = m_form->flow(block.layer);
        if (place.length > 0)
            flow->showText(place.block, place.index, place.start, place.length);
        else
            flow->showBlock(place.block);
    }
    if (takesFocus)
        flow->setFocus(Qt::OtherFocusReason);
}

void CommentController::showChange(const Change &change)
{
    if (change.comment.isEmpty())
        return;
    if (change.statement != m_index->statement())
        m_outline->setPlace({change.statement, {}});
    m_panel->setCurrent(change.comment);
    showPlace(m_index->lastPlace(change.comment), false);
}

void CommentController::followCaret(const FlowEditor *flow)
{
    if (m_isShowing || !flow->hasFocus())
        return;
    if (const Id comment = flow->commentAtCaret(); !comment.isEmpty())
        m_panel->setCurrent(comment);
}

void CommentController::tellCount()
{
    if (!m_dock)
        return;
    const int open = m_index->openCount();
    m_dock->setWindowTitle(open == 0 ? tr("Comments") : tr("Comments (%L1)").arg(open));
}

void CommentController::update()
{
    const Id current = m_panel->current();
    const PlacedComment *placed = m_index->find(current);
    const bool canEdit = !m_document->isReadOnly();
    const bool hasComments = !m_index->comments().isEmpty();
    m_add->setEnabled(statement() && canEdit);
    m_next->setEnabled(hasComments);
    m_previous->setEnabled(hasComments);
    for (QAction *action : {m_reply, m_resolve, m_delete})
        action->setEnabled(placed && canEdit);
    m_resolve->setText(placed && placed->comment.isResolved ? tr("Re&open Comment") : tr("Re&solve Comment"));
}

}
