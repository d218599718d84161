// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/preview_panel.h"

#include "edition/offer.h"
#include "edition/shown_text.h"
#include "model/navigate.h"
#include "preview/page_placeholder.h"
#include "preview/preview_stage.h"
#include "preview/preview_toolbar.h"
#include "web/scheme.h"

#include <QDataStream>
#include <QFileInfo>
#include <QLabel>
#include <QStackedLayout>
#include <QWebEngineView>

#include <utility>

namespace noticewright
{

PreviewPanel::PreviewPanel(WorkspaceDocument *document, QWidget *parent)
    : QWidget(parent)
    , m_document(document)
    , m_bar(new PreviewToolbar(this))
    , m_themeProblem(new QLabel(this))
    , m_stack(new QStackedLayout)
    , m_stage(new PreviewStage(m_live.page(), this))
    , m_placeholder(new PagePlaceholder(this))
{
    m_themeProblem->setObjectName(QStringLiteral("previewThemeProblem"));
    m_themeProblem->setWordWrap(true);
    m_themeProblem->setTextFormat(Qt::PlainText);
    m_themeProblem->setMargin(fontMetrics().averageCharWidth());
    m_themeProblem->setAutoFillBackground(true);
    m_themeProblem->setBackgroundRole(QPalette::ToolTipBase);
    m_themeProblem->setForegroundRole(QPalette::ToolTipText);
    m_themeProblem->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_bar);
    layout->addWidget(m_themeProblem);
    layout->addLayout(m_stack, 1);
    // The placeholder lies over the page, which keeps its size beneath.
    m_stack->setStackingMode(QStackedLayout::StackAll);
    m_stack->addWidget(m_placeholder);
    m_stack->addWidget(m_stage);
    connectParts();
    showMessage({});
}

PreviewPanel::~PreviewPanel()
{
    // The page ends before the widgets do.
    delete m_stage;
}

void PreviewPanel::connectParts()
{
    connect(m_document, &WorkspaceDocument::changed, this, &PreviewPanel::follow);
    connect(m_bar, &PreviewToolbar::layerChosen, this, &PreviewPanel::setLayer);
    connect(m_bar, &PreviewToolbar::editionChosen, this, &PreviewPanel::update);
    connect(m_bar, &PreviewToolbar::lookChanged, this, [this](const PreviewLook &look) {
        m_stage->setLook(look);
        m_live.setMedium(look.medium);
    });
    connect(m_stage, &PreviewStage::zoomed, m_bar, &PreviewToolbar::zoom);
    // Asked for at once: letting go of the button on a link scrolls the page.
    connect(m_stage, &PreviewStage::pressed, this, [this](const QPointF &point) {
        m_pressed.reset();
        m_isClicked = false;
        m_live.findPlace(point, [this, press = ++m_presses](const PagePlace &place) {
            if (press == m_presses)
                m_pressed = place;
            tellPlace();
        });
    });
    connect(m_stage, &PreviewStage::clicked, this, [this] {
        m_isClicked = true;
        tellPlace();
    });
    connect(m_stage->view(), &QWebEngineView::printFinished, this, [this](bool ok) {
        m_live.setMedium(m_bar->look().medium);
        Q_EMIT printed(ok);
    });
    connect(m_placeholder, &PagePlaceholder::tryAgain, &m_live, &LivePage::tryAgain);
    connect(&m_live, &LivePage::current, this, [this] { m_stack->setCurrentWidget(m_stage); });
    connect(&m_live, &LivePage::failed, this, [this](const QString &sentence) { showMessage(sentence, true); });
    connect(&m_live, &LivePage::crashed, this,
            [this] { showMessage(tr("The preview stopped and is starting again. Your text is not affected."), true); });
    connect(m_live.page(), &WalledPage::linkClicked, this, &PreviewPanel::followLink);
}

void PreviewPanel::setStatement(const Id &statement)
{
    if (statement == m_statement)
        return;
    m_statement = statement;
    fillEditions();
    update();
}

void PreviewPanel::setLayer(Layer layer)
{
    m_bar->setLayer(layer);
    if (layer == m_layer)
        return;
    m_layer = layer;
    update();
    Q_EMIT layerChanged(layer);
}

std::optional<Edition> PreviewPanel::edition() const
{
    return m_bar->edition();
}

void PreviewPanel::setEdition(const QString &path)
{
    m_bar->setEdition(path);
}

void PreviewPanel::addEditionSwitch(QAction *action)
{
    m_bar->addEditionSwitch(action);
}

QList<Edition> PreviewPanel::editions() const
{
    const Statement *statement = findById(m_document->workspace().statements, m_statement);
    return statement ? editionsFor(m_document->workspace(), *statement) : QList<Edition>();
}

void PreviewPanel::fillEditions()
{
    m_bar->setEditions(editions());
}

void PreviewPanel::follow(const Change &change)
{
    // They are on no page.
    if (change.part == Change::Part::Comments)
        return;
    const bool isWhole = change.part == Change::Part::Everything;
    if (isWhole) {
        m_live.clear();
        m_hasGoodTemplate = m_isTemplateBad = false;
        m_checkedTheme = {};
        m_themeProblem->hide();
    }
    if (isWhole || change.part == Change::Part::Facts || change.part == Change::Part::Statements
        || change.part == Change::Part::StatementHead)
        fillEditions();
    update();
}

