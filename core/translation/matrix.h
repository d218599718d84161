// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "edition/edition_status.h"
#include "edition/offer.h"

namespace noticewright
{

/// How far a statement is in an edition.
struct MatrixCell
{
    Offer offer = Offer::Published;
    /// The edition is in the source's language: there is nothing to translate.
    bool isSource = false;
    EditionStatus status;

    friend bool operator==(const MatrixCell &, const MatrixCell &) = default;
};

[[nodiscard]] MatrixCell matrixCell(const Workspace &workspace, const Statement &statement, const Edition &edition);

/// What a cell says, for people: “complete”, “2 missing, 1 stale”.
[[nodiscard]] QString cellText(const MatrixCell &cell);

/// The texts that keep an edition of a statement from being complete.
[[nodiscard]] QList<EditionUnit> blockingUnits(const Workspace &workspace, const Statement &statement,
                                               const Edition &edition);

}
