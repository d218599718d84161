// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xliff/inline_codes.h"

#include <QRandomGenerator>

namespace noticewright::testing
{

/// Makes texts with all kinds of marks and codes, in their one form.
class RandomTexts
{
public:
    explicit RandomTexts(quint32 seed) : m_random(seed) { }

    InlineList text()
    {
        InlineList text;
        for (int i = m_random.bounded(1, 8); i > 0; --i)
            text.append(piece());
        return normalised(text);
    }

    QString words()
    {
        static const QStringList all = {QStringLiteral("data "), QStringLiteral(" we"),     QStringLiteral("<use>"),
                                        QStringLiteral("  "),    QStringLiteral("&amp;"),   QStringLiteral("שלום"),
                                        QStringLiteral("日本"),  QStringLiteral("\"you\""), QStringLiteral("]]>")};
        QString some;
        for (int i = m_random.bounded(1, 4); i > 0; --i)
            some += all[m_random.bounded(all.size())];
        return some;
    }

    int below(int limit) { return m_random.bounded(limit); }

private:
    bool maybe() { return m_random.bounded(3) == 0; }

    Marks marks()
    {
        Marks marks{.strong = maybe(), .emphasis = maybe(), .script = Script(maybe() ? m_random.bounded(3) : 0)};
        if (maybe())
            marks.term = {QStringLiteral("term-%1").arg(m_random.bounded(2))};
        if (maybe())
            marks.language = m_random.bounded(2) ? QStringLiteral("fr") : QStringLiteral("ja");
        if (maybe()) {
            marks.link = target();
            marks.linkTitle = maybe() ? words() : QString();
        }
        return marks;
    }

    LinkTarget target()
    {
        switch (m_random.bounded(3)) {
        case 0:
            return {.address = QStringLiteral("https://example.com/?a=1&b=%1").arg(m_random.bounded(2))};
        case 1:
            return {.kind = LinkTarget::Kind::Mail, .address = QStringLiteral("a@example.com")};
        default:
            return {.kind = LinkTarget::Kind::Statement,
                    .section = {QStringLiteral("uses")},
                    .layer = m_random.bounded(2) ? Layer::Full : Layer::Highlights};
        }
    }

    Inline piece()
    {
        Inline piece{.marks = marks()};
        switch (m_random.bounded(8)) {
        case 0:
            piece.kind = Inline::Kind::LineBreak;
            break;
        case 1:
            piece.kind = Inline::Kind::Variable;
            piece.text = QStringLiteral("company");
            break;
        case 2:
            piece.kind = Inline::Kind::CrossReference;
            piece.reference = {.kind = LinkTarget::Kind::Statement, .section = {QStringLiteral("uses")}};
            break;
        case 3:
            piece.kind = Inline::Kind::Unknown;
            piece.text = QStringLiteral("<sparkle colour=\"blue\">a &lt; b<in/></sparkle>");
            break;
        default:
            piece.text = words();
        }
        return piece;
    }

    QRandomGenerator m_random;
};

}
