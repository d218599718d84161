// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/outline_model.h"

#include "comments/placed_comments.h"
#include "document/trace_text.h"

#include <QFont>
#include <QIcon>
#include <QMimeData>

#include <algorithm>
#include <chrono>

namespace noticewright
{

/// What a row should show.
struct OutlineModel::Row
{
    Id id;
    QString label;
    QString name;
    QList<Row> rows;
};

struct OutlineModel::Node
{
    Node *parent = nullptr;
    /// Of a statement on the first level, of a section below.
    Id id;
    QString label;
    QString name;
    std::vector<std::unique_ptr<Node>> children;

    [[nodiscard]] bool isStatement() const { return parent && !parent->parent; }
    [[nodiscard]] int row() const
    {
        const auto found = std::ranges::find(parent->children, this, [](const auto &child) { return child.get(); });
        return int(found - parent->children.begin());
    }
};

namespace
{

constexpr std::chrono::milliseconds rest(300);

const QString dragType = QStringLiteral("application/x-noticewright-outline");

}

OutlineModel::OutlineModel(WorkspaceDocument *document, QObject *parent)
    : QAbstractItemModel(parent)
    , m_document(document)
    , m_root(std::make_unique<Node>())
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(rest);
    connect(&m_pause, &QTimer::timeout, this, &OutlineModel::refreshStates);
    connect(document, &WorkspaceDocument::changed, this, &OutlineModel::follow);
    synchronise();
    refreshStates();
}

OutlineModel::~OutlineModel() = default;

void OutlineModel::follow(const Change &change)
{
    if (change.part == Change::Part::Everything) {
        beginResetModel();
        m_root = std::make_unique<Node>();
        endResetModel();
    }
    m_pause.start();
    if (change.part != Change::Part::Text && change.part != Change::Part::Facts)
        synchronise();
}

QList<OutlineModel::Row> OutlineModel::rowsOf(const Statement &statement) const
{
    const QHash<Id, QString> numbers = sectionNumbers(statement.sections);
    const auto rowsIn = [&](const auto &self, const QList<Section> &sections) -> QList<Row> {
        QList<Row> rows;
        for (const Section &section : sections) {
            const QString name = plainText(section.heading);
            const QString number = numbers.value(section.id);
            const QString label = name.isEmpty() ? tr("Untitled section") : name;
            rows.append({section.id, number.isEmpty() ? label : QString(number + u' ' + label), name,
                         self(self, section.sections)});
        }
        return rows;
    };
    return rowsIn(rowsIn, statement.sections);
}

void OutlineModel::synchronise()
{
    QList<Row> rows;
    for (const Statement &statement : m_document->workspace().statements)
        rows.append({statement.id, statement.title.isEmpty() ? tr("Untitled statement") : statement.title,
                     statement.title, rowsOf(statement)});
    synchronise(m_root.get(), rows);
}

void OutlineModel::synchronise(Node *node, const QList<Row> &rows)
{
    auto &children = node->children;
    const qsizetype before = qsizetype(children.size());
    const qsizetype most = std::min(before, rows.size());
    qsizetype first = 0, last = 0;
    while (first < most && children[size_t(first)]->id == rows[first].id)
        ++first;
    while (last < most - first && children[size_t(before - 1 - last)]->id == rows[rows.size() - 1 - last].id)
        ++last;
    if (first + last < before) {
        beginRemoveRows(indexAt(node), int(first), int(before - last - 1));
        children.erase(children.begin() + first, children.end() - last);
        endRemoveRows();
    }
    if (first + last < rows.size()) {
        beginInsertRows(indexAt(node), int(first), int(rows.size() - last - 1));
        insertRows(node, first, rows.sliced(first, rows.size() - first - last));
        endInsertRows();
    }
    for (qsizetype i = 0; i < rows.size(); ++i) {
        Node *child = children[size_t(i)].get();
        if (child->label != rows[i].label || child->name != rows[i].name) {
            child->label = rows[i].label;
            child->name = rows[i].name;
            Q_EMIT dataChanged(indexAt(child), indexAt(child));
        }
        synchronise(child, rows[i].rows);
    }
}

/// Without telling: also the rows within them are new.
void OutlineModel::insertRows(Node *node, qsizetype first, const QList<Row> &rows)
{
    for (const Row &row : rows) {
        auto child = std::make_unique<Node>(Node{node, row.id, row.label, row.name, {}});
        insertRows(child.get(), 0, row.rows);
        node->children.insert(node->children.begin() + first++, std::move(child));
    }
}

OutlineModel::Node *OutlineModel::nodeAt(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Node *>(index.internalPointer()) : m_root.get();
}

QModelIndex OutlineModel::indexAt(const Node *node) const
{
    return node == m_root.get() ? QModelIndex() : createIndex(node->row(), 0, node);
}

Place OutlineModel::placeOf(const QModelIndex &index) const
{
    const Node *node = nodeAt(index);
    if (node == m_root.get())
        return {};
    const Id section = node->isStatement() ? Id() : node->id;
    while (!node->isStatement())
        node = node->parent;
    return {node->id, section};
}

QModelIndex OutlineModel::indexOf(const Place &place) const
{
    const auto find = [](const auto &self, const Node *node, const Id &id) -> const Node * {
        for (const auto &child : node->children) {
            if (child->id == id)
                return child.get();
            if (const Node *found = self(self, child.get(), id))
                return found;
        }
        return nullptr;
    };
    const auto statement =
        std::ranges::find(m_root->children, place.statement, [](const auto &child) { return child->id; });
    if (statement == m_root->children.end())
        return {};
    const Node *node = place.section.isEmpty() ? statement->get() : find(find, statement->get(), place.section);
    return node ? indexAt(node) : QModelIndex();
}

