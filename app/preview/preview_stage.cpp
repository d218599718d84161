// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "preview/preview_stage.h"

#include <QApplication>
#include <QChildEvent>
#include <QMouseEvent>
#include <QStyleHints>
#include <QWebEngineView>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace noticewright
{

namespace
{

/// WebEngine takes no other zoom factors.
constexpr double leastScale = 0.25, mostScale = 5;

}

PreviewStage::PreviewStage(QWebEnginePage *page, QWidget *parent)
    : QScrollArea(parent)
    , m_desk(new QWidget(this))
    , m_view(new QWebEngineView(m_desk))
{
    setFrameShape(QFrame::NoFrame);
    setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    setFocusPolicy(Qt::NoFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setBackgroundRole(QPalette::Mid);
    m_desk->setBackgroundRole(QPalette::Base);
    setWidget(m_desk);
    // The widget that takes the mouse is made within the view.
    m_view->installEventFilter(this);
    m_view->setPage(page);
    m_view->setObjectName(QStringLiteral("previewView"));
    m_view->setAccessibleName(tr("Preview"));
    m_view->setContextMenuPolicy(Qt::NoContextMenu);
    if (m_view->focusProxy())
        m_view->focusProxy()->installEventFilter(this);
    // A page that is loaded anew has the original size again.
    connect(page, &QWebEnginePage::loadFinished, this, [this] { m_view->setZoomFactor(m_scale); });
    arrange();
}

PreviewStage::~PreviewStage()
{
    // The view must let go of the page before the page ends.
    m_view->setPage(nullptr);
    delete m_view;
}

void PreviewStage::setLook(const PreviewLook &look)
{
    m_look = look;
    arrange();
}

void PreviewStage::arrange()
{
    const QSize room = viewport()->size();
    const int width = pageWidth(m_look);
    const int margin = m_look.medium.isPrint ? paperMargin : 0;
    const int whole = width + 2 * margin;
    const double fitting = width == 0 ? 1 : std::min(1.0, double(room.width()) / whole);
    m_scale = std::clamp(m_look.zoom * fitting, leastScale, mostScale);
    const int deskWidth = width == 0 ? room.width() : int(std::lround(whole * m_scale));
    const int inset = int(std::lround(margin * m_scale));
    // A horizontal scroll bar takes its height from the page.
    m_desk->resize(deskWidth, viewport()->height());
    m_view->setGeometry(inset, 0, deskWidth - 2 * inset, viewport()->height());
    m_view->setZoomFactor(m_scale);
    QPalette paper = palette();
    if (margin > 0)
        paper.setColor(QPalette::Base, Qt::white);
    m_desk->setPalette(paper);
    m_desk->setAutoFillBackground(margin > 0);
}

void PreviewStage::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    arrange();
}

bool PreviewStage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view) {
        // What the widget within leaves unused comes here a second time.
        if (event->type() == QEvent::ChildAdded) {
            QObject *child = static_cast<QChildEvent *>(event)->child();
            child->installEventFilter(this);
            // It has the focus in place of the view.
            if (auto *surface = qobject_cast<QWidget *>(child))
                surface->setAccessibleName(tr("Preview"));
        }
        return QScrollArea::eventFilter(watched, event);
    }
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        if (const auto *mouse = static_cast<QMouseEvent *>(event); mouse->button() == Qt::LeftButton) {
            m_pressed = mouse->position();
            Q_EMIT pressed(mouse->position() / m_scale);
        }
        break;
    case QEvent::MouseButtonRelease:
        if (const auto *mouse = static_cast<QMouseEvent *>(event); mouse->button() == Qt::LeftButton && m_pressed) {
            const QPointF moved = mouse->position() - *m_pressed;
            m_pressed.reset();
            if (moved.manhattanLength() < QGuiApplication::styleHints()->startDragDistance())
                Q_EMIT clicked();
        }
        break;
    case QEvent::Wheel:
        if (const auto *wheel = static_cast<QWheelEvent *>(event); wheel->modifiers() & Qt::ControlModifier) {
            m_wheel += wheel->angleDelta().y();
            const int steps = m_wheel / QWheelEvent::DefaultDeltasPerStep;
            m_wheel -= steps * QWheelEvent::DefaultDeltasPerStep;
            if (steps != 0)
                Q_EMIT zoomed(steps);
            return true;
        }
        break;
    default:
        break;
    }
    return QScrollArea::eventFilter(watched, event);
}

}
