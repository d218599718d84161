// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/form/section_form.h"

#include <QHash>

class QAction;
class QActionGroup;
class QMenu;
class QMenuBar;
class QToolBar;

namespace noticewright
{

/// What can be inserted as a card.
enum class ObjectKind { Table, Image, Contact, Seals, Links, Rule };

/// Undo, clipboard, formats and insertions: what is done to the text that has
/// the focus. What is on at the caret shows as checked.
class EditActions : public QObject
{
    Q_OBJECT

public:
    EditActions(WorkspaceDocument *document, SectionForm *form, QWidget *window);

    /// Adds the menus Edit, Insert and Format.
    void addTo(QMenuBar *bar);
    void addTo(QToolBar *bar);
    [[nodiscard]] QMenu *editMenu() { return m_editMenu; }
    [[nodiscard]] QMenu *insertMenu() { return m_insertMenu; }
    [[nodiscard]] QMenu *formatMenu() { return m_formatMenu; }

Q_SIGNALS:
    void linkRequested();
    /// An object is to be made and inserted.
    void objectRequested(noticewright::ObjectKind kind);

private:
    QAction *add(const QString &id, const QString &text, const char *icon, const QKeySequence &shortcut,
                 const std::function<void(FlowEditor &)> &command, bool isCheckable = false);
    void addClipboard();
    void addMarks();
    void addParagraphs();
    void addInsertions();
    void update();
    [[nodiscard]] QAction *action(const char *id) const { return m_actions.value(QLatin1String(id)); }
    [[nodiscard]] FlowEditor *flow() const { return m_form->isVisible() ? m_form->currentFlow() : nullptr; }

    WorkspaceDocument *m_document;
    SectionForm *m_form;
    QWidget *m_window;
    QMenu *m_editMenu = nullptr;
    QMenu *m_insertMenu = nullptr;
    QMenu *m_formatMenu = nullptr;
    QAction *m_undo;
    QAction *m_redo;
    QHash<QString, QAction *> m_actions;
};

}
