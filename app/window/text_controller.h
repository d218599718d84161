// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/section_text_edits.h"

#include <QObject>

class QAction;
class QMenu;

namespace noticewright
{

class OutlinePanel;
class SectionForm;

/// Moves text between layers and sections, divides sections and joins them.
class TextController : public QObject
{
    Q_OBJECT

public:
    TextController(WorkspaceDocument *document, OutlinePanel *outline, SectionForm *form, QWidget *window);

    void addToSectionMenu(QMenu *menu);
    void addToFormatMenu(QMenu *menu);

private:
    QAction *add(const char *name, const QString &text, const char *icon, void (TextController::*run)());
    void divide();
    void join();
    void moveToOtherLayer();
    void chooseSection();
    void move(const TextEnd &to);
    void update();

    WorkspaceDocument *m_document;
    OutlinePanel *m_outline;
    SectionForm *m_form;
    QWidget *m_window;
    QAction *m_divide;
    QAction *m_join;
    QAction *m_toOtherLayer;
    QAction *m_toSection;
};

}
