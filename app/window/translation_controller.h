// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/structure_edits.h"
#include "edition/edition_status.h"

#include <QObject>

class QAction;
class QDockWidget;
class QMenu;

namespace noticewright
{

class MatrixPanel;
class OutlinePanel;
class PreviewPanel;
class SectionForm;
class SpellingController;
class TranslationPanel;
struct TranslationRow;

/// Translating in the window: the panel and the overview of all editions, their
/// actions, and going between texts, form and preview. The preview shows an
/// edition in the language that is translated into.
class TranslationController : public QObject
{
    Q_OBJECT

public:
    TranslationController(WorkspaceDocument *document, OutlinePanel *outline, SectionForm *form, PreviewPanel *preview,
                          SpellingController *spelling, QWidget *window);

    /// For docks of the window.
    [[nodiscard]] TranslationPanel *panel() { return m_panel; }
    [[nodiscard]] MatrixPanel *matrix() { return m_matrix; }
    void setDocks(QDockWidget *panel, QDockWidget *matrix);
    void addTo(QMenu *menu);

    /// Shows the translation that undo or redo changed.
    void showChange(const Change &change);

private:
    QAction *add(const char *name, const char *icon, const QString &text, const QKeySequence &keys,
                 void (TranslationController::*run)());
    void next();
    void previous();
    void copySource();
    void confirm();
    void update();
    void raise();
    void followPreview();
    void showLanguage(const QString &language);
    void showRow(const TranslationRow &row);
    void showCell(const Id &statement, const QString &edition);
    void translate(const Id &statement, const QString &edition, const EditionUnit &unit);
    /// The language, of those that there are translations into, that the edition shows.
    [[nodiscard]] QString languageOf(const Edition &edition) const;

    WorkspaceDocument *m_document;
    OutlinePanel *m_outline;
    SectionForm *m_form;
    PreviewPanel *m_preview;
    TranslationPanel *m_panel;
    MatrixPanel *m_matrix;
    QDockWidget *m_dock = nullptr;
    QDockWidget *m_matrixDock = nullptr;
    QAction *m_next;
    QAction *m_previous;
    QAction *m_copy;
    QAction *m_confirm;
};

}
