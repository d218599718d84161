// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/rich_workspace.h"

namespace noticewright::testing
{

inline Edition edition(const char *region, const char *language)
{
    return {.region = QString::fromLatin1(region),
            .language = QString::fromLatin1(language),
            .name = QString::fromLatin1(region) + u' ' + QString::fromLatin1(language)};
}

/// A workspace in which everything that can be limited to regions is, and every
/// fact that can have other values has some.
inline Workspace regionalWorkspace()
{
    Workspace workspace = richWorkspace();
    workspace.editions += {edition("de", "de"), edition("fr", "fr"), edition("ch", "de-CH")};
    workspace.editions.append({.region = QStringLiteral("ca"),
                               .language = QStringLiteral("fr-CA"),
                               .name = QStringLiteral("Canada"),
                               .ownPath = QStringLiteral("ca/fr"),
                               .fallback = QStringLiteral("fr")});
    workspace.untranslated = Untranslated::HeldBack;
    workspace.regionGroups = {{.code = QStringLiteral("alps"),
                               .name = QStringLiteral("The Alps & so on"),
                               .members = {QStringLiteral("ch"), QStringLiteral("at"), QStringLiteral("ridge")},
                               .asOf = QDate(2026, 1, 1),
                               .extra = {}},
                              {.code = QStringLiteral("ridge"),
                               .name = QString(),
                               .members = {QStringLiteral("li"), QStringLiteral("alps")},
                               .asOf = {},
                               .extra = {}}};
    workspace.variables[0].alternatives = {
        {.scope = {.regions = {QStringLiteral("eu")}, .languages = {}}, .value = QStringLiteral("Example Europe")},
        {.scope = {.regions = {}, .languages = {QStringLiteral("fr")}}, .value = QStringLiteral("Exemple")}};
    Contact europe{.name = QStringLiteral("European Privacy Office"),
                   .lines = {QStringLiteral("2 Quay"), QStringLiteral("Dublin")},
                   .mail = QStringLiteral("eu@example.com")};
    workspace.contacts[0].alternatives = {
        {.scope = {.regions = {QStringLiteral("eea")}, .languages = {}}, .value = europe}};
    workspace.seals[0].alternatives = {
        {.scope = {.regions = {QStringLiteral("alps")}, .languages = {}},
         .value = {.name = QStringLiteral("Alpine Seal"), .asset = QStringLiteral("alps.svg")}}};
    LinkList &footer = workspace.linkLists[1];
    footer.entries[0].alternatives = {{.scope = {.regions = {}, .languages = {QStringLiteral("de")}},
                                       .value = LinkTarget{.address = QStringLiteral("/agb")}}};
    footer.entries[1].limit = {.only = {}, .except = {QStringLiteral("gb")}};
    Statement &online = workspace.statements[0];
    online.sections[0].sections[0].limit = {.only = {QStringLiteral("eu"), QStringLiteral("gb")},
                                            .except = {QStringLiteral("fr")}};
    online.sections[0].full[0].limit.except = {QStringLiteral("us")};
    online.sections[0].full[1].isTranslated = false;
    std::get<List>(online.sections[0].full[3].content).items[0].limit.only = {QStringLiteral("alps")};
    workspace.statements[1].limit.only = {QStringLiteral("us"), QStringLiteral("ca")};
    return workspace;
}

}
