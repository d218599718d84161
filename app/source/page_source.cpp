// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "source/page_source.h"

#include "render/page.h"
#include "source/code_view.h"

#include <QGuiApplication>
#include <QClipboard>
#include <QTextBlock>
#include <QToolButton>

#include <chrono>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

/// Several edits in a row are shown at once.
constexpr std::chrono::milliseconds rest(100);

}

PageSource::PageSource(WorkspaceDocument *document, const std::shared_ptr<KSyntaxHighlighting::Repository> &repository,
                       QWidget *parent)
    : CodePanel(repository, QStringLiteral("page.html"), tr("The page's HTML"), parent)
    , m_document(document)
{
    view()->setObjectName(QStringLiteral("pageSource"));
    view()->setEditable(false);
    QToolButton *copy = addButton(tr("&Copy All"), "sourceCopyAll");
    connect(copy, &QToolButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(view()->toPlainText()); });
    m_pause.setSingleShot(true);
    m_pause.setInterval(rest);
    connect(&m_pause, &QTimer::timeout, this, &PageSource::update);
    connect(document, &WorkspaceDocument::changed, this, &PageSource::changed);
}

void PageSource::setPage(const Id &statement, Layer layer, const std::optional<Edition> &edition)
{
    if (statement == m_statement && layer == m_layer && edition == m_edition)
        return;
    m_statement = statement;
    m_layer = layer;
    m_edition = edition;
    changed();
}

void PageSource::changed()
{
    m_isStale = true;
    if (isVisible() && !m_pause.isActive())
        m_pause.start();
}

void PageSource::showEvent(QShowEvent *event)
{
    CodePanel::showEvent(event);
    if (m_isStale)
        update();
}

void PageSource::update()
{
    if (!isVisible())
        return;
    m_isStale = false;
    m_places.clear();
    const Workspace &workspace = m_document->workspace();
    const Statement *statement = findById(workspace.statements, m_statement);
    if (!statement || !m_edition) {
        setNote(tr("No page is shown."));
        clearProblem();
        view()->setText({});
        return;
    }
    const EditionView shown(workspace, *statement, *m_edition, m_layer);
    setNote(tr("As it will be exported: %1index.html", "path of a page").arg(shown.folder()));
    const auto theme = loadTheme(workspace, m_document->folder());
    const auto shell =
        theme ? PageShell::fromTheme(*theme) : std::expected<PageShell, Problem>(std::unexpected(theme.error()));
    const auto source =
        shell ? shell->source(shown) : std::expected<PlacedHtml, Problem>(std::unexpected(shell.error()));
    if (!source) {
        // Its line is one of the template, which is edited elsewhere.
        Problem problem = source.error();
        problem.line = 0;
        setProblem(problem);
        view()->showPlace(-1);
        return;
    }
    clearProblem();
    m_places = source->places;
    view()->setText(source->html);
    showPlace();
}

void PageSource::reveal(const Id &section, const Id &block)
{
    m_section = section;
    m_block = block;
    if (isVisible() && !m_isStale)
        showPlace();
}

void PageSource::showPlace()
{
    const auto lineOf = [this](QLatin1StringView kind, const Id &id) {
        const qsizetype at = m_places.value(keyOf(kind, id), -1);
        return at < 0 ? -1 : view()->document()->findBlock(int(at)).blockNumber();
    };
    const int block = lineOf("block"_L1, m_block);
    view()->showPlace(block >= 0 ? block : lineOf("heading"_L1, m_section));
}

}
