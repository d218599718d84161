// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/objects/region_field.h"

#include "edition/regions.h"
#include "model/facts.h"

namespace noticewright
{

RegionField::RegionField(const QString &name, const QList<RegionGroup> &groups, const QStringList &more,
                         QWidget *parent)
    : ChipField(name, parent)
{
    setRegions(groups, more);
}

void RegionField::setRegions(const QList<RegionGroup> &groups, const QStringList &more)
{
    m_groups = groups;
    setChoices(regionChoices(groups, more));
}

QString RegionField::nameOf(const QString &code) const
{
    return regionName(code, m_groups);
}

/// A code as countries and their parts have: a misspelt name is none.
QString RegionField::freeCode(const QString &text) const
{
    const QString code = text.toLower();
    return isValidRegion(code) && code.section(u'-', 0, 0).size() == 2 ? code : QString();
}

QString RegionField::faultOf(const QString &text) const
{
    return tr("No region or group is called “%1”. Choose one from the list, write a code such as “us” and press Enter, or clear the text.")
        .arg(text);
}

QString RegionField::addText() const
{
    return tr("Add a region");
}

LanguageField::LanguageField(const QString &name, const QStringList &more, QWidget *parent) : ChipField(name, parent)
{
    setLanguages(more);
}

void LanguageField::setLanguages(const QStringList &more)
{
    setChoices(languageChoices(more));
}

QString LanguageField::nameOf(const QString &code) const
{
    return writtenLanguage(code);
}

QString LanguageField::freeCode(const QString &text) const
{
    return isValidLanguage(text) ? text : QString();
}

QString LanguageField::faultOf(const QString &text) const
{
    return tr("No language is called “%1”. Choose one from the list, write a tag such as “pt-BR” and press Enter, or clear the text.")
        .arg(text);
}

QString LanguageField::addText() const
{
    return tr("Add a language");
}

}
