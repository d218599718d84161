// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/workspace.h"
#include "preview/preview_look.h"

#include <QWidget>

#include <optional>

class QAction;
class QComboBox;
class QHBoxLayout;
class QToolButton;

namespace noticewright
{

/// The preview's controls: what is shown, and on what.
class PreviewToolbar : public QWidget
{
    Q_OBJECT

public:
    explicit PreviewToolbar(QWidget *parent = nullptr);

    [[nodiscard]] Layer layer() const;
    /// Shows what was chosen elsewhere, and emits nothing.
    void setLayer(Layer layer);

    /// What there is to choose; what was chosen stays when it still is there.
    void setEditions(const QList<Edition> &editions);
    [[nodiscard]] std::optional<Edition> edition() const;
    /// Chooses the edition called so, where there is one to choose.
    void setEdition(const QString &path);
    /// Puts a switch beside the choice of the edition.
    void addEditionSwitch(QAction *action);

    [[nodiscard]] const PreviewLook &look() const { return m_look; }
    void setLook(const PreviewLook &look);
    /// Makes the page larger, or smaller for a negative number of steps.
    void zoom(int steps);

Q_SIGNALS:
    void layerChosen(noticewright::Layer layer);
    void editionChosen();
    void lookChanged(const noticewright::PreviewLook &look);

private:
    void addLayers(QHBoxLayout *row);
    void addScreens(QHBoxLayout *row);
    void addZoom(QHBoxLayout *row);
    QToolButton *addButton(QHBoxLayout *row, const QString &text, const char *name);
    void showLook();
    void take(const PreviewLook &look);

    PreviewLook m_look;
    QList<Edition> m_editions;
    QToolButton *m_highlights = nullptr;
    QToolButton *m_full = nullptr;
    QComboBox *m_edition;
    QHBoxLayout *m_editionRow = nullptr;
    QComboBox *m_screen;
    QComboBox *m_colours;
    QToolButton *m_print = nullptr;
    QToolButton *m_zoom = nullptr;
};

}
