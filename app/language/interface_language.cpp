// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/interface_language.h"

#include <QLocale>
#include <QSettings>

#include <algorithm>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

const QString key = u"language"_s;

bool isKnown(const QString &code)
{
    return std::ranges::contains(interfaceLanguages(), code, &InterfaceLanguage::code);
}

}

const QList<InterfaceLanguage> &interfaceLanguages()
{
    static const QList<InterfaceLanguage> languages{
        {u"de"_s, u"Deutsch"_s},
        {u"en"_s, u"English"_s},
        {u"es"_s, u"Español"_s},
        {u"fr"_s, u"Français"_s},
        {u"pt_BR"_s, u"Português (Brasil)"_s},
        {u"ar"_s, u"العربية"_s},
        {u"ja"_s, u"日本語"_s},
        {u"zh_CN"_s, u"简体中文"_s},
    };
    return languages;
}

QString bestLanguage(const QStringList &tags)
{
    for (const QString &tag : tags) {
        const QLocale wanted(tag);
        for (const InterfaceLanguage &language : interfaceLanguages()) {
            const QLocale locale(language.code);
            // Portuguese of Portugal is nearer to that of Brazil than English is;
            // who reads traditional Chinese is not helped by simplified.
            if (wanted.language() == locale.language() && wanted.script() == locale.script())
                return language.code;
        }
    }
    return u"en"_s;
}

QString chosenLanguage(const QString &preferences)
{
    const QString code = QSettings(preferences, QSettings::IniFormat).value(key).toString();
    return isKnown(code) ? code : QString();
}

void chooseLanguage(const QString &preferences, const QString &code)
{
    QSettings settings(preferences, QSettings::IniFormat);
    if (code.isEmpty())
        settings.remove(key);
    else
        settings.setValue(key, code);
}

}
