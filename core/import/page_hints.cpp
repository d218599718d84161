// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/page_hints.h"

#include "import/phrase_table.h"

#include <QSet>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

constexpr double little = 0.2;
constexpr double much = 0.5;

/// Names of consent managers, which are part of longer names.
bool isConsentManager(const QString &hints)
{
    static const PhraseTable names(
        u"onetrust|cookiebot|didomi|usercentrics|cookie-banner|cookie-consent|cookiebanner|cookieconsent|cookie-bar|cookie_bar|cookie-law|cookienotice|gdpr-banner|consent-banner|cookie-popup|cookie-modal|truste_|trustarc|cmplz|qc-cmp|osano|iubenda-cs|axeptio|tarteaucitron|cc-window|sp_message|cky-|cookieyes|termly|klaro|borlabs|complianz|civic|hs-eu-cookie|moove_gdpr|evidon|shopify-pc__");
    return names.find(hints).has_value();
}

/// The words that names are made of: `main-nav_item` has main, nav and item.
QSet<QString> wordsIn(const QString &hints)
{
    QSet<QString> words;
    qsizetype start = 0;
    const auto end = [&](qsizetype at) {
        if (at > start)
            words.insert(hints.sliced(start, at - start));
        start = at + 1;
    };
    for (qsizetype i = 0; i < hints.size(); ++i) {
        if (!hints[i].isLetter())
            end(i);
    }
    end(hints.size());
    return words;
}

bool hasAny(const QSet<QString> &words, const QSet<QString> &wanted)
{
    return words.intersects(wanted);
}

Chrome byHints(const SourceNode &node)
{
    if (isConsentManager(node.hints) || isConsentManager(node.id.toLower()))
        return {Fate::Banner, much};
    if (node.hints.size() < 3)
        return {};
    static const QSet<QString> navigation{u"nav"_s,      u"navbar"_s,  u"navigation"_s, u"menu"_s,
                                          u"topnav"_s,   u"submenu"_s, u"breadcrumb"_s, u"breadcrumbs"_s,
                                          u"megamenu"_s, u"sitemap"_s, u"offcanvas"_s,  u"pagination"_s,
                                          u"skip"_s};
    static const QSet<QString> footer{u"footer"_s, u"colophon"_s, u"copyright"_s};
    static const QSet<QString> banner{u"modal"_s, u"popup"_s, u"lightbox"_s, u"overlay"_s, u"toast"_s, u"dialog"_s};
    static const QSet<QString> aside{u"sidebar"_s,  u"share"_s,         u"sharing"_s,   u"social"_s,
                                     u"related"_s,  u"newsletter"_s,    u"subscribe"_s, u"comments"_s,
                                     u"advert"_s,   u"advertisement"_s, u"promo"_s,     u"search"_s,
                                     u"feedback"_s, u"chat"_s,          u"signup"_s,    u"login"_s};
    static const QSet<QString> consent{u"cookie"_s, u"cookies"_s, u"consent"_s, u"gdpr"_s};
    static const QSet<QString> strip{u"banner"_s,  u"bar"_s,     u"popup"_s, u"modal"_s,
                                     u"overlay"_s, u"message"_s, u"alert"_s};
    const QSet<QString> words = wordsIn(node.hints);
    if (hasAny(words, consent) && hasAny(words, strip))
        return {Fate::Banner, much};
    if (hasAny(words, navigation))
        return {Fate::Navigation, 0.05};
    if (hasAny(words, footer))
        return {Fate::PageFooter, 0.1};
    if (hasAny(words, banner))
        return {Fate::Banner, 0.1};
    if (hasAny(words, aside))
        return {Fate::Aside, 0.03};
    return {};
}

bool isWithinStatement(const SourceTree &tree, int node)
{
    for (int i = tree[node].parent; i >= 0; i = tree[i].parent) {
        if (tree[i].tag == Tag::Main || tree[i].tag == Tag::Article)
            return true;
    }
    return false;
}

}

Chrome chromeOf(const SourceTree &tree, int node)
{
    switch (tree[node].tag) {
    case Tag::Navigation:
        return {Fate::Navigation, little};
    case Tag::Header:
        return isWithinStatement(tree, node) ? Chrome{} : Chrome{Fate::PageHeader, 0.05};
    case Tag::Footer:
        return {Fate::PageFooter, little};
    case Tag::Dialog:
        return {Fate::Banner, much};
    case Tag::Aside:
        return {Fate::Aside, 0.05};
    case Tag::Form:
        return {Fate::Aside, 0.05};
    case Tag::Heading:
    case Tag::Paragraph:
    case Tag::Strong:
    case Tag::Emphasis:
        return {};
    default:
        return isBlockTag(tree[node].tag) ? byHints(tree[node]) : Chrome{};
    }
}

}
