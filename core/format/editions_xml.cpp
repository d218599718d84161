// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/editions_xml.h"

#include "format/scope_xml.h"

#include <algorithm>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Format)
};

void checkEdition(XmlSource &source, const Edition &edition)
{
    if (!isValidRegion(edition.region))
        source.fail(Text::tr("“%1” is not a region such as “us” or “eu”.").arg(edition.region.left(40)));
    else if (!isValidLanguage(edition.language))
        source.fail(Text::tr("“%1” is not a language tag such as “en” or “pt-BR”.").arg(edition.language.left(40)));
    else if (!edition.fallback.isEmpty() && !isValidLanguage(edition.fallback))
        source.fail(Text::tr("“%1” is not a language tag such as “en” or “pt-BR”.").arg(edition.fallback.left(40)));
    else if (!edition.ownPath.isEmpty() && !isValidEditionPath(edition.ownPath))
        source.fail(Text::tr("“%1” is not the path of an edition. Write a region and a language: “ca/fr”.")
                        .arg(edition.ownPath.left(60)));
    else if (const auto bad = std::ranges::find_if_not(edition.earlierPaths, isValidEditionPath);
             bad != edition.earlierPaths.end())
        source.fail(
            Text::tr("“%1” is not the path of an edition. Write a region and a language: “ca/fr”.").arg(bad->left(60)));
    else
        source.declare({u"edition "_s + edition.path().toLower()}, {});
}

}

Edition readEdition(XmlSource &source)
{
    Edition edition;
    XmlAttributes attributes = source.attributes();
    edition.region = attributes.take(u"region").value_or(QString());
    edition.language = attributes.take(u"language").value_or(QString());
    edition.name = attributes.take(u"name").value_or(QString());
    edition.ownPath = attributes.take(u"path").value_or(QString());
    edition.earlierPaths = attributes.take(u"earlier-paths").value_or(QString()).split(u' ', Qt::SkipEmptyParts);
    edition.fallback = attributes.take(u"fallback").value_or(QString());
    checkEdition(source, edition);
    attributes.keepRest(edition.extra);
    source.readEmpty(edition.extra);
    return edition;
}

RegionGroup readRegionGroup(XmlSource &source)
{
    RegionGroup group;
    XmlAttributes attributes = source.attributes();
    group.code = attributes.take(u"code").value_or(QString());
    group.name = attributes.take(u"name").value_or(QString());
    group.members = takeRegions(source, attributes, u"members");
    const QString asOf = attributes.take(u"as-of").value_or(QString());
    group.asOf = QDate::fromString(asOf, Qt::ISODate);
    if (!isValidRegion(group.code))
        source.fail(Text::tr("“%1” is not a region such as “us” or “eu”.").arg(group.code.left(40)));
    else if (!asOf.isEmpty() && group.asOf.toString(Qt::ISODate) != asOf)
        source.fail(Text::tr("“%1” is not a date. Write it as year, month and day: 2026-10-01.").arg(asOf.left(40)));
    else
        source.declare({u"region-group "_s + group.code}, {});
    attributes.keepRest(group.extra);
    source.readEmpty(group.extra);
    return group;
}

void writeEdition(XmlTarget &target, const Edition &edition)
{
    target.structure(
        "edition"_L1,
        {{"region"_L1, edition.region},
         {"language"_L1, edition.language},
         {"name"_L1, edition.name},
         {"path"_L1, edition.ownPath, true},
         {"earlier-paths"_L1, edition.earlierPaths.join(u' '), true},
         {"fallback"_L1, edition.fallback, true}},
        [] {}, edition.extra);
}

void writeRegionGroup(XmlTarget &target, const RegionGroup &group)
{
    target.structure(
        "region-group"_L1,
        {{"code"_L1, group.code},
         {"name"_L1, group.name},
         {"as-of"_L1, group.asOf.toString(Qt::ISODate), true},
         {"members"_L1, group.members.join(u' ')}},
        [] {}, group.extra);
}

}
