// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "search/search.h"

#include <QObject>

class QDockWidget;
class QMenu;

namespace noticewright
{

class FindPanel;
class OutlinePanel;
class SectionForm;
class StatementForm;
class WorkspaceDocument;

/// Find and Replace: the actions, and showing what was found in the forms.
class FindController : public QObject
{
    Q_OBJECT

public:
    FindController(WorkspaceDocument *document, OutlinePanel *outline, SectionForm *section, StatementForm *statement,
                   QWidget *window);

    /// For a dock of the window, which is shown when a search begins.
    [[nodiscard]] FindPanel *panel() { return m_panel; }
    void setDock(QDockWidget *dock) { m_dock = dock; }
    void addTo(QMenu *menu);

    void show(const SearchHit &hit, bool takesFocus);

Q_SIGNALS:
    /// What was found is in a variable or term, which no form of a section has.
    void factRequested(const noticewright::Id &fact);

private:
    void start(void (FindPanel::*begin)(const QString &));
    void showFact(const Id &fact);
    [[nodiscard]] QString selectedWords() const;

    WorkspaceDocument *m_document;
    OutlinePanel *m_outline;
    SectionForm *m_section;
    StatementForm *m_statement;
    FindPanel *m_panel;
    QDockWidget *m_dock = nullptr;
};

}
