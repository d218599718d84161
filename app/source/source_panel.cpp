// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/source_panel.h"

#include "source/page_source.h"
#include "source/theme_editor.h"

#include <KSyntaxHighlighting/Repository>

#include <QTabBar>

namespace noticewright
{

SourcePanel::SourcePanel(WorkspaceDocument *document, QWidget *parent)
    : QTabWidget(parent)
    , m_repository(std::make_unique<KSyntaxHighlighting::Repository>())
    , m_page(new PageSource(document, m_repository.get(), this))
{
    setObjectName(QStringLiteral("source"));
    setAccessibleName(tr("Source"));
    tabBar()->setAccessibleName(tr("Source"));
    setDocumentMode(true);
    addTab(m_page, tr("Page"));
    const auto add = [&](ThemePart part, const QString &title) {
        auto *editor = new ThemeEditor(document, part, m_repository.get(), this);
        addTab(editor, title);
        connect(editor, &ThemeEditor::replayed, this, [this, editor] {
            setCurrentWidget(editor);
            Q_EMIT replayed();
        });
    };
    add(ThemePart::PageTemplate, tr("Page Template"));
    add(ThemePart::StyleSheet, tr("Style Sheet"));
}

SourcePanel::~SourcePanel()
{
    // The views use the repository up to their end.
    clear();
    qDeleteAll(findChildren<CodePanel *>());
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
