// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/scope_xml.h"

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Format)
};

QStringList takeLanguages(XmlSource &source, XmlAttributes &attributes)
{
    const QStringList tags = attributes.take(u"languages").value_or(QString()).split(u' ', Qt::SkipEmptyParts);
    for (const QString &tag : tags) {
        if (!isValidLanguage(tag))
            source.fail(Text::tr("“%1” is not a language tag such as “en” or “pt-BR”.").arg(tag.left(40)));
    }
    return tags;
}

}

QStringList takeRegions(XmlSource &source, XmlAttributes &attributes, QStringView name)
{
    const QStringList codes = attributes.take(name).value_or(QString()).split(u' ', Qt::SkipEmptyParts);
    for (const QString &code : codes) {
        if (!isValidRegion(code))
            source.fail(Text::tr("“%1” is not a region such as “us” or “eu”.").arg(code.left(40)));
    }
    return codes;
}

Limit takeLimit(XmlSource &source, XmlAttributes &attributes)
{
    return {takeRegions(source, attributes, u"only"), takeRegions(source, attributes, u"except")};
}

Scope takeScope(XmlSource &source, XmlAttributes &attributes)
{
    return {takeRegions(source, attributes, u"regions"), takeLanguages(source, attributes)};
}

XmlTarget::Attributes limitAttributes(const Limit &limit)
{
    return {{"only"_L1, limit.only.join(u' '), true}, {"except"_L1, limit.except.join(u' '), true}};
}

XmlTarget::Attributes scopeAttributes(const Scope &scope)
{
    return {{"regions"_L1, scope.regions.join(u' '), true}, {"languages"_L1, scope.languages.join(u' '), true}};
}

}
