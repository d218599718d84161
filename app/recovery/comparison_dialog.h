// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "recovery/compare.h"

#include <QDialog>

class QLabel;
class QListWidget;
class QPlainTextEdit;

namespace noticewright
{

/// A question that can not be answered without seeing what differs.
struct ComparisonQuestion
{
    struct Choice
    {
        int answer;
        QString text;
        /// The button's object name.
        QString name;
    };
    QString title;
    QString sentence;
    QString explanation;
    /// What the versions are called, two or three of them.
    QStringList versions;
    QList<Difference> differences;
    /// The first is the default.
    QList<Choice> choices;
    /// When the dialog is left without a choice.
    int otherwise = 0;
};

/// Asks such a question: the changed places on the left, what each version
/// says there beside them, and the choices below.
class ComparisonDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ComparisonDialog(const ComparisonQuestion &question, QWidget *parent = nullptr);

    [[nodiscard]] int answer() const { return m_answer; }

private:
    void addWords(const ComparisonQuestion &question);
    [[nodiscard]] QWidget *makePlaces();
    [[nodiscard]] QWidget *makeVersions(const QStringList &names);
    void addChoices(const QList<ComparisonQuestion::Choice> &choices);
    void showPlace(int row);
    void markChanges(const QStringList &texts);

    QList<Difference> m_differences;
    int m_answer;
    QListWidget *m_places;
    QList<QPlainTextEdit *> m_texts;
    QLabel *m_remark;
};

}
