// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/structure_edits.h"

#include <QObject>

class QAction;
class QMenu;

namespace noticewright
{

class OutlinePanel;
class SectionForm;

/// What the highlight at the caret sums up: choosing it, confirming it, and
/// going to the next that has to be looked at.
class TraceController : public QObject
{
    Q_OBJECT

public:
    TraceController(WorkspaceDocument *document, OutlinePanel *outline, SectionForm *form, QWidget *window);

    void addTo(QMenu *menu);

private:
    void choose();
    void confirm();
    void goToNext();
    void update();
    /// The highlight at the caret, or null.
    [[nodiscard]] const Block *highlight() const;
    [[nodiscard]] const Statement *statement() const;
    void put(const Block &highlight, const QString &name);

    WorkspaceDocument *m_document;
    OutlinePanel *m_outline;
    SectionForm *m_form;
    QWidget *m_window;
    QAction *m_choose;
    QAction *m_confirm;
    QAction *m_next;
};

}
