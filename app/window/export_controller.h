// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/workspace_document.h"
#include "window/export_dialog.h"

#include <QFutureWatcher>

#include <stop_token>

namespace noticewright
{

/// Exports the workspace as it is in the window, in a thread of its own. What
/// an earlier export wrote is replaced at the end and only by a whole new one.
class ExportController : public QObject
{
    Q_OBJECT

public:
    ExportController(WorkspaceDocument *document, QWidget *window);
    ~ExportController() override;

    /// Opens the dialog; `statement` and `edition` are what is shown now.
    void ask(ExportRequest::Format format, const Id &statement, const std::optional<Edition> &edition);

private:
    /// What made the PDFs, in a sentence; empty where there are none.
    using Result = std::expected<QString, QList<Problem>>;

    void start(ExportDialog *dialog);
    void finish(ExportDialog *dialog);
    [[nodiscard]] QString defaultFolder(ExportRequest::Format format) const;

    WorkspaceDocument *m_document;
    QWidget *m_window;
    QFutureWatcher<Result> m_watcher;
    std::stop_source m_stop;
    QHash<int, QString> m_folders;
};

}