void OutlineModel::refreshStates()
{
    QHash<Id, SectionTrace> traces;
    QHash<Id, int> comments;
    for (const Statement &statement : m_document->workspace().statements) {
        comments.insert(openComments(statement));
        const Traces of(statement);
        visitSections(statement.sections, [&](const Section &section, int) {
            if (const SectionTrace trace = of.of(section); trace != SectionTrace())
                traces.insert(section.id, trace);
        });
    }
    if (traces == m_traces && comments == m_comments)
        return;
    m_traces = traces;
    m_comments = comments;
    const auto tell = [this](const auto &self, const Node *node) -> void {
        if (!node->children.empty())
            Q_EMIT dataChanged(indexAt(node->children.front().get()), indexAt(node->children.back().get()));
        for (const auto &child : node->children)
            self(self, child.get());
    };
    tell(tell, m_root.get());
}

QModelIndex OutlineModel::index(int row, int column, const QModelIndex &parent) const
{
    const Node *node = nodeAt(parent);
    if (column != 0 || row < 0 || row >= int(node->children.size()))
        return {};
    return createIndex(row, 0, node->children[size_t(row)].get());
}

QModelIndex OutlineModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexAt(nodeAt(index)->parent) : QModelIndex();
}

int OutlineModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(nodeAt(parent)->children.size());
}

int OutlineModel::columnCount(const QModelIndex &) const
{
    return 1;
}

/// What of a section needs a look, in the editor's words.
QStringList OutlineModel::statesOf(const Node &node) const
{
    QStringList states;
    if (const QString traces = traceText(m_traces.value(node.id)); !traces.isEmpty())
        states.append(traces);
    if (const int open = m_comments.value(node.id); open > 0)
        states.append(tr("%Ln open comment(s)", nullptr, open));
    return states;
}

QVariant OutlineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Node *node = nodeAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return node->label;
    case Qt::ToolTipRole:
        return QStringList(QStringList{node->label} + statesOf(*node)).join(u'\n');
    case Qt::EditRole:
        return node->name;
    case Qt::AccessibleDescriptionRole:
        return node->isStatement() ? tr("Statement")
                                   : QStringList(QStringList{tr("Section")} + statesOf(*node)).join(u' ');
    case Qt::DecorationRole:
        if (!node->isStatement() && !traceText(m_traces.value(node->id)).isEmpty())
            return QIcon::fromTheme(m_traces.value(node->id).stale > 0 ? QStringLiteral("dialog-warning")
                                                                       : QStringLiteral("dialog-information"));
        return node->isStatement() ? QVariant(QIcon::fromTheme(QStringLiteral("text-x-generic"))) : QVariant();
    case Qt::FontRole: {
        QFont font;
        font.setBold(node->isStatement());
        font.setItalic(node->name.isEmpty());
        return font;
    }
    default:
        return {};
    }
}

bool OutlineModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !index.isValid())
        return false;
    // A heading's marks stay when its words do.
    if (value.toString() != nodeAt(index)->name)
        rename(*m_document, placeOf(index), plainInlines(value.toString()), StepKind::Single);
    return true;
}

Qt::ItemFlags OutlineModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    if (m_document->isReadOnly())
        return Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsEditable | Qt::ItemIsDragEnabled
        | Qt::ItemIsDropEnabled;
}

QStringList OutlineModel::mimeTypes() const
{
    return {dragType};
}

QMimeData *OutlineModel::mimeData(const QModelIndexList &indexes) const
{
    const Place place = placeOf(indexes.value(0));
    auto *data = new QMimeData;
    data->setData(dragType, place.statement.text.toUtf8() + ' ' + place.section.text.toUtf8());
    data->setText(indexes.value(0).data().toString());
    return data;
}

std::optional<Place> OutlineModel::draggedPlace(const QMimeData *data)
{
    if (!data->hasFormat(dragType))
        return {};
    const QString text = QString::fromUtf8(data->data(dragType));
    return Place{{text.section(u' ', 0, 0)}, {text.section(u' ', 1)}};
}

bool OutlineModel::canDropMimeData(const QMimeData *data, Qt::DropAction action, int, int,
                                   const QModelIndex &parent) const
{
    const auto dragged = draggedPlace(data);
    if (!dragged || action != Qt::MoveAction || m_document->isReadOnly())
        return false;
    // Statements stand beside each other, sections in a statement.
    if (dragged->section.isEmpty() || !parent.isValid())
        return dragged->section.isEmpty() && !parent.isValid();
    for (QModelIndex up = parent; up.isValid(); up = up.parent()) {
        if (placeOf(up) == *dragged)
            return false;
    }
    return true;
}

bool OutlineModel::dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column,
                                const QModelIndex &parent)
{
    if (!canDropMimeData(data, action, row, column, parent))
        return false;
    const Place dragged = *draggedPlace(data);
    const int index = row < 0 ? rowCount(parent) : row;
    const Place target = placeOf(parent);
    const auto moved = dragged.section.isEmpty()
        ? moveStatementTo(*m_document, dragged.statement, index)
        : moveTo(*m_document, dragged, target.statement, {target.section, index});
    if (moved)
        Q_EMIT dropped(*moved);
    // The rows were moved here already: the view must not remove them.
    return false;
}

}
