// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/problem.h"
#include "model/workspace.h"
#include "theme/theme_description.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <expected>

namespace noticewright
{

/// How pages look: a page template and a style sheet.
struct Theme
{
    /// The template's file, for messages.
    QString templateFile;
    /// A template of KTextTemplate; the variables it may use are those that
    /// PageShell sets.
    QString pageTemplate;
    /// With the values that the workspace chose.
    QByteArray styleSheet;
    ThemeDescription description = {};
    /// What the page template may include, by file name; they lie beside it.
    QMap<QString, QString> templateParts = {};
    friend bool operator==(const Theme &, const Theme &) = default;
};

/// The theme that the workspace names, with its own page template and style
/// sheet in place of those that ship. `folder` is the workspace's and only told
/// in problems; it may be empty.
[[nodiscard]] std::expected<Theme, Problem> loadTheme(const Workspace &workspace, const QString &folder);

}
