// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/new_command.h"

#include "cli/command.h"
#include "store/templates.h"

namespace noticewright::cli
{

int newCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    QStringList names;
    for (const WorkspaceTemplate &shipped : workspaceTemplates())
        names.append(shipped.id);
    const QCommandLineOption templateName(QStringLiteral("template"),
                                          Text::tr("What to begin with: %1.").arg(names.join(QStringLiteral(", "))),
                                          QStringLiteral("NAME"), names.first());
    parser.setApplicationDescription(Text::tr("Makes a new workspace in the folder DIR."));
    parser.addPositionalArgument(QStringLiteral("new"), {}, QStringLiteral("new"));
    parser.addPositionalArgument(QStringLiteral("DIR"), Text::tr("A folder that does not exist or is empty."));
    parser.addOption(templateName);
    if (const auto status = parse(parser, arguments, 1))
        return *status;
    if (!names.contains(parser.value(templateName))) {
        complain(Text::tr("There is no template “%1”. Choose one of %2.")
                     .arg(parser.value(templateName), names.join(QStringLiteral(", "))));
        return BadInput;
    }
    const QString folder = parser.positionalArguments().at(1);
    if (const auto made = createFromTemplate(parser.value(templateName), folder); !made) {
        complain({made.error()});
        return BadOutput;
    }
    return Done;
}

}
