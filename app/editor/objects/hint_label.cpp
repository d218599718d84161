// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/objects/hint_label.h"

#include <QEvent>

namespace noticewright
{

HintLabel::HintLabel(QWidget *parent) : QLabel(parent)
{
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    applyColour();
    hide();
}

void HintLabel::setHint(const QString &sentence)
{
    setText(sentence);
    setVisible(!sentence.isEmpty());
}

void HintLabel::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::ParentChange || event->type() == QEvent::ApplicationPaletteChange)
        applyColour();
}

/// Quieter than text, and still with enough contrast in light and dark.
void HintLabel::applyColour()
{
    QPalette colours = palette();
    const QPalette ground = parentWidget() ? parentWidget()->palette() : colours;
    const QColor text = ground.color(QPalette::WindowText), behind = ground.color(QPalette::Window);
    const auto between = [](int a, int b) { return (3 * a + b) / 4; };
    colours.setColor(QPalette::WindowText,
                     QColor(between(text.red(), behind.red()), between(text.green(), behind.green()),
                            between(text.blue(), behind.blue())));
    setPalette(colours);
}

}
