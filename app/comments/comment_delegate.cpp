// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/comment_delegate.h"

#include "comments/comment_model.h"
#include "comments/comment_time.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QPainter>
#include <QTextBlock>
#include <QTextDocument>
#include <QTreeView>

namespace noticewright
{

namespace
{

/// So much of the quoted words is shown.
constexpr int mostQuoted = 120;

QColor dimmed(QColor colour, float share)
{
    colour.setAlphaF(share);
    return colour;
}

QString shortened(QString text)
{
    text.replace(u'\n', u' ');
    if (text.size() <= mostQuoted)
        return text;
    const qsizetype end = text.lastIndexOf(u' ', mostQuoted);
    const QString last = text.endsWith(u'”') ? QStringLiteral("…”") : QStringLiteral("…");
    return text.left(end > mostQuoted / 2 ? end : mostQuoted) + last;
}

/// Writes a row's text into `document`, which lays it out.
void write(QTextDocument &document, const QModelIndex &index, const QStyleOptionViewItem &option, const QColor &colour)
{
    document.setDocumentMargin(0);
    document.setDefaultFont(option.font);
    QTextOption text;
    // Each text in its own direction, and all of them where the list begins to read.
    text.setTextDirection(Qt::LayoutDirectionAuto);
    text.setAlignment(Qt::AlignAbsolute | (option.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft));
    text.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    document.setDefaultTextOption(text);
    const bool isResolved = index.data(CommentModel::ResolvedRole).toBool();
    QTextCharFormat plain;
    plain.setForeground(isResolved ? dimmed(colour, 0.6F) : colour);
    QTextCharFormat bold = plain, dim = plain;
    bold.setFontWeight(QFont::Bold);
    dim.setForeground(dimmed(colour, isResolved ? 0.5F : 0.65F));
    QTextCursor cursor(&document);
    const QString author = index.data(CommentModel::AuthorRole).toString();
    cursor.insertText(author.isEmpty() ? CommentDelegate::tr("Unknown author") : author, bold);
    QStringList notes{spokenTime(index.data(CommentModel::TimeRole).toDateTime(), QDateTime::currentDateTimeUtc())};
    if (isResolved && index.data(CommentModel::ReplyRole).toInt() < 0)
        notes.append(CommentDelegate::tr("resolved"));
    notes.removeAll(QString());
    if (!notes.isEmpty())
        cursor.insertText(QStringLiteral("  ") + notes.join(QStringLiteral(" · ")), dim);
    if (const QString about = index.data(CommentModel::WordsRole).toString(); !about.isEmpty()) {
        QTextCharFormat quote = dim;
        quote.setFontItalic(true);
        cursor.insertBlock();
        cursor.insertText(shortened(about), quote);
    }
    cursor.insertBlock();
    QTextBlockFormat apart;
    apart.setTopMargin(QFontMetricsF(option.font).height() * 0.15);
    cursor.setBlockFormat(apart);
    cursor.insertText(index.data().toString(), plain);
}

int marginOf(const QStyleOptionViewItem &option)
{
    return option.fontMetrics.height() / 3;
}

}

CommentDelegate::CommentDelegate(QTreeView *view) : QStyledItemDelegate(view), m_view(view) { }

int CommentDelegate::widthOf(const QModelIndex &index) const
{
    const int depth = index.parent().isValid() ? 1 : 0;
    return m_view->viewport()->width() - (m_view->rootIsDecorated() ? depth + 1 : depth) * m_view->indentation();
}

void CommentDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    item.text.clear();
    const QStyle *style = item.widget ? item.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
    const bool isSelected = item.state & QStyle::State_Selected;
    const auto group = item.state & QStyle::State_Active ? QPalette::Active : QPalette::Inactive;
    const QColor colour = item.palette.color(group, isSelected ? QPalette::HighlightedText : QPalette::Text);
    const int margin = marginOf(item);
    QTextDocument document;
    write(document, index, item, colour);
    document.setTextWidth(std::max(1, item.rect.width() - 2 * margin));
    painter->save();
    painter->setClipRect(item.rect);
    painter->translate(item.rect.left() + margin, item.rect.top() + margin);
    document.drawContents(painter);
    painter->restore();
    if (isSelected || index.parent().isValid())
        return;
    painter->save();
    painter->setPen(dimmed(item.palette.color(QPalette::Text), 0.15F));
    painter->drawLine(item.rect.topLeft(), item.rect.topRight());
    painter->restore();
}

QSize CommentDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem item(option);
    initStyleOption(&item, index);
    const int margin = marginOf(item);
    const int width = widthOf(index);
    QTextDocument document;
    write(document, index, item, item.palette.color(QPalette::Text));
    document.setTextWidth(std::max(1, width - 2 * margin));
    return {width, int(document.size().height()) + 2 * margin};
}

}
