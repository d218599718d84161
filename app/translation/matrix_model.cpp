// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translation/matrix_model.h"

#include "translation/state_words.h"

#include <QElapsedTimer>

#include <chrono>

namespace noticewright
{

namespace
{

constexpr std::chrono::milliseconds rest(400);
/// A key that comes meanwhile does not wait longer than this and one cell.
constexpr std::chrono::milliseconds turn(6);

QString labelOf(const Edition &edition)
{
    return edition.name.isEmpty()
        ? edition.path()
        : MatrixModel::tr("%1 (%2)", "edition: name and path").arg(edition.name, edition.path());
}

std::optional<TranslationState> worstState(const MatrixCell &cell)
{
    if (cell.offer == Offer::NotThere || cell.isSource)
        return {};
    return cell.status.missing > 0   ? TranslationState::Missing
        : cell.status.stale > 0      ? TranslationState::Stale
        : cell.status.translated > 0 ? TranslationState::Translated
                                     : TranslationState::Reviewed;
}

}

MatrixModel::MatrixModel(WorkspaceDocument *document, QObject *parent)
    : QAbstractTableModel(parent)
    , m_document(document)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(rest);
    m_turn.setInterval(0);
    connect(&m_pause, &QTimer::timeout, this, &MatrixModel::begin);
    connect(&m_turn, &QTimer::timeout, this, &MatrixModel::work);
    connect(document, &WorkspaceDocument::changed, this, [this](const Change &change) {
        if (change.part == Change::Part::Comments || change.part == Change::Part::Theme)
            return;
        m_isOld = true;
        m_turn.stop();
        if (m_isOn)
            m_pause.start();
    });
}

void MatrixModel::setOn(bool isOn)
{
    m_isOn = isOn;
    m_pause.stop();
    m_turn.stop();
    if (isOn && m_isOld)
        begin();
}

void MatrixModel::begin()
{
    const Workspace &workspace = m_document->workspace();
    const QList<Edition> editions = m_document->isOpen() ? editionsOf(workspace) : QList<Edition>();
    QList<Id> statements;
    QStringList titles;
    for (const Statement &statement : workspace.statements) {
        statements.append(statement.id);
        titles.append(statement.title);
    }
    if (editions != m_editions || statements != m_statements || titles != m_titles) {
        beginResetModel();
        m_editions = editions;
        m_statements = statements;
        m_titles = titles;
        m_cells = QList<std::optional<MatrixCell>>(m_editions.size() * m_statements.size());
        endResetModel();
    }
    m_next = 0;
    m_turn.start();
}

void MatrixModel::work()
{
    QElapsedTimer elapsed;
    elapsed.start();
    const qsizetype columns = m_statements.size();
    for (; m_next < m_cells.size() && elapsed.durationElapsed() < turn; ++m_next) {
        const int row = int(m_next / columns), column = int(m_next % columns);
        const Statement *statement = findById(m_document->workspace().statements, m_statements[column]);
        const MatrixCell cell =
            statement ? matrixCell(m_document->workspace(), *statement, m_editions[row]) : MatrixCell();
        if (m_cells[m_next] == cell)
            continue;
        m_cells[m_next] = cell;
        Q_EMIT dataChanged(index(row, column), index(row, column));
    }
    if (m_next < m_cells.size())
        return;
    m_turn.stop();
    m_isOld = false;
    Q_EMIT settled();
}

std::optional<Edition> MatrixModel::editionAt(int row) const
{
    return row >= 0 && row < m_editions.size() ? std::optional(m_editions[row]) : std::nullopt;
}

Id MatrixModel::statementAt(int column) const
{
    return m_statements.value(column);
}

const MatrixCell *MatrixModel::cellAt(int row, int column) const
{
    const qsizetype place = qsizetype(row) * m_statements.size() + column;
    return row >= 0 && column >= 0 && place < m_cells.size() && m_cells[place] ? &*m_cells[place] : nullptr;
}

int MatrixModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_editions.size());
}

int MatrixModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_statements.size());
}

QVariant MatrixModel::data(const QModelIndex &index, int role) const
{
    const MatrixCell *cell = index.isValid() ? cellAt(index.row(), index.column()) : nullptr;
    if (!cell)
        return {};
    if (role == Qt::DisplayRole)
        return cellText(*cell);
    if (role == Qt::DecorationRole) {
        if (const auto state = worstState(*cell))
            return stateIcon(*state, m_palette);
    }
    if (role == Qt::ForegroundRole && (cell->offer == Offer::NotThere || cell->isSource))
        return m_palette.brush(QPalette::PlaceholderText);
    if (role == Qt::ToolTipRole && cell->offer == Offer::HeldBack)
        return tr("The page is held back until all texts are translated.");
    return {};
}

QVariant MatrixModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Horizontal)
        return m_titles.value(section);
    return section < m_editions.size() ? labelOf(m_editions[section]) : QString();
}

}
