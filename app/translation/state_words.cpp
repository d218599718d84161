// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translation/state_words.h"

#include <QCoreApplication>
#include <QPainter>

namespace noticewright
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Translation)
};

constexpr int iconSize = 64;

void drawTick(QPainter &painter, const QColor &ground)
{
    painter.setPen(QPen(ground, 7, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF({{20, 33}, {29, 42}, {45, 24}}));
}

QString shortened(const QString &text)
{
    constexpr qsizetype most = 32;
    return text.size() <= most ? text : QString(text.first(most - 1).trimmed() + u'…');
}

}

QString stateName(TranslationState state)
{
    switch (state) {
    case TranslationState::Missing:
        return Words::tr("Missing", "a translation");
    case TranslationState::Stale:
        return Words::tr("Stale", "a translation whose source has changed");
    case TranslationState::Translated:
        return Words::tr("Translated", "a text");
    case TranslationState::Reviewed:
        return Words::tr("Reviewed", "a translation");
    }
    Q_UNREACHABLE_RETURN({});
}

QIcon stateIcon(TranslationState state, const QPalette &palette)
{
    QPixmap picture(iconSize, iconSize);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    const QColor ink = palette.color(QPalette::Text), ground = palette.color(QPalette::Base);
    const QRectF circle(12, 12, iconSize - 24, iconSize - 24);
    painter.setPen(QPen(ink, 5));
    painter.drawEllipse(circle);
    painter.setBrush(ink);
    if (state == TranslationState::Stale)
        painter.drawPie(circle, 90 * 16, 180 * 16);
    if (state == TranslationState::Translated || state == TranslationState::Reviewed)
        painter.drawEllipse(circle);
    if (state == TranslationState::Reviewed)
        drawTick(painter, ground);
    return QIcon(picture);
}

QString codeLabel(const InlineCode &code, const QString &within, const QString &value)
{
    const QString words = shortened(within.simplified());
    if (code.element) {
        switch (*code.element) {
        case MarkElement::Language:
            return Words::tr("Other Language: %1", "words").arg(words);
        case MarkElement::Link:
            return Words::tr("Link: %1", "words").arg(words);
        case MarkElement::Term:
            return Words::tr("Term: %1", "words").arg(words);
        case MarkElement::Strong:
            return Words::tr("Bold: %1", "words").arg(words);
        case MarkElement::Emphasis:
            return Words::tr("Italic: %1", "words").arg(words);
        case MarkElement::Script:
            return Words::tr("Raised or Lowered: %1", "words").arg(words);
        }
    }
    if (code.piece.kind == Inline::Kind::LineBreak)
        return Words::tr("Line Break");
    if (code.piece.kind == Inline::Kind::CrossReference)
        return Words::tr("Reference: %1", "to a section").arg(shortened(value));
    return shortened(value);
}

}
