// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/extra.h"

#include <QList>
#include <QStringList>

namespace noticewright
{

/// Where a value holds: in all of the regions (or groups) and languages that it
/// names; in every one when it names none.
struct Scope
{
    QStringList regions;
    /// BCP 47; `de` holds for `de-AT` too.
    QStringList languages;

    friend bool operator==(const Scope &, const Scope &) = default;
};

/// A value that a fact has in some editions in place of its own. Of several
/// that hold in an edition the first is used.
template<typename T>
struct Alternative
{
    Scope scope;
    T value;
    Extra extra;

    bool operator==(const Alternative &other) const;
};

template<typename T>
bool Alternative<T>::operator==(const Alternative &other) const = default;

template<typename T>
using Alternatives = QList<Alternative<T>>;

}
