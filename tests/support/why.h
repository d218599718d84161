// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/problem.h"

#include <QByteArray>
#include <QList>

#include <expected>

namespace noticewright::testing
{

/// The error of a result as a test's message; empty when there is none.
template<typename T>
QByteArray why(const std::expected<T, Problem> &result)
{
    return result ? QByteArray() : result.error().toString().toUtf8();
}

template<typename T>
QByteArray why(const std::expected<T, QList<Problem>> &result)
{
    return result || result.error().isEmpty() ? QByteArray() : result.error().first().toString().toUtf8();
}

}
