// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/objects/choices.h"

#include "edition/language_tag.h"
#include "edition/presets.h"
#include "edition/regions.h"

#include <QCollator>
#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QSet>

#include <algorithm>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

struct Choices
{
    Q_DECLARE_TR_FUNCTIONS(noticewright::Choices)
};

QString folded(const QString &text)
{
    QString plain = text.normalized(QString::NormalizationForm_KD);
    plain.removeIf([](QChar c) { return c.isMark(); });
    return plain.toCaseFolded();
}

void sortByName(QList<Choice> &choices)
{
    QCollator order;
    order.setCaseSensitivity(Qt::CaseInsensitive);
    std::ranges::stable_sort(choices,
                             [&](const Choice &a, const Choice &b) { return order.compare(a.name, b.name) < 0; });
}

/// The code of what many write in another way.
QString usualCode(const QString &text)
{
    static const QHash<QString, QString> codes{{u"uk"_s, u"gb"_s}, {u"usa"_s, u"us"_s}, {u"uae"_s, u"ae"_s}};
    return codes.value(text.toLower());
}

/// How far a text is from meaning a choice; negative: it does not.
int distance(const QString &text, const Choice &choice)
{
    const QString name = folded(choice.name);
    if (choice.code.compare(text, Qt::CaseInsensitive) == 0 || name == text || choice.code == usualCode(text))
        return 0;
    if (name.startsWith(text) || folded(choiceText(choice)) == text)
        return 1;
    if (name.contains(u' ' + text))
        return 2;
    if (choice.code.startsWith(text, Qt::CaseInsensitive))
        return 3;
    return name.contains(text) ? 4 : -1;
}

const QStringList &commonLanguages()
{
    static const QStringList tags = [] {
        QSet<QString> known = {u"en-GB"_s, u"en-US"_s, u"de-AT"_s,   u"de-CH"_s,
                               u"fr-CH"_s, u"it-CH"_s, u"zh-Hans"_s, u"zh-Hant"_s};
        for (const EditionPreset &preset : editionPresets()) {
            for (const Edition &edition : preset.editions)
                known.insert(edition.language);
        }
        for (int i = QLocale::C + 1; i <= QLocale::LastLanguage; ++i) {
            if (const QString code = QLocale::languageToCode(QLocale::Language(i)); !code.isEmpty())
                known.insert(code);
        }
        return QStringList(known.begin(), known.end());
    }();
    return tags;
}

}

QString choiceText(const Choice &choice)
{
    //: The name of a region or language, and its code
    return Choices::tr("%1 (%2)").arg(choice.name, choice.code);
}

QList<Choice> regionChoices(const QList<RegionGroup> &groups, const QStringList &more)
{
    QStringList regions = knownRegions() + more;
    QSet<QString> seen;
    QList<Choice> all;
    for (const RegionGroup &group : groups) {
        regions += group.members;
        if (!seen.contains(group.code))
            all.append({group.code, regionName(group.code, groups)});
        seen.insert(group.code);
    }
    sortByName(all);
    QList<Choice> single;
    for (const QString &code : std::as_const(regions)) {
        if (!code.isEmpty() && !seen.contains(code))
            single.append({code, regionName(code, groups)});
        seen.insert(code);
    }
    sortByName(single);
    return all + single;
}

QString writtenLanguage(const QString &tag)
{
    const LanguageTag parts = languageTag(tag);
    const QLocale::Language language = QLocale::codeToLanguage(parts.language);
    if (language == QLocale::AnyLanguage)
        return tag;
    QStringList varieties;
    if (const auto script = QLocale::codeToScript(parts.script); script != QLocale::AnyScript)
        varieties.append(QLocale::scriptToString(script));
    if (const auto country = QLocale::codeToTerritory(parts.region); country != QLocale::AnyTerritory)
        varieties.append(QLocale::territoryToString(country));
    const QString name = QLocale::languageToString(language);
    //: A language and a variety of it: Portuguese (Brazil)
    return varieties.isEmpty() ? name : Choices::tr("%1 (%2)").arg(name, varieties.join(u", "_s));
}

QList<Choice> languageChoices(const QStringList &more)
{
    QStringList tags = commonLanguages() + more;
    tags.removeAll(QString());
    tags.sort();
    tags.removeDuplicates();
    QList<Choice> choices;
    for (const QString &tag : std::as_const(tags))
        choices.append({tag, writtenLanguage(tag)});
    sortByName(choices);
    return choices;
}

QList<Choice> choicesFor(const QString &text, const QList<Choice> &choices)
{
    const QString wanted = folded(text.trimmed());
    if (wanted.isEmpty())
        return choices;
    QList<std::pair<int, Choice>> ranked;
    for (const Choice &choice : choices) {
        if (const int far = distance(wanted, choice); far >= 0)
            ranked.append({far, choice});
    }
    std::ranges::stable_sort(ranked, [](const auto &a, const auto &b) { return a.first < b.first; });
    QList<Choice> found;
    for (const auto &[far, choice] : std::as_const(ranked))
        found.append(choice);
    return found;
}

QString codeNamed(const QString &text, const QList<Choice> &choices)
{
    const QString wanted = text.trimmed();
    for (const Choice &choice : choices) {
        for (const QString &name : {choice.code, choiceText(choice), choice.name}) {
            if (name.compare(wanted, Qt::CaseInsensitive) == 0)
                return choice.code;
        }
    }
    const QString usual = usualCode(wanted);
    return std::ranges::contains(choices, usual, &Choice::code) ? usual : QString();
}

}
