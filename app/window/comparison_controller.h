// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/edition_difference.h"

#include <QObject>

namespace noticewright
{

class DifferencePanel;
class OutlinePanel;
class PreviewPanel;
class SectionForm;
class WorkspaceDocument;

/// The difference of two editions: in its panel, in the preview, and on the way
/// from the one to the form.
class ComparisonController : public QObject
{
    Q_OBJECT

public:
    ComparisonController(WorkspaceDocument *document, OutlinePanel *outline, SectionForm *form, PreviewPanel *preview,
                         QWidget *window);

    /// For a dock of the window.
    [[nodiscard]] DifferencePanel *panel() { return m_panel; }

private:
    void mark();
    void show(const EditionDifference &difference);

    WorkspaceDocument *m_document;
    OutlinePanel *m_outline;
    SectionForm *m_form;
    PreviewPanel *m_preview;
    DifferencePanel *m_panel;
};

}
