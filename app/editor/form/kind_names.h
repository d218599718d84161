// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/statement.h"

class QComboBox;

namespace noticewright
{

/// The kinds of sections and statements in the editor's language, in the order
/// in which they are offered; the items' data are the members' numbers.
void fillWithSectionKinds(QComboBox *box);
void fillWithStatementKinds(QComboBox *box);

}
