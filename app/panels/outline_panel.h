// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "panels/outline_model.h"

#include <QTreeView>

namespace noticewright
{

/// The outline of the workspace. The current row is the place that is edited.
class OutlinePanel : public QTreeView
{
    Q_OBJECT

public:
    explicit OutlinePanel(WorkspaceDocument *document, QWidget *parent = nullptr);

    [[nodiscard]] Place place() const { return m_model.placeOf(currentIndex()); }
    /// Makes a place the current one and shows its row.
    void setPlace(const Place &place);
    /// Hides the sections that are not in the edition; without one none. What is
    /// moved or dropped goes by the true order.
    void setEdition(const std::optional<Edition> &edition);
    /// True for a section that is hidden, also when it is within one that is.
    [[nodiscard]] bool hides(const Place &place) const;
    /// Lets the user rename the current row in place.
    void editName();

Q_SIGNALS:
    void placeChanged(const noticewright::Place &place);
    /// Enter or a double click: the user wants to write there.
    void placeActivated(const noticewright::Place &place);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void hideRows();
    void hideRows(const QModelIndex &around, const QList<Section> &sections, const QList<RegionGroup> &groups);

    WorkspaceDocument *m_document;
    OutlineModel m_model;
    std::optional<Edition> m_edition;
};

}
