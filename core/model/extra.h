// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <algorithm>

namespace noticewright
{

/// What a newer version of the program wrote on an element and this one does
/// not know. It is carried along untouched and written back on saving.
struct Extra
{
    struct Attribute
    {
        /// The child element of a fixed place that carries it (`heading`), or
        /// empty for the element itself.
        QString within;
        QString name;
        QString value;
        friend bool operator==(const Attribute &, const Attribute &) = default;
    };
    struct Element
    {
        QString within;
        /// The whole child element as XML.
        QString xml;
        friend bool operator==(const Element &, const Element &) = default;
    };
    QList<Attribute> attributes;
    QList<Element> elements;

    [[nodiscard]] bool isEmpty() const { return attributes.isEmpty() && elements.isEmpty(); }
    /// Whether anything belongs to the part `within`.
    [[nodiscard]] bool has(QStringView within) const
    {
        const auto belongs = [&](const auto &one) { return one.within == within; };
        return std::ranges::any_of(attributes, belongs) || std::ranges::any_of(elements, belongs);
    }
    /// Adds what was read: sorted by part, since parts may come in any order
    /// and are written in one. Of an attribute that a part has twice (a part
    /// that was joined from two) the first stays.
    void keep(const Attribute &attribute)
    {
        const auto isSame = [&](const Attribute &one) {
            return one.within == attribute.within && one.name == attribute.name;
        };
        if (std::ranges::none_of(attributes, isSame))
            attributes.insert(std::ranges::upper_bound(attributes, attribute.within, {}, &Attribute::within),
                              attribute);
    }
    void keep(const Element &element)
    {
        elements.insert(std::ranges::upper_bound(elements, element.within, {}, &Element::within), element);
    }
    friend bool operator==(const Extra &, const Extra &) = default;
};

}
