// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/workspace_document.h"
#include "preview/live_page.h"
#include "preview/preview_look.h"

#include <QWidget>

class QAction;
class QLabel;
class QPrinter;
class QStackedLayout;

namespace noticewright
{

class PagePlaceholder;
class PreviewStage;
class PreviewToolbar;

/// The page as it would be published, beside the form: one layer of one
/// statement in one edition, followed while it is edited.
///
/// While the workspace's own page template has an error, the page is shown with
/// the template as it was before, and the error above it.
class PreviewPanel : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewPanel(WorkspaceDocument *document, QWidget *parent = nullptr);
    ~PreviewPanel() override;

    /// Shows a statement; an empty id shows nothing.
    void setStatement(const Id &statement);
    [[nodiscard]] const Id &statement() const { return m_statement; }
    [[nodiscard]] Layer layer() const { return m_layer; }
    void setLayer(Layer layer);
    /// Brings the place that is being edited into view.
    void reveal(const Id &section, Layer layer, const Id &block);
    /// Prints the page that is shown, as it would be published. `printer` must
    /// live until `printed`.
    void print(QPrinter *printer);
    /// The edition that is shown.
    [[nodiscard]] std::optional<Edition> edition() const;
    /// Shows the edition called so, where the statement is for it.
    void setEdition(const QString &path);
    /// Puts a switch beside the choice of the edition.
    void addEditionSwitch(QAction *action);
    /// The editions that the statement is for.
    [[nodiscard]] QList<Edition> editions() const;

    [[nodiscard]] LivePage &livePage() { return m_live; }

    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    void layerChanged(noticewright::Layer layer);
    /// Another statement, layer or edition is shown.
    void pageChanged();
    void printed(bool ok);
    /// The user followed a link on the page.
    void linkClicked(const QUrl &address);
    /// The user clicked a place of the text; `block` is empty for a heading.
    /// `offset` is the place in the block's text as it is edited.
    void placeClicked(const noticewright::Id &section, noticewright::Layer layer, const noticewright::Id &block,
                      qsizetype offset);

private:
    void connectParts();
    void follow(const Change &change);
    void fillEditions();
    void update();
    [[nodiscard]] std::optional<EditionView> view() const;
    void checkTheme();
    void followLink(const QUrl &address);
    void tellPlace();
    void showMessage(const QString &sentence, bool canTryAgain = false);

    WorkspaceDocument *m_document;
    LivePage m_live;
    Id m_statement;
    Layer m_layer = Layer::Highlights;
    PreviewToolbar *m_bar;
    QLabel *m_themeProblem;
    QStackedLayout *m_stack;
    PreviewStage *m_stage;
    PagePlaceholder *m_placeholder;
    /// The workspace's own parts of a theme as they last were without an error, and those
    /// that were looked at last.
    ThemeFiles m_goodTheme;
    ThemeFiles m_checkedTheme;
    /// Where the button went down, when the page has told, and whether it was a click.
    std::optional<PagePlace> m_pressed;
    int m_presses = 0;
    bool m_isClicked = false;
    bool m_hasGoodTemplate = false;
    bool m_isTemplateBad = false;
};

}
