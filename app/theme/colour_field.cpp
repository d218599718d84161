// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/colour_field.h"

#include "model/theme_value.h"

#include <QColorDialog>
#include <QFocusEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpressionValidator>
#include <QStyle>
#include <QToolButton>

namespace noticewright
{

namespace
{

/// A colour with a frame, so that it is seen on any ground.
QIcon swatchOf(const QColor &colour, const QWidget &widget)
{
    const int size = widget.style()->pixelMetric(QStyle::PM_SmallIconSize, nullptr, &widget);
    QPixmap picture(QSize(size, size) * widget.devicePixelRatioF());
    picture.setDevicePixelRatio(widget.devicePixelRatioF());
    picture.fill(colour);
    QPainter painter(&picture);
    painter.setPen(widget.palette().color(QPalette::Mid));
    painter.drawRect(QRectF(0.5, 0.5, size - 1, size - 1));
    return picture;
}

/// What is typed, as colours are written.
QString colourIn(const QString &text)
{
    return (text.startsWith(u'#') ? text : QString(u'#' + text)).toLower();
}

}

ColourField::ColourField(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_name(name)
    , m_swatch(new QToolButton(this))
    , m_text(new QLineEdit(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_swatch);
    layout->addWidget(m_text);
    // Not QColor's names: a style guide gives digits.
    static const QRegularExpression digits(QStringLiteral("#?[0-9A-Fa-f]{6}"));
    m_text->setValidator(new QRegularExpressionValidator(digits, m_text));
    m_text->setAccessibleName(name);
    m_text->setToolTip(tr("Six hexadecimal digits, such as #0b5394"));
    // Digits and letters of a colour are written from left to right in every language.
    m_text->setLayoutDirection(Qt::LeftToRight);
    m_text->setMinimumWidth(m_text->fontMetrics().horizontalAdvance(QStringLiteral("#ddddddd")) * 5 / 4);
    m_swatch->setToolTip(tr("Choose the Color"));
    m_swatch->setAccessibleName(tr("Choose the color: %1", "what the color is for").arg(name));
    m_swatch->setFocusPolicy(Qt::TabFocus);
    setFocusProxy(m_text);
    m_text->installEventFilter(this);
    // At once: whoever has typed the last digit may close the window next.
    connect(m_text, &QLineEdit::textEdited, this, [this](const QString &text) {
        if (m_text->hasAcceptableInput())
            take(text);
    });
    connect(m_text, &QLineEdit::editingFinished, this, [this] { m_text->setText(m_colour); });
    connect(m_swatch, &QToolButton::clicked, this, &ColourField::pick);
}

void ColourField::setColour(const QString &colour)
{
    m_colour = colour;
    // Who is typing keeps the place.
    if (colourIn(m_text->text()) != colour)
        m_text->setText(colour);
    m_swatch->setIcon(swatchOf(QColor(colour), *this));
}

/// The frame of the swatch is in the window's colors.
void ColourField::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange && !m_colour.isEmpty())
        m_swatch->setIcon(swatchOf(QColor(m_colour), *this));
    QWidget::changeEvent(event);
}

/// What is no colour does not stay in the field as if it were in effect.
bool ColourField::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusOut) {
        // A menu, or a look at another window, does not end the typing.
        const Qt::FocusReason reason = static_cast<QFocusEvent *>(event)->reason();
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason)
            m_text->setText(m_colour);
    }
    return QWidget::eventFilter(watched, event);
}

void ColourField::take(const QString &text)
{
    const QString colour = colourIn(text);
    if (!isColour(colour) || colour == m_colour)
        return;
    m_colour = colour;
    m_swatch->setIcon(swatchOf(QColor(colour), *this));
    Q_EMIT edited();
}

void ColourField::pick()
{
    auto *dialog = new QColorDialog(QColor(m_colour), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(QStringLiteral("colourDialog"));
    dialog->setWindowTitle(m_name);
    connect(dialog, &QColorDialog::colorSelected, this, [this](const QColor &colour) {
        take(colour.name());
        m_text->setText(m_colour);
    });
    dialog->open();
}

}
