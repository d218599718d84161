// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace noticewright
{

/// Writes an object of JSON (RFC 8259) on one line, member by member, as
/// QJsonDocument writes it when the names come in their order. For what is
/// written thousands of times: QJsonObject sorts, copies and converts each text.
class JsonText
{
public:
    void add(QLatin1StringView name, QStringView text);
    /// Leaves out what is empty.
    void addUnlessEmpty(QLatin1StringView name, QStringView text)
    {
        if (!text.isEmpty())
            add(name, text);
    }
    /// A value that is JSON already; none when it is empty.
    void addJson(QLatin1StringView name, QStringView json);
    /// The object with all members added so far.
    [[nodiscard]] QString take();

private:
    void begin(QLatin1StringView name);
    void string(QStringView text);

    QString m_json;
};

}
