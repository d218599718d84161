// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/structure_edits.h"
#include "panels/outline_panel.h"

class QAction;
class QMenu;

namespace noticewright
{

/// What is done to the place that is current in the outline.
class SectionActions : public QObject
{
    Q_OBJECT

public:
    SectionActions(WorkspaceDocument *document, OutlinePanel *outline, QWidget *window);

    void addTo(QMenu *menu);

Q_SIGNALS:
    /// Something new was made there and wants its name.
    void added(const noticewright::Place &place);

private:
    QAction *add(const QString &id, const QString &text, const char *icon, const QKeySequence &shortcut,
                 const std::function<std::optional<Place>(const Place &)> &edit, bool isNew = false);
    void update();

    WorkspaceDocument *m_document;
    OutlinePanel *m_outline;
    QList<QAction *> m_actions;
    QAction *m_rename;
};

}
