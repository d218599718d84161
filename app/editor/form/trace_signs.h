// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/workspace_document.h"

#include <QTimer>

class QLabel;

namespace noticewright
{

class SectionForm;

/// Shows how the highlights of the section at hand stand to its full text: signs
/// beside them, their number in the label, and a tint on what the highlight at
/// the caret sums up. Follows when the keys rest.
class TraceSigns : public QObject
{
    Q_OBJECT

public:
    /// `label` is the heading of the highlights.
    TraceSigns(WorkspaceDocument *document, SectionForm *form, QLabel *label);

private:
    void update();

    WorkspaceDocument *m_document;
    SectionForm *m_form;
    QLabel *m_label;
    QString m_title;
    QTimer m_pause;
};

}
