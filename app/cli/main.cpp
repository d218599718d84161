// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/check_command.h"
#include "cli/command.h"
#include "cli/editions_command.h"
#include "cli/export_command.h"
#include "cli/new_command.h"
#include "cli/xliff_command.h"

#include <QFile>

#include <vector>

#include <malloc.h>
#include <unistd.h>

using namespace noticewright;

namespace
{

QString usage()
{
    return cli::Text::tr(
        "Usage: noticewright [WORKSPACE]\n"
        "       noticewright new DIR [--template NAME]\n"
        "       noticewright import FILE… --into DIR [--statement ID] [--lang L] [--layer highlights|full] [--report FILE.json]\n"
        "       noticewright check DIR [--format text|json|sarif] [--fail-on error|warning]\n"
        "       noticewright export DIR --to OUT [--format html|pdf|bundle|docx|text|markdown|json] [--statement ID]\n"
        "                           [--edition us/en|all] [--layer highlights|full] [--paper a4|letter]\n"
        "                           [--jobs N] [--pdf tagged|any] [--zip] [--no-pdf] [--fragment [--class-prefix PREFIX]]\n"
        "       noticewright verify BUNDLE|FOLDER|https://SITE/ [--manifest FILE]\n"
        "       noticewright editions DIR [--format text|json]\n"
        "       noticewright xliff export DIR --to OUT [--language L] [--statement ID] [--format 2.1|1.2] [--content all|needed]\n"
        "       noticewright xliff import DIR FILE… [--report FILE.json]\n"
        "\n"
        "Without a command, opens the window. “noticewright COMMAND --help” tells more.\n"
        "Exit status: 0 done, 1 findings, 2 wrong usage or unreadable input, 3 output could not be written.");
}

/// Becomes another program beside this one, so that the command line needs none
/// of its libraries. The first argument is what it is called by.
int become(const QString &name, const QStringList &arguments)
{
    const QString program = QCoreApplication::applicationDirPath() + u'/' + name;
    std::vector<QByteArray> encoded;
    for (const QString &argument : arguments)
        encoded.push_back(QFile::encodeName(argument));
    std::vector<char *> pointers;
    for (QByteArray &argument : encoded)
        pointers.push_back(argument.data());
    pointers.push_back(nullptr);
    ::execv(QFile::encodeName(program).constData(), pointers.data());
    cli::complain(cli::Text::tr("This can not be done: “%1” is not installed.").arg(program));
    return cli::BadInput;
}

}

int main(int argc, char **argv)
{
#ifdef M_TOP_PAD
    // Memory in large pieces: while a thread asks the system for more, the others
    // wait with what they touch first.
    constexpr int piece = 4 * 1024 * 1024;
    ::mallopt(M_TOP_PAD, piece);
#endif
    QCoreApplication app(argc, argv);
    SpokenLanguage language;
    cli::begin(language);
    const QStringList arguments = QCoreApplication::arguments();
    const QString command = arguments.value(1);
    const auto publish = [&arguments] { return become(QStringLiteral("noticewright-publish"), arguments); };
    if (command == u"new")
        return cli::newCommand(arguments);
    if (command == u"check")
        return cli::checkCommand(arguments);
    if (command == u"import" || command == u"verify")
        return publish();
    if (command == u"export")
        return cli::exportCommand(arguments, publish);
    if (command == u"editions")
        return cli::editionsCommand(arguments);
    if (command == u"xliff")
        return cli::xliffCommand(arguments);
    if (command == u"--version") {
        cli::print(QStringLiteral("noticewright " NOTICEWRIGHT_VERSION));
        return cli::Done;
    }
    if (command == u"help" || command == u"--help" || command == u"-h") {
        cli::print(usage());
        return cli::Done;
    }
    if (command.startsWith(u'-') || arguments.size() > 2) {
        cli::complain(usage());
        return cli::BadInput;
    }
    return become(QStringLiteral("noticewright-window"), arguments);
}
