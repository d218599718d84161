// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/pdf_export.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QLabel;
class QLineEdit;
class QProgressBar;

namespace noticewright
{

/// What is to be exported.
struct ExportRequest
{
    enum class Format { Html, Pdf };
    Format format = Format::Html;
    PageSelection selection;
    Paper paper = Paper::A4;
    QString folder;
};

/// Asks what to export and where to, and shows how far it is.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(ExportRequest::Format format, const Workspace &workspace, const Id &statement,
                 const std::optional<Edition> &edition, const QString &folder, QWidget *parent);

    [[nodiscard]] ExportRequest request() const;

    void showProgress(qsizetype done, qsizetype total);
    void showRunning();
    /// Lets the user correct the request, with the reason.
    void showProblem(const QString &sentence);
    void showDone(const QString &sentence);

Q_SIGNALS:
    void exportRequested();
    void cancelRequested();

public Q_SLOTS:
    void reject() override;

private:
    void chooseFolder();
    void addScope(const Workspace &workspace, const Id &statement, const std::optional<Edition> &edition);
    void update();

    ExportRequest::Format m_format;
    Id m_statement;
    QList<Edition> m_editions;
    QComboBox *m_statements;
    QComboBox *m_edition;
    QCheckBox *m_highlights;
    QCheckBox *m_full;
    QComboBox *m_paper;
    QLineEdit *m_folder;
    QProgressBar *m_progress;
    QLabel *m_message;
    QDialogButtonBox *m_buttons;
    bool m_isRunning = false;
};

}
