// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/workspace_document.h"
#include "preview/live_page.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QPrinter;
class QStackedLayout;
class QToolButton;
class QWebEngineView;

namespace noticewright
{

/// The page as it would be published, beside the form: one layer of one
/// statement in one edition, followed while it is edited.
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

    [[nodiscard]] LivePage &livePage() { return m_live; }

Q_SIGNALS:
    void layerChanged(noticewright::Layer layer);
    /// Another statement, layer or edition is shown.
    void pageChanged();
    void printed(bool ok);
    /// The user followed a link on the page.
    void linkClicked(const QUrl &address);

private:
    [[nodiscard]] QWidget *makeBar();
    void follow(const Change &change);
    void fillEditions();
    void update();
    void showMessage(const QString &sentence);

    WorkspaceDocument *m_document;
    LivePage m_live;
    Id m_statement;
    Layer m_layer = Layer::Highlights;
    QList<Edition> m_editions;
    QToolButton *m_highlights;
    QToolButton *m_full;
    QComboBox *m_edition;
    QStackedLayout *m_stack;
    QWebEngineView *m_view;
    QLabel *m_message;
};

}
