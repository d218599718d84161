// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/report.h"
#include "model/statement.h"

#include <QHash>

namespace noticewright
{

/// Makes links to places of the page lead to the sections that these are in.
/// `places` are ids of the source and the section of each; none stands for the
/// whole statement. Links that led nowhere become text, with a remark.
void connectOwnLinks(Statement &statement, const QHash<QString, Id> &places, QList<Remark> &remarks);

}
