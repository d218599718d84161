// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/furniture.h"

#include <array>

namespace noticewright
{

Furniture furnitureIn(const QString &language)
{
    static const std::array known = {
        Furniture{
            .language = QStringLiteral("en"),
            .skipToContent = QStringLiteral("Skip to content"),
            .contents = QStringLiteral("Contents"),
            .effective = QStringLiteral("Effective"),
            .updated = QStringLiteral("Last updated"),
            .fullText = QStringLiteral("Full text"),
            .siteLinks = QStringLiteral("Site"),
            .footerLinks = QStringLiteral("Footer links"),
            .table = QStringLiteral("Table"),
        },
    };
    for (const Furniture &furniture : known) {
        if (language == furniture.language || language.startsWith(furniture.language + u'-', Qt::CaseInsensitive))
            return furniture;
    }
    return known.front();
}

}
