// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QVarLengthArray>

#include <optional>
#include <string>

namespace noticewright
{

/// An attribute; without a value it is left out.
struct HtmlAttribute
{
    QLatin1StringView name;
    std::optional<QString> value;
};
/// Mostly a few, which need no memory of their own.
using HtmlAttributes = QVarLengthArray<HtmlAttribute, 4>;

[[nodiscard]] inline HtmlAttributes operator+(HtmlAttributes a, const HtmlAttributes &b)
{
    for (const HtmlAttribute &attribute : b)
        a.append(attribute);
    return a;
}

/// The value of an attribute that an empty text leaves out.
[[nodiscard]] inline std::optional<QString> unlessEmpty(const QString &text)
{
    return text.isEmpty() ? std::nullopt : std::optional(text);
}

/// Writes HTML 5. Text and attribute values are escaped here and nowhere else,
/// and elements are closed in order, so that no value can become markup.
class HtmlWriter
{
public:
    /// Makes room for so many characters, where it is known that they will come.
    void reserve(qsizetype characters) { m_html.reserve(size_t(characters)); }
    /// What all classes of elements begin with, so that they meet no others.
    void setClassPrefix(const QString &prefix) { m_classPrefix = prefix; }

    /// Opens an element that begins a new line (a block) or goes on in it.
    void openBlock(QLatin1StringView name, const HtmlAttributes &attributes = {});
    void open(QLatin1StringView name, const HtmlAttributes &attributes = {});
    void close();
    /// An element that never has content: `br`, `hr`, `img`.
    void empty(QLatin1StringView name, const HtmlAttributes &attributes = {});
    void emptyBlock(QLatin1StringView name, const HtmlAttributes &attributes = {});
    /// A block of data in JSON, on a line of its own. Browsers do not execute
    /// it, and nothing in it can end it.
    void data(const QString &type, QString json);
    void text(QStringView text);
    void text(const QString &text) { this->text(QStringView(text)); }

    /// Keeps the places that are noted; otherwise they are forgotten at once.
    void keepPlaces() { m_keepsPlaces = true; }
    [[nodiscard]] bool keepsPlaces() const { return m_keepsPlaces; }
    /// Remembers where the next element begins, under a name.
    void notePlace(const QString &name)
    {
        if (m_keepsPlaces)
            m_nextPlace = name;
    }
    /// Where the named elements begin in what was written.
    [[nodiscard]] const QHash<QString, qsizetype> &places() const { return m_places; }

    /// Everything written so far; all elements must be closed.
    [[nodiscard]] QString take();

private:
    void newLine();
    void startTag(QLatin1StringView name, const HtmlAttributes &attributes);
    [[nodiscard]] QString prefixed(const QString &classes) const;
    void escape(QStringView text, bool isAttribute);
    void put(QStringView text);
    void put(QLatin1StringView text);

    /// QString would look after each character whether it is shared.
    std::u16string m_html;
    QString m_classPrefix;
    QList<QLatin1StringView> m_open;
    bool m_keepsPlaces = false;
    QString m_nextPlace;
    QHash<QString, qsizetype> m_places;
};

}
