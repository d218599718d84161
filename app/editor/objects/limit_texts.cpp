// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/objects/limit_texts.h"

#include "edition/limits.h"
#include "edition/regions.h"
#include "editor/flow/limit_words.h"
#include "editor/objects/choices.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

struct Texts
{
    Q_DECLARE_TR_FUNCTIONS(noticewright::LimitTexts)
};

/// So many are named before the rest is counted.
constexpr qsizetype mostNamed = 3;

QString shortList(const QStringList &codes)
{
    const qsizetype named = codes.size() > mostNamed ? mostNamed - 1 : codes.size();
    QStringList parts;
    for (const QString &code : codes.first(named))
        parts.append(shortRegion(code));
    if (named < codes.size())
        parts.append(Texts::tr("%Ln more", "regions", int(codes.size() - named)));
    return parts.join(" + "_L1);
}

QString names(const QStringList &codes, const QList<RegionGroup> &groups)
{
    QStringList parts;
    for (const QString &code : codes)
        parts.append(regionName(code, groups));
    return QLocale().createSeparatedList(parts);
}

/// In the order in which they were chosen, the rest counted.
QString few(QStringList parts)
{
    const qsizetype more = parts.size() - mostNamed;
    if (more > 1) {
        parts = parts.first(mostNamed);
        parts.append(Texts::tr("%Ln more", "regions or languages", int(more)));
    }
    //: between members of a list: Germany, Austria
    return parts.join(Texts::tr(", "));
}

}

QString limitLabel(const Limit &limit)
{
    if (limit.isEmpty())
        return Texts::tr("Everywhere", "not limited to regions");
    if (limit.except.isEmpty())
        return Texts::tr("Only %1", "regions").arg(shortList(limit.only));
    if (limit.only.isEmpty())
        return Texts::tr("Not %1", "regions").arg(shortList(limit.except));
    return Texts::tr("Only %1, not %2", "regions").arg(shortList(limit.only), shortList(limit.except));
}

QString limitSentence(const Limit &limit, const QList<RegionGroup> &groups)
{
    if (limit.isEmpty())
        return Texts::tr("Shown everywhere.");
    if (limit.except.isEmpty())
        return Texts::tr("Only in %1.", "names of regions").arg(names(limit.only, groups));
    if (limit.only.isEmpty())
        return Texts::tr("Not in %1.", "names of regions").arg(names(limit.except, groups));
    return Texts::tr("Only in %1, but not in %2.", "names of regions")
        .arg(names(limit.only, groups), names(limit.except, groups));
}

QString scopeText(const Scope &scope, const QList<RegionGroup> &groups)
{
    QStringList regions, languages;
    for (const QString &code : scope.regions)
        regions.append(regionName(code, groups));
    for (const QString &tag : scope.languages)
        languages.append(writtenLanguage(tag));
    if (languages.isEmpty())
        return regions.isEmpty() ? Texts::tr("everywhere", "where a value holds")
                                 : Texts::tr("in %1", "regions").arg(few(regions));
    if (regions.isEmpty())
        return Texts::tr("in %1", "languages").arg(few(languages));
    return Texts::tr("in %1, in %2", "regions, languages").arg(few(regions), few(languages));
}

QList<Edition> editionsShowing(const QList<Limit> &limits, const QList<Edition> &editions,
                               const QList<RegionGroup> &groups)
{
    QList<Edition> shown = editions;
    shown.removeIf([&](const Edition &edition) {
        return std::ranges::any_of(limits,
                                   [&](const Limit &limit) { return !isShownIn(edition.region, limit, groups); });
    });
    return shown;
}

}
