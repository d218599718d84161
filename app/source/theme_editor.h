// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/workspace_document.h"
#include "render/theme.h"
#include "source/code_panel.h"

namespace noticewright
{

enum class ThemePart { PageTemplate, StyleSheet };

class TemplateFilesBar;

/// Edits the workspace's own page template, with the parts that it includes, or
/// its style sheet. What ships is shown until the user makes it the workspace's
/// own. Edits are steps of the
/// document's undo history and are saved with it.
class ThemeEditor : public CodePanel
{
    Q_OBJECT

public:
    ThemeEditor(WorkspaceDocument *document, ThemePart part,
                const std::shared_ptr<KSyntaxHighlighting::Repository> &repository, QWidget *parent = nullptr);

    /// Copies a font or an image into the theme's folder and names it at the
    /// caret of the style sheet; what is wrong with it is shown.
    void insertFile(const QString &path);

Q_SIGNALS:
    /// Undo or redo changed the text; the caret is at the change.
    void replayed();

private:
    void follow(const Change &change, bool isReplay);
    void turnToChange();
    void showFile(const QString &file);
    /// Shows what the document holds; gives the first line that changed, or -1.
    int refresh();
    void showFiles();
    void check();
    void take();
    [[nodiscard]] std::expected<Theme, Problem> shippedTheme() const;
    void makeOwn();
    void useShipped();
    void chooseFile();
    void makePart(const QString &file);
    [[nodiscard]] std::optional<QByteArray> own() const;
    [[nodiscard]] bool isPart() const;
    [[nodiscard]] QString note() const;
    /// Puts bytes in place of the file that is shown.
    void set(const std::optional<QByteArray> &bytes, const QString &name, StepKind kind);

    WorkspaceDocument *m_document;
    bool m_isStyle;
    /// The name of the file that is shown.
    QString m_file;
    QToolButton *m_makeOwn;
    QToolButton *m_useShipped;
    QToolButton *m_insertFile;
    TemplateFilesBar *m_files;
    /// As it was when it was last shown, to find what undo changed.
    ThemeFiles m_seen;
    /// As the view shows it, to tell what an edit was.
    QString m_text;
    /// Where the last edit was.
    qsizetype m_edited = -1;
    /// Another file is shown than at the last edit: the next one is no part of its step.
    bool m_isNewPlace = false;
    bool m_isShowing = false;
};

}
