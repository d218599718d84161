// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/problem.h"

#include <QByteArray>
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
    /// renderPage() sets.
    QString pageTemplate;
    QByteArray styleSheet;
    friend bool operator==(const Theme &, const Theme &) = default;
};

/// The theme that ships under `name`, with the workspace's own
/// `theme/page.html` and `theme/style.css` in place of its parts where they
/// exist. `workspaceFolder` may be empty.
[[nodiscard]] std::expected<Theme, Problem> loadTheme(const QString &name, const QString &workspaceFolder);

}
