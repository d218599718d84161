// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/workspace_document.h"

#include <QTabWidget>

#include <optional>

namespace noticewright
{

class PageSource;
class ThemeEditor;

/// What the page is made of: its HTML, the page template and the style sheet.
class SourcePanel : public QTabWidget
{
    Q_OBJECT

public:
    explicit SourcePanel(WorkspaceDocument *document, QWidget *parent = nullptr);

    /// Shows the HTML of a page.
    void setPage(const Id &statement, Layer layer, const std::optional<Edition> &edition);
    /// Marks the place of a block, or else of the section's heading, in it.
    void reveal(const Id &section, const Id &block);

Q_SIGNALS:
    /// Undo or redo changed the template or the style sheet, which shows at the change.
    void replayed();

private:
    PageSource *m_page = nullptr;
};

}
