// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/comments_panel.h"

#include "comments/comment_delegate.h"
#include "comments/comment_entry.h"
#include "document/comment_edits.h"

#include <QAction>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QToolButton>
#include <QTreeView>

namespace noticewright
{

using namespace Qt::StringLiterals;

CommentsPanel::CommentsPanel(WorkspaceDocument *document, CommentIndex *index, const QString &preferences,
                             QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_index(index)
    , m_model(new CommentModel(index, this))
    , m_head(new QHBoxLayout)
    , m_showsResolved(new QCheckBox(tr("Sho&w resolved"), this))
    , m_list(new QTreeView(this))
    , m_empty(new QLabel(this))
    , m_entry(new CommentEntry(preferences, this))
{
    setObjectName(u"comments"_s);
    auto *rows = new QVBoxLayout(this);
    const int margin = style()->pixelMetric(QStyle::PM_LayoutLeftMargin) / 2;
    rows->setContentsMargins(margin, margin, margin, margin);
    rows->addLayout(m_head);
    m_head->addStretch(1);
    m_head->addWidget(m_showsResolved);
    m_showsResolved->setObjectName(u"commentsShowResolved"_s);
    connect(m_showsResolved, &QCheckBox::toggled, m_model, &CommentModel::setShowsResolved);
    makeList(rows);
    makeButtons(rows);
    rows->addWidget(m_entry);
    connect(m_entry, &CommentEntry::saved, this, &CommentsPanel::save);
    connect(m_entry, &CommentEntry::cancelled, this, &CommentsPanel::cancel);
    connect(m_entry, &CommentEntry::authorChanged, this, &CommentsPanel::update);
    connect(document, &WorkspaceDocument::accessChanged, this, &CommentsPanel::update);
    connect(m_model, &CommentModel::refreshed, this, &CommentsPanel::followModel);
    followModel();
}

void CommentsPanel::setHeadActions(QAction *add, QAction *previous, QAction *next)
{
    const auto insert = [this](QAction *action, Qt::ArrowType arrow) {
        auto *button = new QToolButton(this);
        button->setDefaultAction(action);
        button->setToolButtonStyle(arrow == Qt::NoArrow ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
        button->setArrowType(arrow);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::TabFocus);
        m_head->insertWidget(m_head->count() - 2, button);
    };
    insert(add, Qt::NoArrow);
    insert(previous, Qt::UpArrow);
    insert(next, Qt::DownArrow);
}

void CommentsPanel::makeList(QVBoxLayout *rows)
{
    m_list->setObjectName(u"commentList"_s);
    m_list->setAccessibleName(tr("Comments"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new CommentDelegate(m_list));
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setItemsExpandable(false);
    m_list->setExpandsOnDoubleClick(false);
    m_list->setIndentation(fontMetrics().height());
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    // Rows are as high as their text needs, which depends on the width; with a bar
    // that comes and goes they would never settle.
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_list->viewport()->installEventFilter(this);
    m_list->installEventFilter(this);
    rows->addWidget(m_list, 1);
    m_empty->setObjectName(u"commentsEmpty"_s);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    rows->addWidget(m_empty, 1);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &CommentsPanel::followCurrent);
    connect(m_list, &QTreeView::clicked, this, [this] { Q_EMIT placeRequested(current(), false); });
    connect(m_list, &QTreeView::activated, this, [this] { Q_EMIT placeRequested(current(), true); });
}

void CommentsPanel::makeButtons(QVBoxLayout *rows)
{
    auto *row = new QHBoxLayout;
    rows->addLayout(row);
    m_resolve = addButton(row, "commentResolve", tr("Reso&lve"), &CommentsPanel::toggleResolved);
    m_edit = addButton(row, "commentEdit", tr("Edi&t"), &CommentsPanel::edit);
    m_delete = addButton(row, "commentDelete", tr("&Delete"), &CommentsPanel::removeCurrent);
    row->addStretch(1);
}

QPushButton *CommentsPanel::addButton(QHBoxLayout *row, const char *name, const QString &text,
                                      void (CommentsPanel::*run)())
{
    auto *button = new QPushButton(text, this);
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, run);
    row->addWidget(button);
    return button;
}

QModelIndex CommentsPanel::currentIndex() const
{
    return m_list->currentIndex();
}

QString CommentsPanel::authorOf(const QModelIndex &index) const
{
    return index.data(CommentModel::AuthorRole).toString();
}

void CommentsPanel::setCurrent(const Id &comment)
{
    const PlacedComment *placed = m_index->find(comment);
    if (!placed || comment == current())
        return;
    const QScopedValueRollback showing(m_isShowing, true);
    if (placed->comment.isResolved)
        m_showsResolved->setChecked(true);
    m_list->setCurrentIndex(m_model->indexOf({comment}));
}

void CommentsPanel::followCurrent()
{
    if (m_model->isRefreshing())
        return;
    const CommentRow row = CommentModel::rowOf(currentIndex());
    if (!row.comment.isEmpty())
        m_row = row;
    showEntry();
    update();
    Q_EMIT currentChanged(row.comment);
    if (!m_isShowing && m_list->hasFocus() && !row.comment.isEmpty())
        Q_EMIT placeRequested(row.comment, false);
}

void CommentsPanel::followModel()
{
    const QScopedValueRollback showing(m_isShowing, true);
    const bool isEmpty = m_model->rowCount() == 0;
    m_list->setVisible(!isEmpty);
    m_empty->setVisible(isEmpty);
    m_empty->setText(m_index->comments().isEmpty() ? tr("There are no comments in this statement.")
                                                   : tr("All comments in this statement are resolved."));
    m_list->expandAll();
    // Rows that left the list took the choice with them.
    if (const QModelIndex again = m_model->indexOf(m_row); again.isValid() && again != currentIndex())
        m_list->setCurrentIndex(again);
    else
        followCurrent();
}

QString CommentsPanel::replyTitle() const
{
    const QModelIndex index = currentIndex();
    const QModelIndex comment = index.parent().isValid() ? index.parent() : index;
    const QString author = authorOf(comment);
    return author.isEmpty() ? tr("Reply:") : tr("Reply to %1:").arg(author);
}

/// The entry takes replies to what is chosen, unless something else is written in it.
void CommentsPanel::showEntry()
{
    if (m_draft.mode != Mode::Reply)
        return;
    m_entry->setVisible(currentIndex().isValid() && !m_document->isReadOnly());
    if (current() == m_answered)
        return;
    keepDraft();
    m_answered = current();
    m_entry->begin(replyTitle(), tr("Repl&y"), m_draft.replies.value(m_answered));
}

/// A reply that was begun is there again when one comes back to its comment.
void CommentsPanel::keepDraft()
{
    if (!m_answered.isEmpty())
        m_draft.replies.insert(m_answered, m_entry->text());
    m_answered = {};
}

void CommentsPanel::update()
{
    const QModelIndex index = currentIndex();
    const bool canEdit = index.isValid() && !m_document->isReadOnly();
    const bool isResolved = index.data(CommentModel::ResolvedRole).toBool();
    m_resolve->setEnabled(canEdit);
    m_resolve->setText(isResolved ? tr("Reo&pen") : tr("Reso&lve"));
    m_edit->setEnabled(canEdit && authorOf(index) == m_entry->author());
    m_edit->setToolTip(canEdit && !m_edit->isEnabled() ? tr("Only who wrote a comment can edit it.") : QString());
    m_delete->setEnabled(canEdit);
    if (m_document->isReadOnly())
        m_entry->hide();
}

void CommentsPanel::beginComment(const QList<CommentPassage> &passages, const QString &words)
{
    keepDraft();
    m_draft.mode = Mode::New;
    m_draft.statement = m_index->statement();
    m_draft.passages = passages;
    m_draft.words = words;
    showNew({});
    m_entry->takeFocus();
}

void CommentsPanel::showNew(const QString &text)
{
    const QString title = m_draft.words.isEmpty() ? tr("New comment:") : tr("New comment on “%1”:").arg(m_draft.words);
    m_entry->begin(title, tr("Add &Comment"), text);
    m_entry->show();
}

void CommentsPanel::beginReply()
{
    if (!currentIndex().isValid() || m_document->isReadOnly())
        return;
    if (m_draft.mode != Mode::Reply)
        leaveMode();
    m_entry->takeFocus();
}

void CommentsPanel::edit()
{
    keepDraft();
    m_draft.mode = Mode::Edit;
    m_draft.statement = m_index->statement();
    m_draft.edited = CommentModel::rowOf(currentIndex());
    showEdited(currentIndex().data().toString());
    m_entry->takeFocus();
}

void CommentsPanel::showEdited(const QString &text)
{
    m_entry->begin(m_draft.edited.reply < 0 ? tr("Edit comment:") : tr("Edit reply:"), tr("Save"), text);
    m_entry->show();
}

void CommentsPanel::save()
{
    const QString text = m_entry->text();
    const Mode mode = m_draft.mode;
    const Id answered = current();
    leaveMode();
    switch (mode) {
    case Mode::New:
        setCurrent(addComment(*m_document, m_draft.statement, m_draft.passages, m_entry->author(), text));
        Q_EMIT finished();
        return;
    case Mode::Edit:
        if (m_draft.edited.reply < 0)
            setCommentText(*m_document, m_draft.statement, m_draft.edited.comment, text);
        else
            setReplyText(*m_document, m_draft.statement, m_draft.edited.comment, m_draft.edited.reply, text);
        break;
    case Mode::Reply:
        addReply(*m_document, m_index->statement(), answered, m_entry->author(), text);
    }
    m_list->setFocus(Qt::OtherFocusReason);
}

void CommentsPanel::cancel()
{
    const Mode mode = m_draft.mode;
    leaveMode();
    if (mode == Mode::New)
        Q_EMIT finished();
    else
        m_list->setFocus(Qt::OtherFocusReason);
}

/// What was written is saved or given up.
void CommentsPanel::leaveMode()
{
    if (m_draft.mode == Mode::Reply)
        m_draft.replies.remove(m_answered);
    m_draft.mode = Mode::Reply;
    m_answered = {};
    m_entry->clear();
    showEntry();
}

void CommentsPanel::toggleResolved()
{
    const QModelIndex index = currentIndex();
    if (index.isValid())
        setResolved(*m_document, m_index->statement(), current(), !index.data(CommentModel::ResolvedRole).toBool());
}

void CommentsPanel::removeCurrent()
{
    const CommentRow row = CommentModel::rowOf(currentIndex());
    if (row.reply < 0)
        removeComment(*m_document, m_index->statement(), row.comment);
    else
        removeReply(*m_document, m_index->statement(), row.comment, row.reply);
}

CommentDraft CommentsPanel::draft() const
{
    CommentDraft draft = m_draft;
    draft.current = current();
    draft.text = m_entry->text();
    if (draft.mode == Mode::Reply && !m_answered.isEmpty())
        draft.replies.insert(m_answered, draft.text);
    return draft;
}

void CommentsPanel::goOn(const CommentDraft &draft)
{
    m_index->settle();
    setCurrent(draft.current);
    m_draft = draft;
    m_answered = {};
    if (draft.mode == Mode::New)
        showNew(draft.text);
    else if (draft.mode == Mode::Edit)
        showEdited(draft.text);
    else
        showEntry();
}

bool CommentsPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list->viewport() && event->type() == QEvent::Resize)
        m_list->doItemsLayout();
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Delete && m_delete->isEnabled()) {
            removeCurrent();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

}
