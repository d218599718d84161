// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/command.h"

#include <QLoggingCategory>
#include <QSaveFile>

#include <algorithm>
#include <cstdio>

namespace noticewright::cli
{

namespace
{

void write(FILE *stream, const QString &line)
{
    const QByteArray bytes = line.toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fflush(stream);
}

/// What other programs read is in English everywhere.
bool isForPrograms(const QStringList &arguments)
{
    return std::ranges::any_of(
        arguments, [](const QString &argument) { return argument.endsWith(u"json") || argument.endsWith(u"sarif"); });
}

}

void begin(SpokenLanguage &language)
{
    QCoreApplication::setApplicationName(QStringLiteral("noticewright"));
    QCoreApplication::setApplicationVersion(QStringLiteral(NOTICEWRIGHT_VERSION));
    // Template errors are reported as problems with their file.
    QLoggingCategory::setFilterRules(QStringLiteral("kf.texttemplate*=false"));
    if (!isForPrograms(QCoreApplication::arguments()))
        language.set({});
}

void print(const QString &line)
{
    write(stdout, line);
}

void complain(const QString &line)
{
    write(stderr, line);
}

void complain(const QList<Problem> &problems)
{
    for (const Problem &problem : problems)
        complain(problem.toString());
}

void complainOfUsage(const QString &command)
{
    complain(Text::tr("Wrong usage. “noticewright %1 --help” shows what this command takes.").arg(command));
}

bool writeReport(const QString &path, const QByteArray &json)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(json) == json.size() && file.commit())
        return true;
    complain(
        {Problem{.file = path, .sentence = Text::tr("The report can not be written (%1).").arg(file.errorString())}});
    return false;
}

std::optional<int> parse(QCommandLineParser &parser, const QStringList &arguments, qsizetype folders)
{
    const QCommandLineOption help = parser.addHelpOption();
    if (!parser.parse(arguments)) {
        complain(parser.errorText());
        return BadInput;
    }
    if (parser.isSet(help)) {
        print(parser.helpText());
        return Done;
    }
    // The command's own name is the first.
    const qsizetype given = parser.positionalArguments().size() - 1;
    if (folders < 0 ? given < 1 : given != folders) {
        complainOfUsage(parser.positionalArguments().value(0));
        return BadInput;
    }
    return {};
}

std::optional<LoadedWorkspace> load(const QString &folder)
{
    auto loaded = loadWorkspace(folder);
    if (loaded)
        return std::move(*loaded);
    complain(loaded.error());
    return {};
}

}
