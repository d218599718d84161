// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/pdf_export.h"

#include <QDialog>
#include <QElapsedTimer>

class QCheckBox;
class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QProgressBar;

namespace noticewright
{

/// What is to be exported.
struct ExportRequest
{
    enum class Format { Html, Pdf, Bundle };
    Format format = Format::Html;
    PageSelection selection;
    PdfOptions pdf = {};
    /// Of a bundle: whether it has PDFs, and whether it is one zip file.
    bool withPdfs = true;
    bool isZip = false;
    /// The folder to fill, or the zip file.
    QString target;
};

/// Asks what to export and where to, and shows how far it is.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    ExportDialog(ExportRequest::Format format, const Workspace &workspace, const Id &statement,
                 const std::optional<Edition> &edition, const QString &target, QWidget *parent);

    [[nodiscard]] ExportRequest request() const;

    /// What is being done, how far that is, and how long it will still take.
    void showProgress(const ExportStep &step);
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
    void addFields();
    void addBundleFields(QFormLayout *form);
    void nameParts();
    void chooseTarget();
    void takeEnding();
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
    QCheckBox *m_withPdfs;
    QCheckBox *m_isZip;
    QCheckBox *m_isTagged;
    QLineEdit *m_target;
    QProgressBar *m_progress;
    QLabel *m_doing;
    QLabel *m_message;
    QDialogButtonBox *m_buttons;
    bool m_isRunning = false;
    /// Since the present kind of work began.
    QElapsedTimer m_since;
    ExportStep::Work m_work = ExportStep::Work::Pages;
};

}
