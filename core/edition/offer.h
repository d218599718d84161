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

/// Whether a statement is published in an edition.
enum class Offer {
    Published,
    NotThere, ///< the statement is not for the edition's region
    NotTranslated, ///< nothing of it is in the edition's language yet
    HeldBack, ///< texts are missing in it, and the workspace holds such pages back
};
[[nodiscard]] Offer offerOf(const Workspace &workspace, const Statement &statement, const Edition &edition);

/// The editions that the statement is for, in the workspace's order, whether
/// they can be published yet or not.
[[nodiscard]] QList<Edition> editionsFor(const Workspace &workspace, const Statement &statement);

/// One of them, and whether the statement is published in it.
struct EditionOffer
{
    Edition edition;
    Offer offer = Offer::Published;
};
[[nodiscard]] QList<EditionOffer> offersOf(const Workspace &workspace, const Statement &statement);

/// The editions in which the statement can be published, in the workspace's order.
[[nodiscard]] QList<Edition> offeredEditions(const Workspace &workspace, const Statement &statement);

/// The edition called `path` ("us/en", in any case), or nothing.
[[nodiscard]] std::optional<Edition> findEdition(const Workspace &workspace, QStringView path);

}
