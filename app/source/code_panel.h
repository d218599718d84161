// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

class QLabel;
class QHBoxLayout;
class QToolButton;

namespace KSyntaxHighlighting
{
class Repository;
}

namespace noticewright
{

class CodeView;
struct Problem;

/// A code view with a line about it above, what is wrong with it, and a find
/// bar below.
class CodePanel : public QWidget
{
    Q_OBJECT

public:
    /// `name` is told to people who can't see the view.
    CodePanel(const std::shared_ptr<KSyntaxHighlighting::Repository> &repository, const QString &fileName,
              const QString &name, QWidget *parent = nullptr);

    [[nodiscard]] CodeView *view() const { return m_view; }
    /// What the text is.
    void setNote(const QString &sentence);
    /// Puts a row of fields and buttons beside the note, before the panel's own buttons.
    void addFields(QWidget *fields);
    /// A button beside the note.
    QToolButton *addButton(const QString &text, const char *objectName);
    /// Tells what is wrong and marks its line; the user can go there.
    void setProblem(const Problem &problem);
    void clearProblem();

private:
    CodeView *m_view;
    QHBoxLayout *m_head;
    QLabel *m_note;
    QWidget *m_problemBar;
    QLabel *m_problem;
    QToolButton *m_toProblem;
};

}
