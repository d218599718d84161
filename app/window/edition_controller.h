// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/structure_edits.h"

#include <QByteArray>
#include <QObject>

class QAction;
class QMenu;

namespace noticewright
{

class OutlinePanel;
class PreviewPanel;
class SectionForm;

/// Shows in the outline and the form only what is in the preview's edition,
/// for as long as it is switched on. Going to a section that is hidden then
/// switches it off.
class EditionController : public QObject
{
    Q_OBJECT

public:
    EditionController(WorkspaceDocument *document, OutlinePanel *outline, SectionForm *form, PreviewPanel *preview,
                      QWidget *window);

    void addTo(QMenu *menu);

    [[nodiscard]] QByteArray saveState() const;
    /// Taken when there are editions to show.
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    /// Something happened that one may not have asked for.
    void told(const QString &sentence);

private:
    void apply();
    void followPreview();
    void goToShown();
    void showHidden();

    WorkspaceDocument *m_document;
    OutlinePanel *m_outline;
    SectionForm *m_form;
    PreviewPanel *m_preview;
    QAction *m_switch;
    /// What was shown before: the page that the switch goes by.
    Id m_statement;
    QString m_edition;
    /// The edition of the last session, until there is one to show.
    QString m_wanted;
};

}
