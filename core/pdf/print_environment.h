// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcessEnvironment>

namespace noticewright
{

/// What programs that make PDFs are started with: the language, country and
/// time zone of whoever starts them choose other fonts and write other bytes.
[[nodiscard]] inline QProcessEnvironment printEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    environment.insert(QStringLiteral("TZ"), QStringLiteral("UTC"));
    for (const char *name : {"LANGUAGE", "FC_LANG"})
        environment.remove(QLatin1StringView(name));
    return environment;
}

}
