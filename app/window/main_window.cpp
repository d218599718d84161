// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/main_window.h"

#include "comments/comments_panel.h"
#include "editor/form/section_form.h"
#include "editor/form/statement_form.h"
#include "panels/check_panel.h"
#include "panels/difference_panel.h"
#include "panels/find_panel.h"
#include "panels/counts_label.h"
#include "panels/outline_panel.h"
#include "preview/preview_panel.h"
#include "source/source_panel.h"
#include "theme/theme_panel.h"
#include "translation/matrix_panel.h"
#include "translation/translation_panel.h"
#include "window/comment_controller.h"
#include "window/comparison_controller.h"
#include "window/edit_actions.h"
#include "window/edition_controller.h"
#include "window/export_controller.h"
#include "window/fact_controller.h"
#include "window/file_controller.h"
#include "window/find_controller.h"
#include "window/import_controller.h"
#include "window/job_controller.h"
#include "window/limit_controller.h"
#include "window/object_controller.h"
#include "window/pane_cycle.h"
#include "window/print_controller.h"
#include "window/recovery_controller.h"
#include "window/section_actions.h"
#include "window/spelling_controller.h"
#include "window/text_controller.h"
#include "window/trace_controller.h"
#include "window/translation_controller.h"
#include "window/welcome_page.h"

#include <QAction>
#include <QCloseEvent>
#include <QDesktopServices>
#include <QDockWidget>
#include <QFileInfo>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStatusBar>
#include <QUndoView>

#include <algorithm>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

/// A page that need not fit into the window.
QScrollArea *scrolling(QWidget *page)
{
    auto *scroll = new QScrollArea;
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    // It shows the field that has the focus.
    scroll->setFocusPolicy(Qt::NoFocus);
    return scroll;
}

}

MainWindow::MainWindow(Session *session, Prompts *prompts, std::shared_ptr<KeptWorkspace> kept)
    : m_session(session)
    , m_kept(kept ? std::move(kept) : std::make_shared<KeptWorkspace>(session->recoveryFolder()))
    , m_document(m_kept->document)
    , m_files(new FileController(m_kept.get(), session, prompts, this))
    , m_imports(new ImportController(&m_document, prompts, this))
    , m_exports(new ExportController(&m_document, this))
    , m_centre(new QStackedWidget(this))
    , m_forms(new QStackedWidget(this))
    , m_sectionForm(new SectionForm(&m_document, this))
    , m_statementForm(new StatementForm(&m_document, this))
    , m_outline(new OutlinePanel(&m_document, this))
    , m_preview(new PreviewPanel(&m_document, this))
    , m_checks(new CheckPanel(&m_document, this))
    , m_source(new SourcePanel(&m_document, this))
    , m_theme(new ThemePanel(&m_document, this))
    , m_counts(new CountsLabel(&m_document, this))
    , m_edits(new EditActions(&m_document, m_sectionForm, this))
    , m_sections(new SectionActions(&m_document, m_outline, this))
    , m_objects(new ObjectController(&m_document, m_sectionForm, this))
    , m_prints(new PrintController(m_preview, this))
    , m_finds(new FindController(&m_document, m_outline, m_sectionForm, m_statementForm, this))
    , m_traces(new TraceController(&m_document, m_outline, m_sectionForm, this))
    , m_texts(new TextController(&m_document, m_outline, m_sectionForm, this))
    , m_facts(new FactController(&m_document, m_sectionForm, this))
    , m_limits(new LimitController(&m_document, m_outline, m_sectionForm, m_statementForm, this))
    , m_editions(new EditionController(&m_document, m_outline, m_sectionForm, m_preview, this))
    , m_comparison(new ComparisonController(&m_document, m_outline, m_sectionForm, m_preview, this))
    , m_panes(new PaneCycle(this))
    , m_spelling(new SpellingController(&m_document, m_outline, m_sectionForm, session, this))
    , m_comments(new CommentController(&m_document, m_outline, m_sectionForm, session->preferencesFile(), this))
    , m_translations(new TranslationController(&m_document, m_outline, m_sectionForm, m_preview, m_spelling, this))
    , m_jobs(new JobController(&m_document, m_translations->panel(), prompts, this))
    , m_checkCount(new QLabel(this))
{
    makeCentre();
    makeDocks();
    makeMenus();
    connectParts();
    resize(QSize(1440, 900).boundedTo(screen()->availableSize()));
    restore();
    showWorkspace();
}

