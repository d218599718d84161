// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/structure_edits.h"

#include <QLabel>
#include <QTimer>

namespace noticewright
{

struct TextCounts;

/// How much there is to read: in one layer of a section and of its statement;
/// the tool tip tells it for both layers.
class CountsLabel : public QLabel
{
    Q_OBJECT

public:
    explicit CountsLabel(WorkspaceDocument *document, QWidget *parent = nullptr);

    void setPlace(const Place &place, Layer layer);

private:
    void count();
    [[nodiscard]] QString described(const TextCounts &counts) const;

    WorkspaceDocument *m_document;
    Place m_place;
    Layer m_layer = Layer::Highlights;
    QTimer m_pause;
};

}
