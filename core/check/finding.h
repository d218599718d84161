// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/id.h"
#include "model/problem.h"

#include <QList>

namespace noticewright
{

enum class Severity { Warning, Error };

/// What a check reports.
struct Finding
{
    /// The rule's id, such as `broken-reference`.
    QString rule;
    Severity severity = Severity::Error;
    /// The file, the place in it and the sentence.
    Problem problem;
    /// Where in the workspace it is; empty where it concerns the workspace's facts.
    Id statement;
    Id section;
    Id block;
    friend bool operator==(const Finding &, const Finding &) = default;
};

[[nodiscard]] bool hasErrors(const QList<Finding> &findings);

}
