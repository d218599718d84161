// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "translation/matrix_model.h"

#include <QWidget>

class QLabel;
class QTableView;
class QTreeWidget;

namespace noticewright
{

/// How far all statements are in all editions, and, for the chosen cell, the
/// texts that keep it from being complete.
class MatrixPanel : public QWidget
{
    Q_OBJECT

public:
    explicit MatrixPanel(WorkspaceDocument *document, QWidget *parent = nullptr);

    [[nodiscard]] MatrixModel *model() { return m_model; }
    /// The texts that are listed for the chosen cell.
    [[nodiscard]] const QList<EditionUnit> &blocking() const { return m_blocking; }

Q_SIGNALS:
    /// The user chose a statement in an edition.
    void cellChosen(const noticewright::Id &statement, const QString &edition);
    /// The user wants to translate that text for the edition.
    void unitActivated(const noticewright::Id &statement, const QString &edition,
                       const noticewright::EditionUnit &unit);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void makeTable();
    void makeBlocking();
    void showBlocking();
    void activate(int row);

    WorkspaceDocument *m_document;
    MatrixModel *m_model;
    QTableView *m_table;
    QLabel *m_summary;
    QTreeWidget *m_list;
    QList<EditionUnit> m_blocking;
};

}
