// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/workspace_document.h"
#include "render/theme.h"
#include "source/code_panel.h"

namespace noticewright
{

enum class ThemePart { PageTemplate, StyleSheet };

/// Edits the workspace's own page template or style sheet. What ships is shown
/// until the user makes it the workspace's own. Edits are steps of the
/// document's undo history and are saved with it.
class ThemeEditor : public CodePanel
{
    Q_OBJECT

public:
    ThemeEditor(WorkspaceDocument *document, ThemePart part,
                const std::shared_ptr<KSyntaxHighlighting::Repository> &repository, QWidget *parent = nullptr);

Q_SIGNALS:
    /// Undo or redo changed the text; the caret is at the change.
    void replayed();

private:
    void follow(const Change &change, bool isReplay);
    /// Shows what the document holds; gives the first line that changed, or -1.
    int refresh();
    void check();
    void take();
    [[nodiscard]] std::expected<Theme, Problem> shippedTheme() const;
    void makeOwn();
    void useShipped();
    [[nodiscard]] const std::optional<QByteArray> &own() const;
    void set(const std::optional<QByteArray> &bytes, const QString &name, StepKind kind);

    WorkspaceDocument *m_document;
    ThemePart m_part;
    QToolButton *m_makeOwn;
    QToolButton *m_useShipped;
    /// As the view shows it, to tell what an edit was.
    QString m_text;
    /// Where the last edit was.
    qsizetype m_edited = -1;
    bool m_isShowing = false;
};

}
