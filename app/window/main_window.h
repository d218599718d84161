// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/structure_edits.h"
#include "window/prompts.h"
#include "window/session.h"

#include <QMainWindow>

#include <memory>

class QLabel;
class QStackedWidget;

namespace noticewright
{

class CheckPanel;
class CommentController;
class ComparisonController;
class CountsLabel;
class EditActions;
class EditionController;
class ExportController;
class FactController;
class FileController;
class FindController;
class ImportController;
class JobController;
class LimitController;
class ObjectController;
class OutlinePanel;
class PreviewPanel;
class PaneCycle;
class PrintController;
class SectionActions;
class SectionForm;
class SourcePanel;
class ThemePanel;
class SpellingController;
class StatementForm;
class ShortcutSettings;
class TextController;
class TraceController;
class TranslationController;
struct Finding;
struct KeptWorkspace;
struct WindowView;

/// The window: outline, form and preview of one workspace. It only brings its
/// parts together; what they do is theirs.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    /// Both must outlive the window. `kept` is what it goes on with, where another
    /// window was before.
    MainWindow(Session *session, Prompts *prompts, std::shared_ptr<KeptWorkspace> kept = {});
    ~MainWindow() override;

    /// Opens a workspace: its folder, or the workspace.xml in it.
    bool open(const QString &path);

    /// For a window that takes the place of this one.
    [[nodiscard]] WindowView handOver();
    /// Shows what that window showed, once it is gone.
    void takeOver(const WindowView &view);

    [[nodiscard]] const std::shared_ptr<KeptWorkspace> &kept() const { return m_kept; }
    [[nodiscard]] WorkspaceDocument *document() { return &m_document; }
    [[nodiscard]] PreviewPanel *preview() { return m_preview; }
    [[nodiscard]] FileController *files() { return m_files; }

Q_SIGNALS:
    /// The user wants the interface in that language; empty is the system's.
    void languageChosen(const QString &code);

protected:
    void closeEvent(QCloseEvent *event) override;

private:
    void makeCentre();
    void makeDocks();
    void arrangeDocks();
    void turnDocks();
    void makeMenus();
    void connectSeeing();
    void addOutputs(QMenu *file);
    void addSettings();
    void addHelp();
    void configureShortcuts();
    void connectParts();
    QDockWidget *addPanel(Qt::DockWidgetArea area, const QString &title, const char *name, QWidget *panel);

    void showWorkspace();
    void showDocks(bool isOpen);
    [[nodiscard]] Place firstPlace() const;
    void showPlace(const Place &place);
    void activatePlace(const Place &place);
    void follow(const Change &change, bool isReplay);
    [[nodiscard]] Id sectionNear(const Change &change) const;
    void showChange(const Change &change);
    void showFinding(const Finding &finding);
    void showClicked(const Id &section, Layer layer, const Id &block, qsizetype offset);
    void placeMoved();
    void followLink(const QUrl &address);
    void updateTitle();
    void restore();
    void remember();

    Session *m_session;
    std::shared_ptr<KeptWorkspace> m_kept;
    WorkspaceDocument &m_document;
    FileController *m_files;
    ImportController *m_imports;
    ExportController *m_exports;
    QStackedWidget *m_centre;
    QStackedWidget *m_forms;
    SectionForm *m_sectionForm;
    StatementForm *m_statementForm;
    OutlinePanel *m_outline;
    PreviewPanel *m_preview;
    CheckPanel *m_checks;
    SourcePanel *m_source;
    ThemePanel *m_theme;
    CountsLabel *m_counts;
    EditActions *m_edits;
    SectionActions *m_sections;
    ObjectController *m_objects;
    PrintController *m_prints;
    FindController *m_finds;
    TraceController *m_traces;
    TextController *m_texts;
    FactController *m_facts;
    LimitController *m_limits;
    EditionController *m_editions;
    ComparisonController *m_comparison;
    PaneCycle *m_panes;
    ShortcutSettings *m_shortcuts = nullptr;
    SpellingController *m_spelling;
    CommentController *m_comments;
    TranslationController *m_translations;
    JobController *m_jobs;
    QLabel *m_checkCount;
    /// The arrangement of the docks, which are away while no workspace is open.
    QByteArray m_docks;
    bool m_isShowingWorkspace = false;
    /// The docks are arranged for the other direction of reading.
    bool m_areDocksTurned = false;
};

}
