// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translation/translation_model.h"

#include "model/readable_text.h"
#include "translation/state_words.h"
#include "translation/workspace_units.h"
#include "xliff/unit_words.h"

#include <QFont>
#include <QSet>
#include <QTextDocument>

#include <algorithm>

namespace noticewright
{

namespace
{

/// Of a group. A text has that of its group, plus one.
constexpr quintptr groupId = 0;

/// What a row of the list shows of a text.
QString inOneLine(const InlineList &text)
{
    constexpr qsizetype most = 400;
    return readableText(text).simplified().left(most);
}

}

TranslationModel::TranslationModel(WorkspaceDocument *document, QObject *parent)
    : QAbstractItemModel(parent)
    , m_document(document)
{
}

bool TranslationModel::takes(const TranslationRow &row) const
{
    switch (m_filter) {
    case Filter::All:
        return true;
    case Filter::ToDo:
        return row.isToDo();
    case Filter::ToReview:
        return row.state != TranslationState::Reviewed;
    }
    Q_UNREACHABLE_RETURN(true);
}

QList<TranslationRow> TranslationModel::allRows() const
{
    QList<TranslationRow> rows;
    if (m_language.isEmpty() || m_statement.isEmpty())
        return rows;
    const Workspace &workspace = m_document->workspace();
    for (const Id &owner : {m_statement, Id()}) {
        const Translations translations = translationsOf(workspace, owner, m_language);
        for (const TranslationUnit &unit : unitsFor(workspace, owner, m_language)) {
            if (unit.place.staysAsItIs)
                continue;
            const Translation *translation = translationOf(unit, translations);
            rows.append({owner, unit, stateOf(unit, translations),
                         translation ? targetFor(unit.source, *translation) : InlineList()});
        }
    }
    return rows;
}

QString TranslationModel::titleOf(const TranslationRow &row) const
{
    if (row.owner.isEmpty())
        return tr("Facts of all statements");
    if (row.unit.place.section.isEmpty())
        return tr("Titles");
    return row.unit.section.isEmpty() ? tr("Untitled section") : row.unit.section;
}

QList<TranslationModel::Group> TranslationModel::grouped(const QList<TranslationRow> &rows) const
{
    QList<Group> groups;
    for (const TranslationRow &row : rows) {
        const Id section = row.unit.place.section;
        if (groups.isEmpty() || groups.last().owner != row.owner || groups.last().section != section)
            groups.append({titleOf(row), row.owner, section, {}});
        groups.last().rows.append(row);
    }
    return groups;
}

void TranslationModel::show(const Id &statement, const QString &language, Filter filter)
{
    m_statement = statement;
    m_language = language;
    m_filter = filter;
    beginResetModel();
    m_groups.clear();
    m_counts.clear();
    endResetModel();
    refresh();
}

void TranslationModel::refresh()
{
    QSet<std::pair<QString, QString>> shown;
    for (const Group &group : std::as_const(m_groups)) {
        for (const TranslationRow &row : group.rows)
            shown.insert({row.owner.text, row.unit.id()});
    }
    QList<TranslationRow> rows = allRows();
    m_counts.clear();
    for (const TranslationRow &row : std::as_const(rows))
        ++m_counts[row.state];
    rows.removeIf([&](const TranslationRow &row) {
        return !takes(row) && !shown.contains({row.owner.text, row.unit.id()});
    });
    take(grouped(rows));
}

/// Resets only when rows came, went or moved, so that the view keeps its place.
void TranslationModel::take(const QList<Group> &groups)
{
    const auto isSameRow = [](const TranslationRow &a, const TranslationRow &b) {
        return a.owner == b.owner && a.unit.id() == b.unit.id();
    };
    const bool isSame = std::ranges::equal(groups, m_groups, [&](const Group &a, const Group &b) {
        return a.owner == b.owner && a.section == b.section && std::ranges::equal(a.rows, b.rows, isSameRow);
    });
    if (!isSame) {
        beginResetModel();
        m_groups = groups;
        endResetModel();
        return;
    }
    m_groups = groups;
    if (m_groups.isEmpty())
        return;
    Q_EMIT dataChanged(index(0, 0), index(int(m_groups.size()) - 1, State));
    for (int group = 0; group < m_groups.size(); ++group) {
        const QModelIndex parent = index(group, 0);
        Q_EMIT dataChanged(index(0, 0, parent), index(int(m_groups[group].rows.size()) - 1, State, parent));
    }
}

void TranslationModel::refresh(const Id &owner, const QString &unit)
{
    const QModelIndex found = indexOf(owner, unit);
    if (!found.isValid())
        return refresh();
    TranslationRow &row = m_groups[found.parent().row()].rows[found.row()];
    const Translations translations = translationsOf(m_document->workspace(), owner, m_language);
    const Translation *translation = translationOf(row.unit, translations);
    --m_counts[row.state];
    row.state = stateOf(row.unit, translations);
    row.target = translation ? targetFor(row.unit.source, *translation) : InlineList();
    ++m_counts[row.state];
    Q_EMIT dataChanged(found, found.siblingAtColumn(State));
    Q_EMIT dataChanged(found.parent(), found.parent().siblingAtColumn(State));
}

const TranslationRow *TranslationModel::row(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == groupId)
        return nullptr;
    return &m_groups[qsizetype(index.internalId()) - 1].rows[index.row()];
}

