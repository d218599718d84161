// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/workspace_document.h"
#include "search/search.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;
class QVBoxLayout;

namespace noticewright
{

/// Finds and replaces in the statement at hand or in all, with a list of the
/// places. The list follows what is edited.
class FindPanel : public QWidget
{
    Q_OBJECT

public:
    explicit FindPanel(WorkspaceDocument *document, QWidget *parent = nullptr);

    /// The statement that is searched when only one is.
    void setStatement(const Id &statement);
    /// Begins a search; an empty text leaves the last one.
    void start(const QString &text);
    void startReplacing(const QString &text);
    void next() { step(1); }
    void previous() { step(-1); }

    [[nodiscard]] const QList<SearchHit> &hits() const { return m_hits; }

    /// What is searched for, and how.
    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    /// A place is to be shown. The focus stays where it is unless `takesFocus`.
    void hitActivated(const noticewright::SearchHit &hit, bool takesFocus);

protected:
    void showEvent(QShowEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void makeFields(QVBoxLayout *rows);
    void makeOptions(QVBoxLayout *rows);
    void makeResults(QVBoxLayout *rows);
    QPushButton *addButton(QHBoxLayout *row, const char *name, const QString &text, void (FindPanel::*run)());
    [[nodiscard]] Search search() const;
    void find();
    void showHits();
    void step(int by);
    void replace();
    void replaceAll();
    void tellCount(const QString &done = {});
    [[nodiscard]] int currentHit() const;

    WorkspaceDocument *m_document;
    Id m_statement;
    QList<SearchHit> m_hits;
    QLineEdit *m_text;
    QLineEdit *m_replacement;
    QComboBox *m_where;
    QCheckBox *m_matchesCase;
    QCheckBox *m_wholeWords;
    QList<std::pair<QCheckBox *, TextPart>> m_parts;
    QPushButton *m_replace;
    QPushButton *m_replaceAll;
    QLabel *m_count;
    QTreeWidget *m_results;
    QTimer m_pause;
};

}
