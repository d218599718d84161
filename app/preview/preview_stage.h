// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preview/preview_look.h"

#include <QScrollArea>

#include <optional>

class QWebEnginePage;
class QWebEngineView;

namespace noticewright
{

/// Where the preview's page stands: as wide as the look asks for, made smaller
/// when there is less room, and on a sheet of paper in the print view. Tells
/// clicks; the page itself runs no scripts that could.
class PreviewStage : public QScrollArea
{
    Q_OBJECT

public:
    explicit PreviewStage(QWebEnginePage *page, QWidget *parent = nullptr);
    ~PreviewStage() override;

    [[nodiscard]] QWebEngineView *view() const { return m_view; }
    void setLook(const PreviewLook &look);

Q_SIGNALS:
    /// The user pressed the button at a place of the page, in CSS pixels, and let
    /// go of it without dragging. The page may scroll in between.
    void pressed(const QPointF &place);
    void clicked();
    /// The user turned the wheel with Ctrl.
    void zoomed(int steps);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void arrange();

    PreviewLook m_look;
    QWidget *m_desk;
    QWebEngineView *m_view;
    double m_scale = 1;
    std::optional<QPointF> m_pressed;
    int m_wheel = 0;
};

}
