// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/highlights_page.h"

namespace noticewright
{

namespace
{

constexpr qsizetype shortPage = 900;

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
    const auto textOf = [](const FlowPiece &piece) {
        return piece.isHeading ? plainText(piece.heading) : plainText(BlockList{piece.block});
    };
    qsizetype words = 0;
    for (const FlowPiece &piece : flow.pieces) {
        words += textOf(piece).count(u' ') + 1;
        if (words > shortPage)
            return Layer::Full;
    }
    const auto leadsOn = [&](const FlowPiece &piece) { return hasAny(textOf(piece), fullStatements); };
    return hasAny(title, shortTitles) || std::ranges::any_of(flow.pieces, leadsOn) ? Layer::Highlights : Layer::Full;
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
