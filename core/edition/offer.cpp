// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/offer.h"

#include "edition/edition_languages.h"
#include "edition/edition_status.h"
#include "edition/limits.h"
#include "edition/regions.h"

namespace noticewright
{

namespace
{

Offer offerWhereShown(const Workspace &workspace, const Statement &statement, const Edition &edition)
{
    if (isInSourceLanguage(edition, statement.language, statement.translations))
        return Offer::Published;
    if (translationLanguages(edition, statement.language, statement.translations).isEmpty())
        return Offer::NotTranslated;
    if (workspace.untranslated == Untranslated::Marked)
        return Offer::Published;
    return editionStatus(workspace, statement, edition).missing > 0 ? Offer::HeldBack : Offer::Published;
}

}

QList<Edition> editionsOf(const Workspace &workspace)
{
    if (!workspace.editions.isEmpty())
        return workspace.editions;
    const QString language =
        workspace.statements.isEmpty() ? QStringLiteral("en") : workspace.statements.first().language;
    return {Edition{.region = QStringLiteral("world"), .language = language}};
}

Offer offerOf(const Workspace &workspace, const Statement &statement, const Edition &edition)
{
    return isShownIn(edition.region, statement.limit, regionGroupsOf(workspace))
        ? offerWhereShown(workspace, statement, edition)
        : Offer::NotThere;
}

QList<Edition> editionsFor(const Workspace &workspace, const Statement &statement)
{
    const QList<RegionGroup> groups = regionGroupsOf(workspace);
    QList<Edition> editions = editionsOf(workspace);
    editions.removeIf([&](const Edition &edition) { return !isShownIn(edition.region, statement.limit, groups); });
    return editions;
}

QList<EditionOffer> offersOf(const Workspace &workspace, const Statement &statement)
{
    QList<EditionOffer> offers;
    for (const Edition &edition : editionsFor(workspace, statement))
        offers.append({edition, offerWhereShown(workspace, statement, edition)});
    return offers;
}

QList<Edition> offeredEditions(const Workspace &workspace, const Statement &statement)
{
    QList<Edition> offered;
    for (const EditionOffer &offer : offersOf(workspace, statement)) {
        if (offer.offer == Offer::Published)
            offered.append(offer.edition);
    }
    return offered;
}

std::optional<Edition> findEdition(const Workspace &workspace, QStringView path)
{
    for (const Edition &edition : editionsOf(workspace)) {
        if (path.compare(edition.path(), Qt::CaseInsensitive) == 0)
            return edition;
    }
    return {};
}

}
