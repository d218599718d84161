// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace noticewright::testing
{

/// A text of a file of Qt Linguist (.ts).
struct TranslatedText
{
    QString context;
    QString source;
    QString comment;
    bool hasNumber = false;
    /// "unfinished", "vanished" or "obsolete"; empty is finished.
    QString state;
    /// One, or one for each plural form of the language.
    QStringList forms;

    /// What tells it from all others.
    [[nodiscard]] QString key() const;
};

/// All texts of a file; none when it can not be read.
[[nodiscard]] QList<TranslatedText> textsOf(const QString &file);

}
