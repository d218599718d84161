// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/theme_description.h"

#include "model/id.h"
#include "theme/style_addresses.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Theme)
};

/// Reads parts of the description, and keeps the first fault.
class DescriptionReader
{
public:
    std::expected<ThemeDescription, QString> read(const QJsonObject &object)
    {
        if (object[u"format"_s].toInt() != 1)
            fail(Text::tr("It has no \"format\": 1. It may be for a newer version of the program."));
        ThemeDescription theme{.name = text(object, u"name"_s),
                               .description = object[u"description"_s].toString(),
                               .parameters = {},
                               .strings = stringsIn(object[u"strings"_s].toObject())};
        for (const QJsonValue &value : object[u"parameters"_s].toArray()) {
            const ThemeParameter parameter = parameterIn(value.toObject());
            if (theme.parameter(parameter.id))
                fail(Text::tr("There are two parameters “%1”.").arg(parameter.id));
            theme.parameters.append(parameter);
        }
        checkGrounds(theme);
        if (!m_fault.isEmpty())
            return std::unexpected(m_fault);
        return theme;
    }

private:
    void fail(const QString &sentence)
    {
        if (m_fault.isEmpty())
            m_fault = sentence;
    }

    QString text(const QJsonObject &object, const QString &key)
    {
        const QString text = object[key].toString();
        if (text.isEmpty())
            fail(Text::tr("“%1” is missing, or is not a text.").arg(key));
        return text;
    }

    QString id(const QJsonObject &object)
    {
        const QString id = object[u"id"_s].toString();
        if (!isValidId(id))
            fail(Text::tr("“%1” can not be an id. Use small letters, digits and “-”.").arg(id.left(40)));
        return id;
    }

    QString colour(const QJsonObject &object, const QString &key, const QString &parameter)
    {
        const QString colour = object[key].toString().toLower();
        if (!isColour(colour))
            fail(Text::tr("The color “%1” of “%2” is not written like “#0b5394”.").arg(colour.left(40), parameter));
        return colour;
    }

    ThemeParameter parameterIn(const QJsonObject &object)
    {
        ThemeParameter parameter{.id = id(object), .label = text(object, u"label"_s), .proposed = {}};
        const QString type = object[u"type"_s].toString();
        if (type == u"colour") {
            parameter.proposed = colour(object, u"light"_s, parameter.id);
            parameter.proposedDark = colour(object, u"dark"_s, parameter.id);
            for (const QJsonValue &on : object[u"on"_s].toArray())
                parameter.on.append(on.toString());
            parameter.contrast = std::clamp(object[u"contrast"_s].toDouble(1), 1.0, 21.0);
        } else if (type == u"choice") {
            parameter.type = ThemeParameter::Type::Choice;
            readChoices(parameter, object);
        } else {
            fail(Text::tr("The type “%1” of “%2” is not known. It is “colour” or “choice”.")
                     .arg(type.left(40), parameter.id));
        }
        return parameter;
    }

    void readChoices(ThemeParameter &parameter, const QJsonObject &object)
    {
        for (const QJsonValue &value : object[u"choices"_s].toArray()) {
            const QJsonObject choice = value.toObject();
            parameter.choices.append({id(choice), text(choice, u"label"_s), text(choice, u"value"_s)});
            static const QString ending = u";{}<>\\\n\r"_s;
            if (std::ranges::any_of(parameter.choices.last().css, [](QChar c) { return ending.contains(c); }))
                fail(Text::tr("The value of “%1” holds a sign that would end it in the style sheet.")
                         .arg(parameter.choices.last().id));
            else if (!isPlainStyleValue(parameter.choices.last().css.toUtf8()))
                fail(Text::tr("The value of “%1” loads a file, or a quote or bracket in it is not closed. Correct it.")
                         .arg(parameter.choices.last().id));
        }
        parameter.proposed = object[u"default"_s].toString();
        if (!std::ranges::contains(parameter.choices, parameter.proposed, &ThemeParameter::Choice::id))
            fail(Text::tr("The default “%1” of “%2” is none of its choices.")
                     .arg(parameter.proposed.left(40), parameter.id));
    }

    void checkGrounds(const ThemeDescription &theme)
    {
        for (const ThemeParameter &parameter : theme.parameters) {
            for (const QString &on : parameter.on) {
                const ThemeParameter *ground = theme.parameter(on);
                if (!ground || ground->type != ThemeParameter::Type::Colour)
                    fail(Text::tr("“%1” is drawn on “%2”, which is no color of the theme.").arg(parameter.id, on));
            }
        }
    }

    static QMap<QString, QMap<QString, QString>> stringsIn(const QJsonObject &languages)
    {
        QMap<QString, QMap<QString, QString>> strings;
        for (auto language = languages.begin(); language != languages.end(); ++language) {
            const QJsonObject words = language.value().toObject();
            for (auto word = words.begin(); word != words.end(); ++word)
                strings[language.key()].insert(word.key(), word.value().toString());
        }
        return strings;
    }

    QString m_fault;
};

}

const ThemeParameter *ThemeDescription::parameter(const QString &id) const
{
    const auto found = std::ranges::find(parameters, id, &ThemeParameter::id);
    return found == parameters.end() ? nullptr : &*found;
}

QMap<QString, QString> ThemeDescription::stringsIn(const QString &language) const
{
    QStringList languages{language};
    for (qsizetype dash = language.lastIndexOf(u'-'); dash > 0; dash = language.lastIndexOf(u'-', dash - 1))
        languages.append(language.first(dash));
    languages += QStringList{u"en"_s} + strings.keys();
    QMap<QString, QString> words;
    for (const QString &tag : std::as_const(languages)) {
        for (const auto &[word, text] : strings.value(tag).asKeyValueRange()) {
            if (!words.contains(word))
                words.insert(word, text);
        }
    }
    return words;
}

std::expected<ThemeDescription, Problem> readThemeDescription(const QByteArray &bytes, const QString &file)
{
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        const QByteArrayView before = QByteArrayView(bytes).first(std::min<qsizetype>(error.offset, bytes.size()));
        return std::unexpected(
            Problem{.file = file,
                    .line = before.count('\n') + 1,
                    .sentence = Text::tr("The theme's description is not JSON (%1). Correct it, or remove the file.")
                                    .arg(error.errorString())});
    }
    auto read = DescriptionReader().read(document.object());
    if (!read)
        return std::unexpected(
            Problem{.file = file, .sentence = Text::tr("The theme's description has a fault. %1").arg(read.error())});
    return std::move(*read);
}

ThemeValue valueOf(const ThemeParameter &parameter, const QList<ThemeValue> &values)
{
    const auto chosen = std::ranges::find(values, parameter.id, &ThemeValue::parameter);
    const ThemeValue proposed{parameter.id, parameter.proposed, parameter.proposedDark};
    if (chosen == values.end())
        return proposed;
    if (parameter.type == ThemeParameter::Type::Choice)
        return std::ranges::contains(parameter.choices, chosen->value, &ThemeParameter::Choice::id) ? *chosen
                                                                                                    : proposed;
    return isColour(chosen->value)
        ? ThemeValue{parameter.id, chosen->value, isColour(chosen->dark) ? chosen->dark : parameter.proposedDark}
        : proposed;
}

}
