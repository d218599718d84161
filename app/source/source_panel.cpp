// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/source_panel.h"

#include "source/page_source.h"
#include "source/theme_editor.h"

#include <KSyntaxHighlighting/Repository>

#include <QTabBar>

namespace noticewright
{

SourcePanel::SourcePanel(WorkspaceDocument *document, QWidget *parent) : QTabWidget(parent)
{
    const auto repository = std::make_shared<KSyntaxHighlighting::Repository>();
    m_page = new PageSource(document, repository, this);
    setObjectName(QStringLiteral("source"));
    setAccessibleName(tr("Source"));
    tabBar()->setAccessibleName(tr("Source"));
    setDocumentMode(true);
    addTab(m_page, tr("Page"));
    const auto add = [&](ThemePart part, const QString &title) {
        auto *editor = new ThemeEditor(document, part, repository, this);
        addTab(editor, title);
        connect(editor, &ThemeEditor::replayed, this, [this, editor] {
            setCurrentWidget(editor);
            Q_EMIT replayed();
        });
    };
    add(ThemePart::PageTemplate, tr("Page Template"));
    add(ThemePart::StyleSheet, tr("Style Sheet"));
}

void SourcePanel::setPage(const Id &statement, Layer layer, const std::optional<Edition> &edition)
{
    m_page->setPage(statement, layer, edition);
}

void SourcePanel::reveal(const Id &section, const Id &block)
{
    m_page->reveal(section, block);
}

}
