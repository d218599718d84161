// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/workspace_document.h"
#include "source/code_panel.h"

#include <QHash>
#include <QTimer>

#include <optional>

namespace noticewright
{

/// The page that would be exported, as text: one layer of one statement in one
/// edition. It follows the document while it is in view.
class PageSource : public CodePanel
{
    Q_OBJECT

public:
    PageSource(WorkspaceDocument *document, const std::shared_ptr<KSyntaxHighlighting::Repository> &repository,
               QWidget *parent = nullptr);

    /// Shows a page; without an edition, or for an unknown statement, none.
    void setPage(const Id &statement, Layer layer, const std::optional<Edition> &edition);
    /// Marks the place of a block, or else of the section's heading, and brings
    /// it into view.
    void reveal(const Id &section, const Id &block);

protected:
    void showEvent(QShowEvent *event) override;

private:
    void changed();
    void update();
    void showPlace();

    WorkspaceDocument *m_document;
    Id m_statement;
    Layer m_layer = Layer::Highlights;
    std::optional<Edition> m_edition;
    Id m_section;
    Id m_block;
    /// Where elements begin in the text, by their keys.
    QHash<QString, qsizetype> m_places;
    QTimer m_pause{this};
    bool m_isStale = true;
};

}
