// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/workspace_document.h"

#include <QWidget>

class QComboBox;
class QDateEdit;
class QCheckBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QToolButton;

namespace noticewright
{

/// The form of a statement as a whole: titles, dates and where it is published.
class StatementForm : public QWidget
{
    Q_OBJECT

public:
    explicit StatementForm(WorkspaceDocument *document, QWidget *parent = nullptr);

    void setStatement(const Id &statement);
    [[nodiscard]] const Id &statement() const { return m_statement; }
    void editTitle();

Q_SIGNALS:
    /// The limit of the statement is to be changed.
    void limitRequested();

private:
    /// A date that may be open.
    struct DateField
    {
        QCheckBox *isSet = nullptr;
        QDateEdit *date = nullptr;

        void show(const QDate &value) const;
        [[nodiscard]] QDate value() const;
    };

    void addText(QFormLayout *form, QLineEdit *field, const QString &label, const char *name);
    [[nodiscard]] DateField addDate(QFormLayout *form, const QString &label, const char *name);
    void follow(const Change &change);
    void refresh();
    void setReadOnly(bool isReadOnly);
    void take(StepKind kind);
    [[nodiscard]] QString takeAddress(QLineEdit *field, const QString &before, QString &error) const;

    WorkspaceDocument *m_document;
    Id m_statement;
    QLineEdit *m_title;
    QLineEdit *m_highlightsTitle;
    QComboBox *m_kind;
    QLabel *m_language;
    QToolButton *m_limit;
    DateField m_effective;
    DateField m_updated;
    QLineEdit *m_highlightsAddress;
    QLineEdit *m_fullAddress;
    QLabel *m_addressError;
};

}