/// The values that the page is made of; a template with an error is left out.
std::optional<EditionView> PreviewPanel::view() const
{
    const Workspace &workspace = m_document->workspace();
    const Statement *statement = findById(workspace.statements, m_statement);
    const auto shown = edition();
    if (!statement || !shown)
        return {};
    if (!m_isTemplateBad || !m_hasGoodTemplate)
        return EditionView(workspace, *statement, *shown, m_layer);
    Workspace before = workspace;
    before.ownTheme = m_goodTheme;
    before.ownTheme.styleSheet = workspace.ownTheme.styleSheet;
    return EditionView(before, *statement, *shown, m_layer);
}

/// Looks at a template that was changed.
void PreviewPanel::checkTheme()
{
    const ThemeFiles &own = m_document->workspace().ownTheme;
    if (makeSameFrame(own, m_checkedTheme) && (m_isTemplateBad || m_hasGoodTemplate))
        return;
    m_checkedTheme = own;
    const auto theme = loadTheme(m_document->workspace(), m_document->folder());
    const auto shell =
        theme ? PageShell::fromTheme(*theme) : std::expected<PageShell, Problem>(std::unexpected(theme.error()));
    m_isTemplateBad = !shell;
    if (shell) {
        m_goodTheme = own;
        m_hasGoodTemplate = true;
    } else {
        const Problem &problem = shell.error();
        m_themeProblem->setText(problem.line == 0 ? problem.sentence
                                                  : tr("%1, line %L2: %3", "a file, and what is wrong in it")
                                                        .arg(QFileInfo(problem.file).fileName())
                                                        .arg(problem.line)
                                                        .arg(problem.sentence));
    }
    m_themeProblem->setVisible(m_isTemplateBad && m_hasGoodTemplate);
}

void PreviewPanel::update()
{
    Q_EMIT pageChanged();
    if (!findById(m_document->workspace().statements, m_statement))
        return showMessage({});
    if (!edition())
        return showMessage(tr("No edition is in the language of this statement, so it is not published."));
    checkTheme();
    m_live.show(*view(), m_document->folder());
}

void PreviewPanel::reveal(const Id &section, Layer layer, const Id &block)
{
    m_live.reveal(section, layer == m_layer ? block : Id());
}

/// A link within the page leads to its section; the page itself does not move.
void PreviewPanel::followLink(const QUrl &address)
{
    const auto shown = view();
    if (!shown || pathOf(address) != shown->folder() + QStringLiteral("index.html") || !address.hasFragment()) {
        Q_EMIT linkClicked(address);
        return;
    }
    const QString anchor = address.fragment(QUrl::FullyDecoded);
    visitSections(shown->statement().sections, [&](const Section &section, int) {
        if (section.anchor == anchor || section.aliases.contains(anchor))
            m_live.reveal(section.id, {});
    });
}

void PreviewPanel::tellPlace()
{
    const auto shown = view();
    if (!shown || !m_isClicked || !m_pressed)
        return;
    const PagePlace place = *std::exchange(m_pressed, {});
    qsizetype offset = 0;
    // A place within a translation is none in the text that is edited.
    const Statement *written = findById(m_document->workspace().statements, m_statement);
    const bool isSource = written && written->language == shown->language();
    visitSections(shown->statement().sections, [&](const Section &section, int) {
        visitBlocks(section.layer(m_layer), [&](const Block &block) {
            // The text of other blocks does not begin where they do.
            const bool isLine = isSource
                && (std::holds_alternative<Paragraph>(block.content)
                    || std::holds_alternative<Subheading>(block.content));
            if (isLine && block.id == place.block)
                visitOwnTexts(block,
                              [&](const InlineList &text) { offset = editedOffset(*shown, text, place.offset); });
        });
    });
    Q_EMIT placeClicked(place.section, m_layer, place.block, offset);
}

void PreviewPanel::print(QPrinter *printer)
{
    // A printer is no dark screen.
    m_live.setMedium({});
    m_stage->view()->print(printer);
}

void PreviewPanel::showMessage(const QString &sentence, bool canTryAgain)
{
    m_placeholder->tell(sentence, canTryAgain);
    m_stack->setCurrentWidget(m_placeholder);
}

QByteArray PreviewPanel::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    const PreviewLook &look = m_bar->look();
    stream << qint32(look.screen) << qint32(look.medium.colours) << look.zoom;
    return state;
}

void PreviewPanel::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    qint32 screen = 0, colours = 0;
    PreviewLook look;
    stream >> screen >> colours >> look.zoom;
    if (stream.status() != QDataStream::Ok || screen < 0 || screen > int(PreviewLook::Screen::Phone) || colours < 0
        || colours > int(PageMedium::Colours::Dark) || !(look.zoom >= 0.5 && look.zoom <= 3))
        return;
    look.screen = PreviewLook::Screen(screen);
    look.medium.colours = PageMedium::Colours(colours);
    m_bar->setLook(look);
}

}
