// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/structure_edits.h"
#include "editor/flow/flow_edit.h"
#include "spelling/speller.h"
#include "window/session.h"

#include <QPointer>

#include <memory>
#include <vector>

class QAction;
class QMainWindow;
class QMenu;

namespace noticewright
{

class FlowEditor;
class FlowSpelling;
class NoticeBar;
class OutlinePanel;
class SectionForm;
class SpellingMenu;

/// The spell check: what is on in the texts of the form, going to the next
/// misspelt word, the word list, and what to install for a language that has no
/// dictionary.
class SpellingController : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the controller, which the window owns.
    SpellingController(WorkspaceDocument *document, OutlinePanel *outline, SectionForm *form, Session *session,
                       QMainWindow *window);
    ~SpellingController() override;

    void addTo(QMenu *menu);
    /// Checks another text than those of the form, in the language that is set
    /// for it. Belongs to `flow`.
    FlowSpelling *addText(FlowEditor *flow);
    /// What words the user chose to ignore, in whatever window.
    [[nodiscard]] Speller *speller() { return &m_speller; }
    /// Where missing dictionaries are told of.
    void setNotices(NoticeBar *notices);

Q_SIGNALS:
    void wordListRequested();

private:
    /// A misspelt word: in a layer of a section, or in its heading.
    struct Found
    {
        Id section;
        std::optional<Layer> layer;
        FlowPosition start;
        SpelledWord word;
    };
    /// A text of the statement, and the lines in it.
    struct Text
    {
        Id section;
        std::optional<Layer> layer;
        QList<FlowLine> lines;
    };

    FlowSpelling *attach(FlowEditor *flow);
    void follow(const Change &change);
    void setOn(bool isOn);
    void addWord(const QString &word);
    void tellMissing(const QString &language, bool hasBackend);
    void goToNext();
    void seek();
    void show(const Found &found);
    void say(const QString &sentence);
    [[nodiscard]] const Statement *statement() const;
    [[nodiscard]] QList<Text> texts() const;
    [[nodiscard]] FlowEditor *flowOf(const std::optional<Layer> &layer) const;
    void update();

    WorkspaceDocument *m_document;
    OutlinePanel *m_outline;
    SectionForm *m_form;
    Session *m_session;
    QMainWindow *m_window;
    Speller m_speller;
    /// Those of the form, and all.
    QList<QPointer<FlowSpelling>> m_formChecks;
    QList<QPointer<FlowSpelling>> m_checks;
    std::vector<std::unique_ptr<SpellingMenu>> m_menus;
    QPointer<NoticeBar> m_notices;
    QAction *m_next;
    QAction *m_on;
    QAction *m_words;
    /// The next misspelt word is shown as soon as the dictionaries have said
    /// which it is.
    bool m_isSeeking = false;
};

}