QModelIndex TranslationModel::indexOf(const Id &owner, const QString &unit) const
{
    for (int group = 0; group < m_groups.size(); ++group) {
        if (m_groups[group].owner != owner)
            continue;
        const QList<TranslationRow> &rows = m_groups[group].rows;
        const auto found = std::ranges::find_if(rows, [&](const TranslationRow &row) { return row.unit.id() == unit; });
        if (found != rows.end())
            return index(int(found - rows.begin()), 0, index(group, 0));
    }
    return {};
}

QModelIndex TranslationModel::firstOf(const Id &section) const
{
    for (int group = 0; group < m_groups.size(); ++group) {
        if (m_groups[group].section == section && !m_groups[group].owner.isEmpty())
            return index(0, 0, index(group, 0));
    }
    return {};
}

Id TranslationModel::sectionOf(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    const qsizetype group = index.internalId() == groupId ? index.row() : qsizetype(index.internalId()) - 1;
    return m_groups[group].section;
}

QModelIndex TranslationModel::nextToDo(const QModelIndex &from, int step) const
{
    QModelIndexList all;
    qsizetype at = step > 0 ? -1 : 0;
    for (int group = 0; group < m_groups.size(); ++group) {
        const QModelIndex parent = index(group, 0);
        for (int row = 0; row < rowCount(parent); ++row) {
            all.append(index(row, 0, parent));
            if (all.last() == from.siblingAtColumn(0))
                at = all.size() - 1;
        }
    }
    for (qsizetype i = 1; i <= all.size(); ++i) {
        const qsizetype place = ((at + step * i) % all.size() + all.size()) % all.size();
        if (row(all[place])->isToDo())
            return all[place];
    }
    return {};
}

QModelIndex TranslationModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : groupId);
}

QModelIndex TranslationModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == groupId)
        return {};
    return createIndex(int(child.internalId()) - 1, 0, groupId);
}

int TranslationModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_groups.size());
    return parent.internalId() == groupId && parent.column() == 0 ? int(m_groups[parent.row()].rows.size()) : 0;
}

int TranslationModel::columnCount(const QModelIndex &) const
{
    return State + 1;
}

QVariant TranslationModel::groupData(const Group &group, int column, int role) const
{
    if (role == Qt::FontRole && column == Source) {
        QFont bold;
        bold.setBold(true);
        return bold;
    }
    if (role != Qt::DisplayRole)
        return {};
    if (column == Source)
        return group.title;
    const auto toDo = std::ranges::count_if(group.rows, &TranslationRow::isToDo);
    return column == State && toDo > 0 ? tr("%Ln to do", "texts of a section", int(toDo)) : QString();
}

QVariant TranslationModel::rowData(const TranslationRow &row, int column, int role) const
{
    const InlineList &text = column == Source ? row.unit.source : row.target;
    if (role == Qt::DecorationRole && column == State)
        return stateIcon(row.state, m_palette);
    if (role == Qt::DisplayRole)
        return column == State ? stateName(row.state) : inOneLine(text);
    if (role == Qt::ToolTipRole)
        return Qt::convertFromPlainText(column == State ? contextOf(row.unit) : readableText(text));
    return {};
}

QVariant TranslationModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (const TranslationRow *found = row(index))
        return rowData(*found, index.column(), role);
    return groupData(m_groups[index.row()], index.column(), role);
}

QVariant TranslationModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Source ? tr("Source") : section == Target ? tr("Translation") : tr("State");
}

}
