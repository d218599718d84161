// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace noticewright
{

/// True for what can stand in the workspace's own word list: letters without
/// white space.
[[nodiscard]] bool isOwnWord(const QString &word);

/// The words as a word list keeps them: composed characters, each word once, in
/// the order of their code units, which is the same on every machine.
[[nodiscard]] QStringList orderedWords(const QStringList &words);

}
