// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translation_rules.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace noticewright::testing
{

using namespace Qt::StringLiterals;

namespace
{

QSet<QString> placeholdersIn(const QString &text)
{
    static const QRegularExpression placeholder(u"%L?(?:[1-9][0-9]?|n)|\\{[a-z]+\\}"_s);
    QSet<QString> found;
    for (const auto &match : placeholder.globalMatch(text))
        found.insert(match.captured());
    return found;
}

bool isNumber(const QString &placeholder)
{
    return placeholder == u"%n" || placeholder == u"%Ln";
}

qsizetype accessKeysIn(const QString &text)
{
    static const QRegularExpression key(u"&(?=[^\\s&])"_s);
    return QString(text).remove(u"&&"_s).count(key);
}

/// The key behind a text, before what ends it: "ファイル(&F)…".
bool hasKeyBehind(const QString &text)
{
    static const QRegularExpression behind(u"\\(&[A-Z0-9]\\)(?:…|:|：)?$"_s);
    return behind.match(text).hasMatch();
}

QString spaceBefore(const QString &text)
{
    const auto end = std::ranges::find_if_not(text, [](QChar c) { return c.isSpace(); });
    return text.first(end - text.begin());
}

QString spaceAfter(const QString &text)
{
    qsizetype end = text.size();
    while (end > 0 && text[end - 1].isSpace())
        --end;
    return text.sliced(end);
}

/// A separator may be of the language's own kind: "、" for ", ".
bool isSeparator(const QString &text)
{
    return std::ranges::none_of(text, [](QChar c) { return c.isLetterOrNumber() || c == u'%'; });
}

void checkPlaceholders(const TranslatedText &text, const TranslationRules &rules, QStringList &faults)
{
    const QSet<QString> wanted = placeholdersIn(text.source);
    for (qsizetype i = 0; i < text.forms.size(); ++i) {
        QSet<QString> missing = wanted - placeholdersIn(text.forms[i]);
        if (text.hasNumber && rules.isOneNumber.value(i))
            missing.removeIf(isNumber);
        for (const QString &placeholder : std::as_const(missing))
            faults.append(u"lacks %1 in “%2”"_s.arg(placeholder, text.forms[i]));
        for (const QString &placeholder : placeholdersIn(text.forms[i]) - wanted)
            faults.append(u"has %1 too much in “%2”"_s.arg(placeholder, text.forms[i]));
    }
}

void checkKey(const TranslatedText &text, const QString &form, const TranslationRules &rules, QStringList &faults)
{
    const qsizetype wanted = accessKeysIn(text.source);
    if (const qsizetype keys = accessKeysIn(form); keys != wanted)
        faults.append(u"has %1 access keys instead of %2 in “%3”"_s.arg(keys).arg(wanted).arg(form));
    else if (keys > 0 && rules.hasKeyBehind && !hasKeyBehind(form))
        faults.append(u"has its access key not behind it, as (&F), in “%1”"_s.arg(form));
}

void checkEnds(const TranslatedText &text, const QString &form, const TranslationRules &rules, QStringList &faults)
{
    if (text.source.endsWith(u'…') != form.endsWith(u'…'))
        faults.append(u"gains or loses “…” at the end in “%1”"_s.arg(form));
    const bool isOwnSeparator = rules.hasKeyBehind && isSeparator(text.source);
    if (!isOwnSeparator
        && (spaceBefore(text.source) != spaceBefore(form) || spaceAfter(text.source) != spaceAfter(form)))
        faults.append(u"gains or loses spaces at an end in “%1”"_s.arg(form));
    if (text.source.count(u'\n') != form.count(u'\n'))
        faults.append(u"gains or loses lines in “%1”"_s.arg(form));
}

}

QList<TranslationRules> translationRules()
{
    return {
        {u"en"_s, {true, false}},
        {u"de"_s, {true, false}},
        {u"es"_s, {true, false}},
        // The first form is for nought, too.
        {u"fr"_s, {false, false}},
        {u"pt_BR"_s, {false, false}},
        // A key within a word would break the joining of its letters.
        {u"ar"_s, {true, true, true, false, false, false}, true},
        {u"ja"_s, {false}, true},
        {u"zh_CN"_s, {false}, true},
    };
}

QStringList faultsOf(const TranslatedText &text, const TranslationRules &rules)
{
    QStringList faults;
    const qsizetype forms = text.hasNumber ? rules.isOneNumber.size() : 1;
    if (text.forms.size() != forms)
        faults.append(u"has %1 forms instead of %2"_s.arg(text.forms.size()).arg(forms));
    checkPlaceholders(text, rules, faults);
    for (const QString &form : text.forms) {
        if (form.trimmed().isEmpty() && !text.source.trimmed().isEmpty())
            faults.append(u"is empty"_s);
        checkKey(text, form, rules, faults);
        checkEnds(text, form, rules, faults);
    }
    return faults;
}

}
