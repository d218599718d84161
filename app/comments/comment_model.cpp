// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/comment_model.h"

#include "comments/comment_time.h"

#include <QLocale>
#include <QScopedValueRollback>

namespace noticewright
{

namespace
{

/// What a comment is about, in words: what it quotes, and what became of that.
QString aboutOf(const CommentIndex &index, const PlacedComment &placed)
{
    const QString words = placed.words();
    const QString quoted = words.isEmpty() ? QString() : CommentModel::tr("“%1”", "quoted words").arg(words);
    if (placed.comment.passages.isEmpty())
        return CommentModel::tr("The statement as a whole");
    const PassagePlace &place = placed.passages.first().place;
    switch (placed.passages.first().state) {
    case PassageState::Found:
        if (!quoted.isEmpty())
            return quoted;
        return place.block.isEmpty() ? CommentModel::tr("Section: %1").arg(index.textOf(place))
                                     : CommentModel::tr("All of: %1").arg(index.textOf(place));
    case PassageState::WordsGone:
        return CommentModel::tr("%1 (changed since)", "quoted words").arg(quoted);
    case PassageState::BlockGone:
    case PassageState::Gone:
        break;
    }
    return quoted.isEmpty() ? CommentModel::tr("Text that was deleted")
                            : CommentModel::tr("%1 (deleted)", "quoted words").arg(quoted);
}

QString spoken(const QString &author, const QDateTime &at, const QString &text, const QString &about, bool isResolved)
{
    QStringList parts{author.isEmpty() ? CommentModel::tr("Unknown author") : author};
    if (at.isValid())
        parts.append(QLocale().toString(at.toLocalTime(), QLocale::ShortFormat));
    parts.append(text);
    if (!about.isEmpty())
        parts.append(CommentModel::tr("About: %1").arg(about));
    if (isResolved)
        parts.append(CommentModel::tr("Resolved"));
    return parts.join(QStringLiteral(". "));
}

}

CommentModel::CommentModel(CommentIndex *index, QObject *parent) : QStandardItemModel(parent), m_index(index)
{
    connect(index, &CommentIndex::changed, this, &CommentModel::refresh);
    refresh();
}

void CommentModel::setShowsResolved(bool shows)
{
    m_showsResolved = shows;
    refresh();
}

CommentRow CommentModel::rowOf(const QModelIndex &index)
{
    return index.isValid() ? CommentRow{{index.data(CommentRole).toString()}, index.data(ReplyRole).toInt()}
                           : CommentRow{};
}

QModelIndex CommentModel::indexOf(const CommentRow &row) const
{
    for (int i = 0; i < rowCount(); ++i) {
        const QStandardItem *comment = item(i);
        if (comment->data(CommentRole).toString() != row.comment.text)
            continue;
        const QStandardItem *reply = row.reply < 0 ? nullptr : comment->child(row.reply);
        return reply ? reply->index() : comment->index();
    }
    return {};
}

void CommentModel::fill(QStandardItem *item, const PlacedComment &placed, int reply) const
{
    const Comment &comment = placed.comment;
    const bool isReply = reply >= 0;
    const QString author = isReply ? comment.replies[reply].author : comment.author;
    const QDateTime at = isReply ? comment.replies[reply].at : comment.at;
    const QString text = isReply ? comment.replies[reply].text : comment.text;
    const QString about = isReply ? QString() : aboutOf(*m_index, placed);
    const auto set = [item](const QVariant &value, int role) {
        if (item->data(role) != value)
            item->setData(value, role);
    };
    set(text, Qt::DisplayRole);
    set(author, AuthorRole);
    set(at, TimeRole);
    set(about, WordsRole);
    set(comment.isResolved, ResolvedRole);
    set(comment.id.text, CommentRole);
    set(reply, ReplyRole);
    set(spoken(author, at, text, about, comment.isResolved), Qt::AccessibleTextRole);
    if (at.isValid())
        set(QLocale().toString(at.toLocalTime(), QLocale::LongFormat), Qt::ToolTipRole);
    item->setEditable(false);
}

void CommentModel::refresh()
{
    QList<PlacedComment> shown = m_index->comments();
    if (!m_showsResolved)
        shown.removeIf([](const PlacedComment &placed) { return placed.comment.isResolved; });
    {
        const QScopedValueRollback refreshing(m_isRefreshing, true);
        showRows(shown);
    }
    Q_EMIT refreshed();
}

/// Rows that stay are not touched, so that views keep what they know of them.
void CommentModel::showRows(const QList<PlacedComment> &shown)
{
    for (qsizetype i = 0; i < shown.size(); ++i) {
        const QString id = shown[i].comment.id.text;
        // What is not shown any more, or further down, leaves its row.
        const auto isWanted = [&](const QStandardItem *one) { return one->data(CommentRole).toString() == id; };
        int found = int(i);
        while (found < rowCount() && !isWanted(item(found)))
            ++found;
        if (found < rowCount())
            removeRows(int(i), found - int(i));
        else
            insertRow(int(i), new QStandardItem);
        QStandardItem *comment = item(int(i));
        fill(comment, shown[i], -1);
        const int replies = int(shown[i].comment.replies.size());
        if (comment->rowCount() > replies)
            comment->removeRows(replies, comment->rowCount() - replies);
        for (int reply = 0; reply < replies; ++reply) {
            if (reply == comment->rowCount())
                comment->appendRow(new QStandardItem);
            fill(comment->child(reply), shown[i], reply);
        }
    }
    if (rowCount() > shown.size())
        removeRows(int(shown.size()), rowCount() - int(shown.size()));
}

}
