// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"
#include "publish/import_command.h"
#include "publish/publish_command.h"
#include "publish/verify_command.h"

using namespace noticewright;

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    SpokenLanguage language;
    cli::begin(language);
    const QStringList arguments = QCoreApplication::arguments();
    const QString command = arguments.value(1);
    if (command == u"import")
        return cli::importCommand(arguments);
    if (command == u"verify")
        return cli::verifyCommand(arguments);
    if (command == u"export")
        return cli::publishCommand(arguments);
    cli::complainOfUsage(command);
    return cli::BadInput;
}
