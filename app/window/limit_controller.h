// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/structure_edits.h"

#include <QObject>

#include <functional>

class QAction;
class QMenu;

namespace noticewright
{

class FlowEditor;
class OutlinePanel;
class SectionForm;
class StatementForm;
struct LimitQuestion;

/// Limits sections, blocks, list items and statements to regions, and keeps the
/// wording of blocks in every language. Each change is one step of the history.
class LimitController : public QObject
{
    Q_OBJECT

public:
    LimitController(WorkspaceDocument *document, OutlinePanel *outline, SectionForm *section, StatementForm *statement,
                    QWidget *window);

    void addToSectionMenu(QMenu *menu);
    void addToFormatMenu(QMenu *menu);

private:
    QAction *add(const char *name, const char *icon, const QString &text);
    void watch(FlowEditor *flow);
    void extendMenu(QMenu *menu);
    void update();
    [[nodiscard]] const Statement *statementAt(const Place &place) const;
    [[nodiscard]] LimitQuestion questionIn(const Statement &statement) const;

    void limitStatement(const Id &statement);
    void limitSection();
    void limitText(Layer layer, const QList<Id> &parts);
    void limitAtCaret(bool isWhole);
    void ask(const LimitQuestion &question, const std::function<void(const Limit &)> &put);

    WorkspaceDocument *m_document;
    OutlinePanel *m_outline;
    SectionForm *m_section;
    QWidget *m_window;
    QAction *m_limitSection;
    QAction *m_limitText;
    QAction *m_limitWhole;
    QAction *m_keepWording;
};

}
