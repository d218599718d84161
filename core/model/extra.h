// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

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
    friend bool operator==(const Extra &, const Extra &) = default;
};

}
