// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/main_window.h"

#include "accessibility/access_key.h"
#include "language/interface_language.h"
#include "panels/outline_panel.h"
#include "preview/preview_panel.h"
#include "window/comment_controller.h"
#include "window/edit_actions.h"
#include "window/edition_controller.h"
#include "window/export_controller.h"
#include "window/fact_controller.h"
#include "window/file_controller.h"
#include "window/find_controller.h"
#include "window/import_controller.h"
#include "window/job_controller.h"
#include "window/language_menu.h"
#include "window/limit_controller.h"
#include "window/object_controller.h"
#include "window/pane_cycle.h"
#include "window/print_controller.h"
#include "window/section_actions.h"
#include "window/shortcuts_dialog.h"
#include "window/spelling_controller.h"
#include "window/text_controller.h"
#include "window/trace_controller.h"
#include "window/translation_controller.h"

#include <QAction>
#include <QMenuBar>
#include <QMessageBox>
#include <QStatusBar>
#include <QToolBar>

namespace noticewright
{

using namespace Qt::StringLiterals;

void MainWindow::makeMenus()
{
    QMenu *file = menuBar()->addMenu(tr("&File"));
    m_files->addTo(file);
    file->addSeparator();
    m_imports->addTo(file);
    file->addSeparator();
    addOutputs(file);
    file->addSeparator();
    QAction *quit = file->addAction(QIcon::fromTheme(u"application-exit"_s), tr("&Quit"));
    quit->setObjectName(u"quit"_s);
    quit->setShortcuts(QKeySequence::Quit);
    connect(quit, &QAction::triggered, this, &QWidget::close);

    m_edits->addTo(menuBar());
    QMenu *edit = m_edits->editMenu();
    edit->addSeparator();
    m_finds->addTo(edit);
    m_edits->insertMenu()->addSeparator();
    m_facts->addTo(m_edits->insertMenu());
    m_texts->addToFormatMenu(m_edits->formatMenu());
    m_limits->addToFormatMenu(m_edits->formatMenu());
    QMenu *section = menuBar()->addMenu(tr("&Section"));
    m_sections->addTo(section);
    m_texts->addToSectionMenu(section);
    m_limits->addToSectionMenu(section);
    m_traces->addTo(section);
    m_comments->addTo(menuBar()->addMenu(tr("&Review")));
    QMenu *translation = menuBar()->addMenu(tr("Tr&anslation"));
    m_translations->addTo(translation);
    m_jobs->addTo(translation);
    QToolBar *bar = addToolBar(tr("Main Toolbar"));
    bar->setObjectName(u"mainToolBar"_s);
    bar->addAction(m_files->saveAction());
    bar->addSeparator();
    m_edits->addTo(bar);
    if (QMenu *view = createPopupMenu()) {
        view->setTitle(tr("&View"));
        view->setParent(menuBar(), view->windowFlags());
        menuBar()->addMenu(view);
        m_editions->addTo(view);
        view->addSeparator();
        m_panes->addTo(view);
    }
    m_spelling->addTo(menuBar()->addMenu(tr("&Tools")));
    addSettings();
    addHelp();
    for (QAction *action : findChildren<QAction *>())
        hideAccessKeyOnButtons(action);
    m_shortcuts = new ShortcutSettings(m_session->preferencesFile(), this);
}

void MainWindow::addSettings()
{
    QMenu *settings = menuBar()->addMenu(tr("Settin&gs"));
    QAction *keys =
        settings->addAction(QIcon::fromTheme(u"configure-shortcuts"_s), tr("Configure &Keyboard Shortcuts…"));
    keys->setObjectName(u"configureShortcuts"_s);
    connect(keys, &QAction::triggered, this, &MainWindow::configureShortcuts);
    auto *languages = new LanguageMenu(chosenLanguage(m_session->preferencesFile()), this);
    settings->addMenu(languages);
    connect(languages, &LanguageMenu::chosen, this, &MainWindow::languageChosen);
    // What is read or printed belongs to this window, which another language puts an end to.
    connect(m_imports, &ImportController::busyChanged, languages,
            [languages](const QString &sentence) { languages->setEnabled(sentence.isEmpty()); });
    connect(m_prints, &PrintController::started, languages, [languages] { languages->setEnabled(false); });
    connect(m_prints, &PrintController::finished, languages, [languages] { languages->setEnabled(true); });
}

void MainWindow::configureShortcuts()
{
    auto *dialog = new ShortcutsDialog(m_shortcuts->commands(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { m_shortcuts->setShortcuts(dialog->shortcuts()); });
    dialog->open();
}

void MainWindow::addHelp()
{
    QMenu *help = menuBar()->addMenu(tr("&Help"));
    QAction *sample = help->addAction(QIcon::fromTheme(u"help-contents"_s), tr("Open the &Sample"));
    sample->setObjectName(u"openSample"_s);
    connect(sample, &QAction::triggered, m_files, &FileController::openSample);
    QAction *about = help->addAction(QIcon::fromTheme(u"help-about"_s), tr("&About Noticewright"));
    about->setObjectName(u"about"_s);
    connect(about, &QAction::triggered, this, [this] {
        QMessageBox::about(
            this, tr("About Noticewright"),
            tr("Noticewright %1\n\nWrites online privacy statements. It points to what a statement lacks; it does not replace counsel.\n\nLicensed under the GNU General Public License, version 3 or later.")
                .arg(QStringLiteral(NOTICEWRIGHT_VERSION)));
    });
}

void MainWindow::addOutputs(QMenu *file)
{
    const auto add = [&](const QString &text, const char *icon, const char *name, const std::function<void()> &run) {
        QAction *action = file->addAction(QIcon::fromTheme(QLatin1String(icon)), text);
        action->setObjectName(QLatin1String(name));
        connect(action, &QAction::triggered, this, run);
        connect(&m_document, &WorkspaceDocument::folderChanged, action,
                [action](const QString &folder) { action->setEnabled(!folder.isEmpty()); });
        action->setEnabled(false);
        return action;
    };
    const auto exporting = [this](ExportRequest::Format format) {
        return [this, format] { m_exports->ask(format, m_outline->place().statement, m_preview->edition()); };
    };
    add(tr("&Workspace Settings…"), "configure", "workspaceSettings", [this] { m_objects->editWorkspace(); });
    connect(&m_document, &WorkspaceDocument::accessChanged, this,
            [this](bool isReadOnly) { findChild<QAction *>(u"workspaceSettings"_s)->setDisabled(isReadOnly); });
    file->addSeparator();
    add(tr("Export &HTML…"), "text-html", "exportHtml", exporting(ExportRequest::Format::Html));
    add(tr("Export P&DF…"), "application-pdf", "exportPdf", exporting(ExportRequest::Format::Pdf));
    add(tr("Export B&undle…"), "folder-html", "exportBundle", exporting(ExportRequest::Format::Bundle));
    add(tr("&Print…"), "document-print", "print", [this] { m_prints->ask(); })->setShortcuts(QKeySequence::Print);
    connect(m_prints, &PrintController::finished, this, [this](bool ok) {
        statusBar()->showMessage(ok ? tr("Printed.") : tr("The page could not be printed. Is the printer ready?"),
                                 6000);
    });
}

}
