// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/id.h"

#include <QHash>
#include <QString>

namespace noticewright
{

/// A place in a file, counted from 1.
struct SourcePosition
{
    QString file;
    qint64 line = 1;
    qint64 column = 1;
};

/// Where each thing that has an id was read from, so that what is found later
/// can be reported with file, line and column. Ids are unique in a statement;
/// those of the workspace's own facts are under an empty statement.
using SourceMap = QHash<std::pair<Id, Id>, SourcePosition>;

}
