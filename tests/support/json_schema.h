// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace noticewright::testing
{

/// Validates JSON against a JSON Schema (2020-12), as far as the schemas that
/// ship go: a keyword that it does not know is a fault of the schema.
class JsonSchema
{
public:
    explicit JsonSchema(const QByteArray &schema) : m_root(QJsonDocument::fromJson(schema).object()) { }

    [[nodiscard]] bool isEmpty() const { return m_root.isEmpty(); }

    /// What does not fit, each with its place; empty when all does.
    [[nodiscard]] QStringList faults(const QJsonValue &value) const
    {
        QStringList faults;
        check(value, m_root, QStringLiteral("$"), faults);
        return faults;
    }

private:
    /// Gives the names of properties that the schema spoke of.
    QSet<QString> check(const QJsonValue &value, const QJsonObject &schema, const QString &at, QStringList &faults) const
    {
        static const QSet<QString> known{
            QStringLiteral("$schema"), QStringLiteral("$id"), QStringLiteral("$defs"), QStringLiteral("$ref"),
            QStringLiteral("title"), QStringLiteral("description"), QStringLiteral("type"), QStringLiteral("required"),
            QStringLiteral("additionalProperties"), QStringLiteral("unevaluatedProperties"), QStringLiteral("properties"),
            QStringLiteral("items"), QStringLiteral("enum"), QStringLiteral("const"), QStringLiteral("pattern"),
            QStringLiteral("minimum"), QStringLiteral("maximum"), QStringLiteral("maxLength"), QStringLiteral("format"),
            QStringLiteral("oneOf")};
        for (const QString &keyword : schema.keys()) {
            if (!known.contains(keyword))
                faults.append(at + QStringLiteral(": the schema has an unknown keyword ") + keyword);
        }
        QSet<QString> told;
        if (schema.contains(QStringLiteral("$ref")))
            told += check(value, target(schema[QStringLiteral("$ref")].toString()), at, faults);
        checkValue(value, schema, at, faults);
        if (value.isArray() && schema.contains(QStringLiteral("items"))) {
            const QJsonArray array = value.toArray();
            for (qsizetype i = 0; i < array.size(); ++i)
                check(array[i], schema[QStringLiteral("items")].toObject(),
                      at + QStringLiteral("[%1]").arg(i), faults);
        }
        if (value.isObject())
            told += checkObject(value.toObject(), schema, at, faults);
        if (schema.contains(QStringLiteral("oneOf")))
            told += checkOneOf(value, schema, at, faults);
        if (value.isObject() && schema[QStringLiteral("unevaluatedProperties")] == false)
            refuseUntold(value.toObject(), told, at, faults);
        return told;
    }

    QSet<QString> checkObject(const QJsonObject &object, const QJsonObject &schema, const QString &at,
                              QStringList &faults) const
    {
        for (const QJsonValue &name : schema[QStringLiteral("required")].toArray()) {
            if (!object.contains(name.toString()))
                faults.append(at + QStringLiteral(": lacks ") + name.toString());
        }
        QSet<QString> told;
        const QJsonObject properties = schema[QStringLiteral("properties")].toObject();
        for (const QString &name : properties.keys()) {
            if (!object.contains(name))
                continue;
            told.insert(name);
            check(object[name], properties[name].toObject(), at + u'.' + name, faults);
        }
        if (schema[QStringLiteral("additionalProperties")] == false)
            refuseUntold(object, told, at, faults);
        return told;
    }

    QSet<QString> checkOneOf(const QJsonValue &value, const QJsonObject &schema, const QString &at,
                             QStringList &faults) const
    {
        QSet<QString> told;
        int fitting = 0;
        QStringList reasons;
        for (const QJsonValue &one : schema[QStringLiteral("oneOf")].toArray()) {
            QStringList inner;
            const QSet<QString> names = check(value, one.toObject(), at, inner);
            if (inner.isEmpty()) {
                ++fitting;
                told += names;
            } else {
                reasons.append(inner.first());
            }
        }
        if (fitting != 1)
            faults.append(at + QStringLiteral(": fits %1 of oneOf (%2)").arg(fitting).arg(reasons.join(u';')));
        return told;
    }

    static void refuseUntold(const QJsonObject &object, const QSet<QString> &told, const QString &at,
                             QStringList &faults)
    {
        for (const QString &name : object.keys()) {
            if (!told.contains(name))
                faults.append(at + QStringLiteral(": may not have ") + name);
        }
    }

    static void checkValue(const QJsonValue &value, const QJsonObject &schema, const QString &at, QStringList &faults)
    {
        const QString type = schema[QStringLiteral("type")].toString();
        const bool isInteger = value.isDouble() && value.toDouble() == double(value.toInteger());
        const bool isOfType = type.isEmpty() || (type == u"object" && value.isObject())
            || (type == u"array" && value.isArray()) || (type == u"string" && value.isString())
            || (type == u"boolean" && value.isBool()) || (type == u"integer" && isInteger);
        if (!isOfType)
            faults.append(at + QStringLiteral(": is no ") + type);
        if (schema.contains(QStringLiteral("const")) && value != schema[QStringLiteral("const")])
            faults.append(at + QStringLiteral(": is another constant"));
        if (schema.contains(QStringLiteral("enum")) && !schema[QStringLiteral("enum")].toArray().contains(value))
            faults.append(at + QStringLiteral(": is none of the values: ") + value.toString());
        if (value.isString()) {
            const QRegularExpression pattern(schema[QStringLiteral("pattern")].toString());
            if (!pattern.isValid() || !pattern.match(value.toString()).hasMatch())
                faults.append(at + QStringLiteral(": has another form: ") + value.toString());
            if (value.toString().size() > schema[QStringLiteral("maxLength")].toInteger(1'000'000'000))
                faults.append(at + QStringLiteral(": is too long"));
        }
        if (value.isDouble()
            && (value.toDouble() < schema[QStringLiteral("minimum")].toDouble(-1e300)
                || value.toDouble() > schema[QStringLiteral("maximum")].toDouble(1e300)))
            faults.append(at + QStringLiteral(": is too small or too large"));
    }

    /// `#/$defs/name`.
    [[nodiscard]] QJsonObject target(const QString &reference) const
    {
        return m_root[QStringLiteral("$defs")][reference.section(u'/', -1)].toObject();
    }

    QJsonObject m_root;
};

}