MainWindow::~MainWindow() = default;

void MainWindow::makeCentre()
{
    m_forms->addWidget(m_sectionForm);
    m_forms->addWidget(scrolling(m_statementForm));
    m_centre->addWidget(scrolling(new WelcomePage(m_files, m_session, this)));
    m_centre->addWidget(m_forms);
    setCentralWidget(m_files->recovery()->withNotices(m_centre));
    m_spelling->setNotices(m_files->recovery()->notices());
    statusBar()->addPermanentWidget(m_checkCount);
}

QDockWidget *MainWindow::addPanel(Qt::DockWidgetArea area, const QString &title, const char *name, QWidget *panel)
{
    auto *dock = new QDockWidget(title, this);
    dock->setObjectName(QLatin1String(name));
    dock->toggleViewAction()->setObjectName(QLatin1String(name) + u"Toggle"_s);
    dock->setWidget(panel);
    addDockWidget(area, dock);
    return dock;
}

void MainWindow::makeDocks()
{
    setDockNestingEnabled(true);
    // Docks are not mirrored by themselves.
    const Qt::DockWidgetArea start = isRightToLeft() ? Qt::RightDockWidgetArea : Qt::LeftDockWidgetArea;
    const Qt::DockWidgetArea end = isRightToLeft() ? Qt::LeftDockWidgetArea : Qt::RightDockWidgetArea;
    addPanel(start, tr("Outline"), "outlineDock", m_outline);
    QDockWidget *preview = addPanel(end, tr("Preview"), "previewDock", m_preview);
    QDockWidget *comments = addPanel(end, tr("Comments"), "commentsDock", m_comments->panel());
    tabifyDockWidget(preview, comments);
    m_comments->setDock(comments);
    preview->raise();
    QDockWidget *checks = addPanel(Qt::BottomDockWidgetArea, tr("Checks"), "checksDock", m_checks);
    auto *steps = new QUndoView(m_document.undoStack(), this);
    steps->setEmptyLabel(tr("As opened"));
    steps->setCleanIcon(QIcon::fromTheme(u"document-save"_s));
    steps->setObjectName(u"undoView"_s);
    steps->setAccessibleName(tr("Edits"));
    steps->setFrameShape(QFrame::NoFrame);
    // Otherwise each key measures all steps.
    steps->setUniformItemSizes(true);
    QDockWidget *history = addPanel(Qt::BottomDockWidgetArea, tr("Edits"), "editsDock", steps);
    tabifyDockWidget(checks, history);
    QDockWidget *find = addPanel(Qt::BottomDockWidgetArea, tr("Find"), "findDock", m_finds->panel());
    tabifyDockWidget(history, find);
    find->hide();
    m_finds->setDock(find);
    tabifyDockWidget(history, addPanel(Qt::BottomDockWidgetArea, tr("Source"), "sourceDock", m_source));
    QDockWidget *comparison =
        addPanel(Qt::BottomDockWidgetArea, tr("Compare Editions"), "comparisonDock", m_comparison->panel());
    QDockWidget *translation =
        addPanel(Qt::BottomDockWidgetArea, tr("Translation"), "translationDock", m_translations->panel());
    QDockWidget *matrix =
        addPanel(Qt::BottomDockWidgetArea, tr("Translation Status"), "matrixDock", m_translations->matrix());
    m_translations->setDocks(translation, matrix);
    QDockWidget *theme = addPanel(Qt::BottomDockWidgetArea, tr("Theme"), "themeDock", m_theme);
    for (QDockWidget *dock : {comparison, translation, matrix, theme}) {
        tabifyDockWidget(history, dock);
        dock->hide();
        connect(dock->toggleViewAction(), &QAction::triggered, dock, &QWidget::raise);
    }
    checks->raise();
    for (QWidget *pane : std::initializer_list<QWidget *>{
             m_outline, m_forms, m_preview, m_comments->panel(), m_checks, steps, m_finds->panel(),
             m_comparison->panel(), m_translations->panel(), m_translations->matrix(), m_source, m_theme})
        m_panes->add(pane);
}

