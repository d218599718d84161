// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/workspace/editions_model.h"

#include "edition/regions.h"
#include "editor/objects/choices.h"

#include <QIcon>
#include <QMimeData>

#include <algorithm>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

const auto dragType = u"application/x-noticewright-edition-rows"_s;

QList<int> rowsIn(const QMimeData *data)
{
    QList<int> rows;
    for (const QByteArray &row : data->data(dragType).split(' '))
        rows.append(row.toInt());
    return rows;
}

}

EditionsModel::EditionsModel(const StateOf &stateOf, QObject *parent) : QAbstractTableModel(parent), m_stateOf(stateOf)
{
}

void EditionsModel::setEditions(const QList<Edition> &editions)
{
    beginResetModel();
    m_editions = editions;
    m_states.clear();
    endResetModel();
}

void EditionsModel::refresh(const QList<RegionGroup> &groups)
{
    m_groups = groups;
    m_states.clear();
    if (!m_editions.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, Columns - 1));
}

void EditionsModel::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
}

int EditionsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_editions.size());
}

int EditionsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(Columns);
}

const EditionState &EditionsModel::stateOf(int row) const
{
    if (!m_states.contains(row))
        m_states.insert(row, m_stateOf(m_editions[row]));
    return m_states[row];
}

QString EditionsModel::textOf(const Edition &edition, int column) const
{
    switch (column) {
    case Name:
        return edition.name;
    case Region:
        return choiceText({edition.region, regionName(edition.region, m_groups)});
    case Language:
        return choiceText({edition.language, writtenLanguage(edition.language)});
    case Path:
        return edition.path();
    case Fallback:
        return edition.fallback.isEmpty() ? QString()
                                          : choiceText({edition.fallback, writtenLanguage(edition.fallback)});
    default:
        return {};
    }
}

QVariant EditionsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Edition &edition = m_editions[index.row()];
    const bool isState = index.column() == State;
    switch (role) {
    case Qt::DisplayRole:
        return isState ? stateOf(index.row()).text : textOf(edition, index.column());
    case Qt::ToolTipRole:
        return isState ? stateOf(index.row()).details : textOf(edition, index.column());
    case Qt::DecorationRole:
        return isState && stateOf(index.row()).isWaiting ? QVariant(QIcon::fromTheme(u"dialog-warning"_s)) : QVariant();
    case Qt::AccessibleDescriptionRole:
        return isState ? QString(stateOf(index.row()).details).replace(u'\n', u' ') : QString();
    default:
        return {};
    }
}

QVariant EditionsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Name:
        return tr("Name");
    case Region:
        return tr("Region");
    case Language:
        return tr("Language");
    case Path:
        return tr("Path");
    case Fallback:
        return tr("Fallback");
    default:
        return tr("Published", "which statements of an edition");
    }
}

Qt::ItemFlags EditionsModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return m_isReadOnly ? Qt::NoItemFlags : Qt::ItemIsDropEnabled;
    const Qt::ItemFlags seen = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return m_isReadOnly ? seen : seen | Qt::ItemIsDragEnabled;
}

QStringList EditionsModel::mimeTypes() const
{
    return {dragType};
}

QMimeData *EditionsModel::mimeData(const QModelIndexList &indexes) const
{
    QList<int> rows;
    for (const QModelIndex &index : indexes) {
        if (!rows.contains(index.row()))
            rows.append(index.row());
    }
    std::ranges::sort(rows);
    QByteArrayList texts;
    QStringList paths;
    for (const int row : std::as_const(rows)) {
        texts.append(QByteArray::number(row));
        paths.append(m_editions[row].path());
    }
    auto *data = new QMimeData;
    data->setData(dragType, texts.join(' '));
    data->setText(paths.join(u'\n'));
    return data;
}

bool EditionsModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int, int,
                                    const QModelIndex &parent) const
{
    return data->hasFormat(dragType) && action == Qt::MoveAction && !m_isReadOnly && !parent.isValid();
}

bool EditionsModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                 const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    Q_EMIT moveRequested(rowsIn(data), row < 0 ? rowCount() : row);
    // The rows were moved already: the view must not remove them.
    return false;
}

}
