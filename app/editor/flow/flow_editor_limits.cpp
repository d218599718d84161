// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibility/announce.h"
#include "editor/flow/flow_editor.h"
#include "editor/flow/flow_geometry.h"
#include "editor/flow/flow_limit.h"
#include "editor/flow/flow_objects.h"

#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace noticewright
{

void FlowEditor::setLimit(const QList<Id> &parts, const Limit &limit)
{
    apply(withLimit(state(), parts, limit), EditKind::Format, tr("Limit to Regions"));
}

void FlowEditor::setWordingKept(bool isKept)
{
    apply(withWordingKept(state(), isKept), EditKind::Format,
          isKept ? tr("Keep Wording in Every Language") : tr("Translate Wording"));
}

void FlowEditor::setShown(const std::function<bool(const Limit &)> &isShown)
{
    m_isShown = isShown;
    describeCaret(false);
    viewport()->update();
}

bool FlowEditor::isDimmed(const FlowLine &line) const
{
    return m_isShown && std::ranges::any_of(limitsOf(line), [this](const Limit &limit) { return !m_isShown(limit); });
}

qsizetype FlowEditor::dimmedCount() const
{
    return std::ranges::count_if(m_flow.lines(), [this](const FlowLine &line) { return isDimmed(line); });
}

QPointF FlowEditor::documentPoint(const QPointF &viewportPoint) const
{
    return viewportPoint + QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
}

std::optional<FlowLimitChip> FlowEditor::chipAt(const QPointF &viewportPoint) const
{
    return limitChipAt(*document(), m_flow.lines(), documentPoint(viewportPoint));
}

/// Lays a veil over what is dimmed: the text itself stays as it is.
void FlowEditor::paintLimits(QPainter &painter, const QRectF &area) const
{
    if (m_isShown) {
        QColor veil = palette().color(QPalette::Base);
        veil.setAlphaF(0.62F);
        visitShownBlocks(*document(), area, [&](const QTextBlock &block) {
            if (block.blockNumber() < m_flow.lines().size() && isDimmed(m_flow.lines()[block.blockNumber()]))
                painter.fillRect(document()->documentLayout()->blockBoundingRect(block), veil);
        });
    }
    paintLimitChips(painter, *document(), m_flow.lines(), area, palette());
}

void FlowEditor::setSummary(const QString &summary)
{
    m_summary = summary;
    describeCaret(false);
}

/// Where the caret comes to other limits, they are said.
void FlowEditor::describeCaret(bool isNewLine)
{
    const FlowLine &line = m_flow.lines()[m_flow.selectionOf(textCursor()).caret.line];
    QStringList parts{limitWordsOf(line, m_objects->context())};
    if (isDimmed(line))
        parts.append(tr("This is not in the edition that is shown."));
    parts.removeAll(QString());
    const QString limits = parts.join(u' ');
    const bool isOther = limits != std::exchange(m_saidOfLimits, limits);
    QStringList all{m_summary, limits};
    all.removeAll(QString());
    if (const QString description = all.join(u' '); description != accessibleDescription())
        setAccessibleDescription(description);
    if (isNewLine && isOther && hasFocus())
        announce(this, limits);
}

/// Pressed and let go on the same chip: its limit is opened, and the caret stays.
bool FlowEditor::handleChipPress(QMouseEvent *event)
{
    const auto chip = event->button() == Qt::LeftButton ? chipAt(event->position()) : std::nullopt;
    const bool isLimit = chip && !chip->limit.isEmpty();
    if (event->type() == QEvent::MouseButtonRelease) {
        const Id pressed = std::exchange(m_pressedChip, {});
        if (pressed.isEmpty())
            return false;
        if (isLimit && chip->part == pressed && !isReadOnly())
            Q_EMIT limitActivated(pressed);
        return true;
    }
    m_pressedChip = isLimit ? chip->part : Id();
    return isLimit;
}

void FlowEditor::mouseMoveEvent(QMouseEvent *event)
{
    if (!m_pressedChip.isEmpty())
        return;
    QTextEdit::mouseMoveEvent(event);
    const auto chip = event->buttons() == Qt::NoButton ? chipAt(event->position()) : std::nullopt;
    const bool isOverChip = chip && !chip->limit.isEmpty() && !isReadOnly();
    viewport()->setCursor(isOverChip ? Qt::PointingHandCursor : Qt::IBeamCursor);
}

}
