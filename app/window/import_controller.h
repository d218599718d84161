// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/structure_edits.h"
#include "store/commit.h"
#include "import/import.h"
#include "window/prompts.h"

#include <QFutureWatcher>

#include <functional>

class QAction;
class QMenu;
class QMimeData;

namespace noticewright
{

class ReviewDialog;

/// Brings foreign files into the open workspace: read in a thread of its own,
/// reviewed by the user, then added as one step of the undo history. The
/// original is kept beside the statement.
class ImportController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the controller.
    ImportController(WorkspaceDocument *document, Prompts *prompts, QWidget *window);
    ~ImportController() override;

    void addTo(QMenu *menu);
    /// Does nothing while no workspace is open or another import is under way.
    void importFrom(const QString &path);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// What is being read, as a sentence; empty when nothing is.
    void busyChanged(const QString &sentence);
    void added(const noticewright::Place &place);

private:
    /// A file that was read, and the original to keep.
    struct Read
    {
        ImportedStatement imported;
        QString name;
        QByteArray original;
    };
    using Result = std::expected<Read, Problem>;

    [[nodiscard]] static Result readFile(const QString &path);
    void ask();
    void importClipboard();
    void start(const QString &name, const std::function<Result()> &read);
    void finish();
    void review(const Read &read);
    void add(ImportedStatement imported, const Read &read);
    void keepFiles(const Id &statement, const Read &read, QList<FileChange> pictures);
    void updateActions();
    [[nodiscard]] bool mayStart() const;
    [[nodiscard]] QString droppedFile(const QMimeData *data) const;

    WorkspaceDocument *m_document;
    Prompts *m_prompts;
    QWidget *m_window;
    QAction *m_file;
    QAction *m_clipboard;
    QFutureWatcher<Result> m_watcher;
    /// The workspace that the import under way is for.
    QString m_target;
    QString m_folder;
};

}
