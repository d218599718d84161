// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/structure_edits.h"
#include "editor/form/heading_edit.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSplitter;
class QToolButton;

namespace noticewright
{

class EditionNotice;
class FaultLabel;

/// The form of one section: its heading, its kind and place, and its two
/// layers side by side. Every edit goes to the document, and what changes
/// there shows here.
class SectionForm : public QWidget
{
    Q_OBJECT

public:
    explicit SectionForm(WorkspaceDocument *document, QWidget *parent = nullptr);

    void setPlace(const Place &place);
    [[nodiscard]] const Place &place() const { return m_place; }

    [[nodiscard]] FlowEditor *flow(Layer layer) const { return m_flows[int(layer)]; }
    [[nodiscard]] HeadingEdit *headingEdit() const { return m_heading; }
    /// The text that has the focus or had it last.
    [[nodiscard]] FlowEditor *currentFlow() const { return m_current; }
    /// The layer of the current text; nothing for the heading.
    [[nodiscard]] std::optional<Layer> currentLayer() const;
    /// Puts the caret into a layer, at a block where one is given, after so much
    /// of its text.
    void edit(Layer layer, const Id &block, qsizetype offset = 0);
    void editHeading();

    /// Dims what is not in the edition; without one nothing.
    void setShownEdition(const std::optional<Edition> &edition);

    [[nodiscard]] QByteArray saveState() const;
    void restoreState(const QByteArray &state);

Q_SIGNALS:
    /// The caret is in another block or layer, or what is on at the caret changed.
    void placeChanged();
    /// Another section is shown.
    void sectionShown();
    void objectActivated(noticewright::Layer layer, const noticewright::Id &block);
    /// The limit of the section is to be changed, or that of a block or item.
    void sectionLimitRequested();
    void limitActivated(noticewright::Layer layer, const noticewright::Id &part);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeLayer(Layer layer, const QString &title);
    void follow(const Change &change);
    void refresh();
    void refreshHead(const Section &section);
    void refreshContext();
    void setReadOnly(bool isReadOnly);
    void takeHead();
    [[nodiscard]] const Section *section() const;

    WorkspaceDocument *m_document;
    Place m_place;
    HeadingEdit *m_heading;
    QComboBox *m_kind;
    QCheckBox *m_numbered;
    QToolButton *m_limit;
    QLineEdit *m_anchor;
    FaultLabel *m_anchorError;
    EditionNotice *m_notice = nullptr;
    std::optional<Edition> m_shownEdition;
    QSplitter *m_splitter;
    FlowEditor *m_flows[2];
    FlowEditor *m_current = nullptr;
};

}
