// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/highlights_page.h"

namespace noticewright
{

namespace
{

constexpr int shortPage = 900;

bool hasAny(const QString &text, const char16_t *words)
{
    for (const QStringView word : QStringView(words).split(u'|')) {
        if (text.contains(word, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

constexpr const char16_t *shortTitles =
    u"highlight|at a glance|summary|in brief|short notice|kurzfassung|auf einen blick|überblick|résumé|en bref|l'essentiel|"
    u"resumen|de un vistazo|in sintesi|sintesi|resumo|em resumo|samenvatting|in het kort|podsumowanie|w skrócie|概要|要約|ハイライト";
constexpr const char16_t *fullStatements =
    u"full privacy|complete privacy|full statement|our full|detailed privacy|full version|vollständige datenschutz|"
    u"ausführliche datenschutz|politique complète|version complète|política completa|informativa completa|"
    u"volledige privacy|pełna polityka|全文";

}

Layer layerOf(const QString &title, const Flow &flow)
{
    int words = 0;
    bool leadsOn = false;
    for (const FlowPiece &piece : flow.pieces) {
        const QString text = piece.isHeading ? plainText(piece.heading) : plainText(BlockList{piece.block});
        words += int(text.count(u' ')) + 1;
        leadsOn = leadsOn || hasAny(text, fullStatements);
        if (words > shortPage)
            return Layer::Full;
    }
    return hasAny(title, shortTitles) || leadsOn ? Layer::Highlights : Layer::Full;
}

StatementKind kindOfStatement(const QString &title)
{
    if (hasAny(title, u"mobile|app |apps"))
        return StatementKind::MobileApp;
    if (hasAny(title, u"product|software|service privacy|cloud"))
        return StatementKind::Products;
    if (hasAny(title, u"shield|data privacy framework|certif|binding corporate"))
        return StatementKind::Certification;
    return StatementKind::Online;
}

}
