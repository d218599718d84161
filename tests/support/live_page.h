// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "preview/live_page.h"

#include <QTest>

#include <optional>

namespace noticewright::testing
{

/// How long a page on a busy machine may take, in milliseconds.
constexpr int patience = 20000;

/// What a script finds in a page.
inline QString evaluate(LivePage &live, const QString &script)
{
    std::optional<QString> result;
    live.page()->evaluate(script, [&](const QVariant &value) { result = value.toString(); });
    return QTest::qWaitFor([&] { return result.has_value(); }, patience) ? *result : QStringLiteral("no answer");
}

}
