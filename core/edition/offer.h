// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/workspace.h"

#include <optional>

namespace noticewright
{

/// The editions of a workspace; where it names none, a single one for the
/// region `world` in the language of its first statement.
[[nodiscard]] QList<Edition> editionsOf(const Workspace &workspace);

/// True when the statement can be published in that edition: its text is in
/// the edition's language (`en` serves `en-GB` too).
[[nodiscard]] bool isOffered(const Statement &statement, const Edition &edition);

/// The editions in which the statement can be published, in the workspace's order.
[[nodiscard]] QList<Edition> offeredEditions(const Workspace &workspace, const Statement &statement);

/// The edition called `path` ("us/en", in any case), or nothing.
[[nodiscard]] std::optional<Edition> findEdition(const Workspace &workspace, QStringView path);

}
