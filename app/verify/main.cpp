// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/spoken_language.h"
#include "verify/verify_command.h"

#include <QCoreApplication>

using namespace noticewright;

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("noticewright"));
    QCoreApplication::setApplicationVersion(QStringLiteral(NOTICEWRIGHT_VERSION));
    SpokenLanguage language;
    language.set({});
    return cli::verifyCommand(QCoreApplication::arguments());
}
