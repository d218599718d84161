// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/review_model.h"

#include <QDialog>
#include <QTimer>
#include <QUndoStack>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QSortFilterProxyModel;
class QTableView;
class QVBoxLayout;

namespace noticewright
{

/// Shows what an import made of a file beside what the file said, before it
/// becomes part of the workspace. What was left out can be taken in, what was
/// taken over can be left out, and both undone.
class ReviewDialog : public QDialog
{
    Q_OBJECT

public:
    /// `ids` must outlive the dialog.
    ReviewDialog(const ImportedStatement &imported, IdGenerator *ids, QWidget *parent = nullptr);

    /// With what the user changed.
    [[nodiscard]] const ImportedStatement &imported() const { return m_model->imported(); }
    [[nodiscard]] ReviewModel *model() { return m_model; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeFields(QVBoxLayout *rows);
    void makeRemarks(QVBoxLayout *rows);
    void makeHistory(QHBoxLayout *row);
    void makeTable(QVBoxLayout *rows);
    void makeFilter(QVBoxLayout *rows);
    void makeButtons(QVBoxLayout *rows);
    void setLayer();
    void setFilter();
    void takeIn();
    void leaveOut();
    void change(const ImportedStatement &changed, const QString &what);
    void restore(const ImportedStatement &imported);
    void goTo(const Id &target);
    void update();
    [[nodiscard]] QList<qsizetype> selectedPassages(bool (*isWanted)(const ImportedStatement &, qsizetype)) const;

    IdGenerator *m_ids;
    ReviewModel *m_model;
    QSortFilterProxyModel *m_shown;
    QLabel *m_summary;
    QLineEdit *m_title;
    QComboBox *m_layer;
    QListWidget *m_remarks;
    QComboBox *m_filter;
    QPushButton *m_takeIn;
    QPushButton *m_leaveOut;
    QUndoStack m_history;
    QTableView *m_table;
    /// Gives the rows their heights, once for all that changed.
    QTimer m_fit;
};

}
