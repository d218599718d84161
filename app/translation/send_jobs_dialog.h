// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/workspace.h"
#include "xliff/job.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace noticewright
{

/// Which jobs are to be written for translators.
struct JobRequest
{
    QStringList languages;
    QList<Id> statements;
    XliffVersion version = XliffVersion::V21;
    JobContent content = JobContent::All;
    QString folder;
};

/// Asks which jobs to write for translators, and where to.
class SendJobsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `language` and `statement` are marked at first; an empty one: all.
    SendJobsDialog(const Workspace &workspace, const QString &language, const Id &statement, const QString &folder,
                   QWidget *parent);

    [[nodiscard]] JobRequest request() const;
    /// Lets the user correct the request, with the reason.
    void showProblem(const QString &sentence);
    /// The jobs are written: nothing is left but to close.
    void showDone(const QString &sentence);

Q_SIGNALS:
    void requested();

private:
    QListWidget *addChecks(QFormLayout *form, const QString &label, const char *name);
    void chooseFolder();
    void update();

    QListWidget *m_languages;
    QListWidget *m_statements;
    QComboBox *m_content;
    QComboBox *m_version;
    QLineEdit *m_folder;
    QLabel *m_message;
    QDialogButtonBox *m_buttons;
    QPushButton *m_write;
};

}