void MainWindow::connectParts()
{
    connect(&m_document, &WorkspaceDocument::folderChanged, this, &MainWindow::updateTitle);
    connect(&m_document, &WorkspaceDocument::modifiedChanged, this, &MainWindow::updateTitle);
    connect(&m_document, &WorkspaceDocument::changed, this, &MainWindow::follow);
    connect(m_outline, &OutlinePanel::placeChanged, this, &MainWindow::showPlace);
    connect(m_outline, &OutlinePanel::placeActivated, this, &MainWindow::activatePlace);
    connect(m_sections, &SectionActions::added, this, &MainWindow::activatePlace);
    connect(m_sectionForm, &SectionForm::placeChanged, this, &MainWindow::placeMoved);
    connect(m_edits, &EditActions::objectRequested, m_objects, &ObjectController::insert);
    connect(m_spelling, &SpellingController::wordListRequested, this,
            [this] { m_objects->editWorkspace(WorkspaceDialog::Page::Words); });
    connect(m_edits, &EditActions::linkRequested, m_objects, &ObjectController::editLink);
    connect(m_facts, &FactController::variablesRequested, this,
            [this] { m_objects->editWorkspace(WorkspaceDialog::Page::Variables); });
    connect(m_facts, &FactController::termsRequested, this,
            [this] { m_objects->editWorkspace(WorkspaceDialog::Page::Terms); });
    connect(m_finds, &FindController::factRequested, m_objects, &ObjectController::editFact);
    connect(m_imports, &ImportController::added, m_outline, &OutlinePanel::setPlace);
    connect(m_editions, &EditionController::told, statusBar(),
            [this](const QString &sentence) { statusBar()->showMessage(sentence, 8000); });
    connect(m_imports, &ImportController::busyChanged, statusBar(),
            [this](const QString &sentence) { statusBar()->showMessage(sentence); });
    connect(m_checks, &CheckPanel::findingActivated, this, &MainWindow::showFinding);
    connect(m_checks, &CheckPanel::countChanged, this, [this](int errors, int warnings) {
        m_checkCount->setText(errors + warnings == 0 ? QString()
                                                     : tr("%1, %2", "numbers of errors and warnings")
                                                           .arg(tr("%Ln error(s)", nullptr, errors),
                                                                tr("%Ln warning(s)", nullptr, warnings)));
    });
    connect(m_preview, &PreviewPanel::linkClicked, this, &MainWindow::followLink);
    connect(m_theme, &ThemePanel::factsRequested, this, [this] { m_objects->editWorkspace(); });
    connectSeeing();
}

/// The preview, the source and the counts show the place that is edited, and
/// lead back to it.
void MainWindow::connectSeeing()
{
    const auto showPlace = [this] {
        const auto layer = m_sectionForm->currentLayer();
        const Place place = m_outline->place();
        m_source->reveal(place.section, layer ? m_sectionForm->currentFlow()->currentLineBlock() : Id());
        m_counts->setPlace(place, layer.value_or(m_preview->layer()));
    };
    connect(m_preview, &PreviewPanel::pageChanged, this, [this, showPlace] {
        m_source->setPage(m_preview->statement(), m_preview->layer(), m_preview->edition());
        showPlace();
    });
    connect(m_preview, &PreviewPanel::placeClicked, this, &MainWindow::showClicked);
    connect(m_sectionForm, &SectionForm::placeChanged, this, showPlace);
    connect(m_outline, &OutlinePanel::placeChanged, this, showPlace);
    connect(m_source, &SourcePanel::replayed, this, [this] {
        auto *dock = findChild<QDockWidget *>(u"sourceDock"_s);
        dock->show();
        dock->raise();
    });
    statusBar()->insertPermanentWidget(0, m_counts);
}

void MainWindow::showClicked(const Id &section, Layer layer, const Id &block, qsizetype offset)
{
    m_outline->setPlace({m_preview->statement(), section});
    if (block.isEmpty())
        m_sectionForm->headingEdit()->setFocus(Qt::OtherFocusReason);
    else
        m_sectionForm->edit(layer, block, offset);
}

bool MainWindow::open(const QString &path)
{
    return m_files->mayClose() && m_files->open(path);
}

