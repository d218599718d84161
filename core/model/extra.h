// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <utility>

namespace noticewright
{

/// What a newer version of the program wrote on an element and this one does
/// not know. It is carried along untouched and written back on saving.
struct Extra
{
    QList<std::pair<QString, QString>> attributes;
    /// Whole child elements as XML, in their order.
    QList<QString> elements;

    [[nodiscard]] bool isEmpty() const { return attributes.isEmpty() && elements.isEmpty(); }
    friend bool operator==(const Extra &, const Extra &) = default;
};

}
