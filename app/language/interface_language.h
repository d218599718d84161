// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace noticewright
{

/// A language that the interface speaks. The pages that are written have
/// languages of their own.
struct InterfaceLanguage
{
    /// As its file is called: "de", "pt_BR".
    QString code;
    /// What its speakers call it.
    QString name;
};

/// All of them, in the order of their names.
[[nodiscard]] const QList<InterfaceLanguage> &interfaceLanguages();

/// The one for someone who reads these languages (tags, the best first);
/// English when there is none.
[[nodiscard]] QString bestLanguage(const QStringList &tags);

/// The language that the user chose, kept in the file of preferences; empty is
/// the system's.
[[nodiscard]] QString chosenLanguage(const QString &preferences);
void chooseLanguage(const QString &preferences, const QString &code);

}
