// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/workspace_document.h"
#include "xliff/translation_state.h"

#include <QAbstractItemModel>
#include <QPalette>

namespace noticewright
{

/// A text that is to be translated, and how far it is.
struct TranslationRow
{
    /// The statement; empty for one of the facts.
    Id owner;
    TranslationUnit unit;
    TranslationState state = TranslationState::Missing;
    /// What it says in the language, for the source as it is.
    InlineList target;

    [[nodiscard]] bool isToDo() const { return state == TranslationState::Missing || state == TranslationState::Stale; }
};

/// The texts of a statement and of the facts that some edition in a language
/// shows: a group for each section, in reading order, the facts last.
class TranslationModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Column { Source, Target, State };
    enum class Filter {
        All,
        ToDo, ///< missing or stale
        ToReview, ///< all but those that are reviewed
    };

    TranslationModel(WorkspaceDocument *document, QObject *parent);

    /// Shows the texts of a statement in a language, each of those that the
    /// filter takes now: they stay while they are worked on.
    void show(const Id &statement, const QString &language, Filter filter);
    [[nodiscard]] const QString &language() const { return m_language; }
    [[nodiscard]] const Id &statement() const { return m_statement; }
    /// Takes the texts as they are now. What is shown stays shown.
    void refresh();
    /// Takes one translation as it is now.
    void refresh(const Id &owner, const QString &unit);
    void setPalette(const QPalette &palette) { m_palette = palette; }

    /// Null for a group.
    [[nodiscard]] const TranslationRow *row(const QModelIndex &index) const;
    [[nodiscard]] QModelIndex indexOf(const Id &owner, const QString &unit) const;
    /// The first text of a section, of the statement's own titles where it is empty.
    [[nodiscard]] QModelIndex firstOf(const Id &section) const;
    /// The section of a text or group; empty for titles and facts.
    [[nodiscard]] Id sectionOf(const QModelIndex &index) const;
    /// The next text after (or with -1 before) an index that is missing or stale,
    /// once round; none without one.
    [[nodiscard]] QModelIndex nextToDo(const QModelIndex &from, int step) const;
    /// How many texts, shown or not, are in each state.
    [[nodiscard]] const QMap<TranslationState, qsizetype> &counts() const { return m_counts; }

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Group
    {
        QString title;
        Id owner;
        Id section;
        QList<TranslationRow> rows;
    };
    [[nodiscard]] QList<TranslationRow> allRows() const;
    [[nodiscard]] QString titleOf(const TranslationRow &row) const;
    [[nodiscard]] QList<Group> grouped(const QList<TranslationRow> &rows) const;
    void take(const QList<Group> &groups);
    [[nodiscard]] QVariant groupData(const Group &group, int column, int role) const;
    [[nodiscard]] QVariant rowData(const TranslationRow &row, int column, int role) const;
    [[nodiscard]] bool takes(const TranslationRow &row) const;

    WorkspaceDocument *m_document;
    Id m_statement;
    QString m_language;
    Filter m_filter = Filter::All;
    QPalette m_palette;
    QList<Group> m_groups;
    QMap<TranslationState, qsizetype> m_counts;
};

}
