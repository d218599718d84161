// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace noticewright
{

/// The name under which this user comments: as chosen, else the full name that
/// the system has of the user, else the login name. `preferences` is the file
/// that what users choose is kept in.
[[nodiscard]] QString commentAuthor(const QString &preferences);

/// Keeps the name for all workspaces; an empty one goes back to the system's.
void setCommentAuthor(const QString &preferences, const QString &name);

}