void MainWindow::follow(const Change &change, bool isReplay)
{
    if (change.part == Change::Part::Everything) {
        showWorkspace();
        return;
    }
    if (isReplay)
        showChange(change);
    if (!m_outline->place().statement.isEmpty())
        return;
    // Undo took away what was shown.
    if (isReplay && !m_document.workspace().statements.isEmpty())
        m_outline->setPlace(firstPlace());
    else
        m_preview->setStatement({});
}

void MainWindow::showWorkspace()
{
    const bool isOpen = m_document.isOpen();
    m_centre->setCurrentIndex(isOpen ? 1 : 0);
    showDocks(isOpen);
    updateTitle();
    if (!isOpen)
        return;
    const Place last = m_session->place(m_document.folder());
    m_outline->setPlace(last);
    if (m_outline->place().statement.isEmpty() && !m_document.workspace().statements.isEmpty())
        m_outline->setPlace(firstPlace());
}

Place MainWindow::firstPlace() const
{
    const Statement &first = m_document.workspace().statements.first();
    return {first.id, first.sections.isEmpty() ? Id() : first.sections.first().id};
}

void MainWindow::showPlace(const Place &place)
{
    const bool isSection = !place.section.isEmpty();
    m_sectionForm->setPlace(place);
    m_statementForm->setStatement(place.statement);
    m_forms->setCurrentIndex(isSection ? 0 : 1);
    m_preview->setStatement(place.statement);
    if (isSection)
        m_preview->reveal(place.section, m_preview->layer(), {});
    if (!m_document.folder().isEmpty() && !place.statement.isEmpty())
        m_session->setPlace(m_document.folder(), place);
}

void MainWindow::activatePlace(const Place &place)
{
    showPlace(place);
    if (place.section.isEmpty())
        m_statementForm->editTitle();
    else
        m_sectionForm->editHeading();
}

/// The section that came, went or moved, where it is there now.
Id MainWindow::sectionNear(const Change &change) const
{
    const Statement *statement = findById(m_document.workspace().statements, change.statement);
    const auto isThere = [&](const Id &id) { return statement && findSection(statement->sections, id); };
    const auto found = std::ranges::find_if(change.nearby, isThere);
    return found == change.nearby.end() ? Id() : *found;
}

void MainWindow::showChange(const Change &change)
{
    if (change.part == Change::Part::Translations)
        return m_translations->showChange(change);
    if (change.statement.isEmpty())
        return;
    if (change.part == Change::Part::Comments)
        return m_comments->showChange(change);
    m_outline->setPlace(
        {change.statement, change.part == Change::Part::Sections ? sectionNear(change) : change.section});
    if (change.part == Change::Part::Text) {
        m_sectionForm->edit(change.layer, change.block);
        m_preview->setLayer(change.layer);
        m_preview->reveal(change.section, change.layer, change.block);
    }
}

void MainWindow::showFinding(const Finding &finding)
{
    if (finding.statement.isEmpty())
        return m_objects->editWorkspace();
    m_outline->setPlace({finding.statement, finding.section});
    const Statement *statement = findById(m_document.workspace().statements, finding.statement);
    if (const BlockPlace place = findBlock(statement->sections, finding.block); place.section)
        m_sectionForm->edit(place.layer, finding.block);
    else if (!finding.section.isEmpty())
        m_sectionForm->editHeading();
}

/// The preview goes where the caret goes.
void MainWindow::placeMoved()
{
    const auto layer = m_sectionForm->currentLayer();
    if (layer && m_sectionForm->currentFlow()->hasFocus())
        m_preview->reveal(m_sectionForm->place().section, *layer, m_sectionForm->currentFlow()->currentLineBlock());
}

void MainWindow::followLink(const QUrl &address)
{
    const QString scheme = address.scheme();
    if (scheme == u"http" || scheme == u"https" || scheme == u"mailto")
        QDesktopServices::openUrl(address);
    else
        statusBar()->showMessage(tr("This link leads to another page of the site."), 4000);
}

void MainWindow::updateTitle()
{
    setWindowFilePath(m_document.folder());
    setWindowTitle(m_document.isOpen() ? tr("%1[*]").arg(QFileInfo(m_document.folder()).fileName())
                                       : tr("Noticewright"));
    setWindowModified(m_document.isModified());
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_files->mayClose()) {
        event->ignore();
        return;
    }
    remember();
    m_files->closed();
    event->accept();
}

}
