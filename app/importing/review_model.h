// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/import.h"

#include <QAbstractTableModel>

namespace noticewright
{

/// What became of a sentence of the original.
enum class SentenceState {
    TakenOver,
    NeedsLook, ///< taken over, but a person should look at it
    LeftOut,
};

/// An imported file, a sentence a row: what it said, and what the statement
/// says for it or why it does not. Scripts are counted but have no rows.
class ReviewModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Original, Result };
    enum Role { StateRole = Qt::UserRole, PassageRole };

    explicit ReviewModel(QObject *parent = nullptr);

    [[nodiscard]] const ImportedStatement &imported() const { return m_imported; }
    /// The rows stay when only what became of them is different.
    void setImported(const ImportedStatement &imported);
    void setTitle(const QString &title);

    [[nodiscard]] SentenceState stateOf(int row) const { return m_rows[row].state; }
    /// The index of the row's passage in the report.
    [[nodiscard]] qsizetype passageOf(int row) const { return m_rows[row].passage; }
    /// Why a row is left out or needs a look, as a sentence; else empty.
    [[nodiscard]] QString reasonOf(int row) const { return m_rows[row].reason; }
    /// The first row of what went to that place of the statement; -1 for none.
    [[nodiscard]] int rowOf(const Id &target) const;

    [[nodiscard]] int count(SentenceState state) const;
    [[nodiscard]] int words(SentenceState state) const;
    [[nodiscard]] int scripts() const { return m_imported.report.count(Fate::Script); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row
    {
        qsizetype passage = 0;
        QString sentence;
        SentenceState state = SentenceState::TakenOver;
        /// Empty for the title, which can be edited, and for what is left out.
        QString result;
        QString reason;
        bool isHeading = false;
        /// The first sentence of a list's item.
        bool isItem = false;
    };

    [[nodiscard]] static QList<Row> rowsOf(const ImportedStatement &imported);
    [[nodiscard]] static QList<Row> sentenceRows(const Row &passage, const QString &whole);
    [[nodiscard]] static QString shown(const Row &row, const QString &text);
    [[nodiscard]] QString resultText(const Row &row) const;

    ImportedStatement m_imported;
    QList<Row> m_rows;
};

/// Why a part of a page is not in the statement: a sentence; empty for kept.
[[nodiscard]] QString whyLeftOut(Fate fate);

}
