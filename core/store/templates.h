// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/problem.h"

#include <QList>
#include <QString>

#include <expected>

namespace noticewright
{

/// A workspace that ships, to begin a new one with.
struct WorkspaceTemplate
{
    QString id;
    /// For people.
    QString name;
    QString description;
};

/// The templates that ship, the usual one first.
[[nodiscard]] QList<WorkspaceTemplate> workspaceTemplates();

/// Copies a template into a folder, which is made if needed and must be empty.
[[nodiscard]] std::expected<void, Problem> createFromTemplate(const QString &id, const QString &folder);

}
