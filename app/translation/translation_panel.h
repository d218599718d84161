// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "editor/flow/flow_editor.h"
#include "translation/translation_model.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QHBoxLayout;
class QLabel;
class QTreeView;

namespace noticewright
{

class CodeBar;
class SourceView;
class UnitEdit;

/// Translating a statement: its texts section by section with what they say in
/// a language, and the one at hand with its source beside it.
class TranslationPanel : public QWidget
{
    Q_OBJECT

public:
    explicit TranslationPanel(WorkspaceDocument *document, QWidget *parent = nullptr);

    /// Shows actions of the window as buttons above the list.
    void setHeadActions(const QList<QAction *> &actions);
    void setStatement(const Id &statement);
    /// Shows the first text of a section, unless one of it is shown already.
    void setSection(const Id &section);
    /// Shows a language that there are translations into; another is ignored.
    void setLanguage(const QString &language);
    [[nodiscard]] const QString &language() const { return m_model->language(); }
    /// Shows a text, whatever the filter. False when there is no such one.
    bool showUnit(const Id &owner, const QString &unit);

    /// The text at hand, or null.
    [[nodiscard]] const TranslationRow *current() const;
    /// True when the text at hand has a translation that can be confirmed.
    [[nodiscard]] bool canConfirm() const;
    [[nodiscard]] bool canTranslate() const;
    [[nodiscard]] TranslationModel *model() { return m_model; }
    [[nodiscard]] UnitEdit *editor() { return m_edit; }

    /// Goes to the next (previous with -1) text that is missing or stale; says
    /// when there is none.
    void step(int by);
    void copySource();
    /// Confirms the translation at hand and goes to the next text to do.
    void confirm();

Q_SIGNALS:
    void languageChanged(const QString &language);
    /// The user went to another text, which is to be shown elsewhere too.
    void unitChosen(const noticewright::TranslationRow &row);
    /// Another text is at hand, or it is another way on.
    void currentChanged();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeList();
    QWidget *makeTexts();
    void follow(const Change &change);
    void fillLanguages();
    void showList();
    void expand();
    void showCurrent();
    void showTexts();
    void showProgress();
    void takeText(const InlineList &text, EditKind kind, const QString &name);
    void goTo(const QModelIndex &index, bool isChosen);
    [[nodiscard]] QString codeText(const QString &code) const;
    [[nodiscard]] QString hint() const;

    WorkspaceDocument *m_document;
    TranslationModel *m_model;
    QComboBox *m_languages = nullptr;
    QComboBox *m_filter = nullptr;
    QLabel *m_progress = nullptr;
    QHBoxLayout *m_buttons = nullptr;
    QTreeView *m_list = nullptr;
    QLabel *m_context = nullptr;
    QLabel *m_hint = nullptr;
    SourceView *m_source = nullptr;
    UnitEdit *m_edit = nullptr;
    CodeBar *m_codes = nullptr;
    Id m_statement;
    Id m_section;
    QTimer m_pause;
    /// What is in the editor, as long as it is the same text.
    Id m_shownOwner;
    QString m_shownUnit;
    bool m_isTyping = false;
    bool m_isMoving = false;
};

}
