// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/xliff_command.h"

#include "bundle/output.h"
#include "cli/command.h"
#include "edition/edition_languages.h"
#include "import/read_file.h"
#include "translation/workspace_jobs.h"
#include "translation/workspace_units.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace noticewright::cli
{

using namespace Qt::StringLiterals;

namespace
{

struct ExportOptions
{
    QCommandLineOption to{u"to"_s, Text::tr("The folder that the jobs are written into."), u"OUT"_s};
    QCommandLineOption language{u"language"_s, Text::tr("Only into this language, such as de; may be given again."),
                                u"LANG"_s};
    QCommandLineOption statement{u"statement"_s, Text::tr("Only this statement; may be given again."), u"ID"_s};
    QCommandLineOption format{u"format"_s, Text::tr("The version of XLIFF: 2.1 (default) or 1.2."), u"VERSION"_s,
                              u"2.1"_s};
    QCommandLineOption content{u"content"_s,
                               Text::tr("Which texts: all (default), or needed for those that are missing or stale."),
                               u"CONTENT"_s, u"all"_s};
};

/// What is wrong with the request, or nothing.
std::optional<QString> wrongRequest(const QCommandLineParser &parser, const ExportOptions &options)
{
    if (!parser.isSet(options.to))
        return Text::tr("Say with --to into which folder the jobs are written.");
    if (const QString format = parser.value(options.format); format != u"2.1" && format != u"1.2")
        return Text::tr("--format takes 2.1 or 1.2.");
    if (const QString content = parser.value(options.content); content != u"all" && content != u"needed")
        return Text::tr("--content takes all or needed.");
    return {};
}

/// The statements and languages asked for, or what is wrong with them.
std::expected<std::pair<QList<Id>, QStringList>, QString>
selectionOf(const QCommandLineParser &parser, const ExportOptions &options, const Workspace &workspace)
{
    QList<Id> statements;
    for (const QString &id : parser.values(options.statement)) {
        if (!findById(workspace.statements, Id{id}))
            return std::unexpected(Text::tr("The workspace has no statement “%1”.").arg(id));
        statements.append({id});
    }
    const QStringList known = targetLanguages(workspace);
    QStringList languages = parser.values(options.language);
    for (const QString &language : std::as_const(languages)) {
        // A variety may be translated on its own though the language serves it.
        if (!known.contains(language) && std::ranges::count(workspace.editions, language, &Edition::language) == 0)
            return std::unexpected(
                Text::tr("No edition needs a translation into “%1”. Those that are needed: %2.")
                    .arg(language, known.isEmpty() ? Text::tr("none", "languages") : known.join(u", "_s)));
    }
    if (languages.isEmpty())
        languages = known;
    return std::pair(statements, languages);
}

int exportJobs(const QStringList &arguments)
{
    QCommandLineParser parser;
    const ExportOptions options;
    parser.setApplicationDescription(Text::tr(
        "Writes jobs for translators: the texts of the workspace in the folder DIR, with what there is of their translations."));
    parser.addPositionalArgument(u"export"_s, {}, u"xliff export"_s);
    parser.addPositionalArgument(u"DIR"_s, Text::tr("The workspace's folder."));
    parser.addOptions({options.to, options.language, options.statement, options.format, options.content});
    if (const auto status = parse(parser, arguments, 1))
        return *status;
    if (const auto wrong = wrongRequest(parser, options)) {
        complain(*wrong);
        return BadInput;
    }
    const auto loaded = load(parser.positionalArguments().at(1));
    if (!loaded)
        return BadInput;
    const auto selection = selectionOf(parser, options, loaded->workspace);
    if (!selection) {
        complain(selection.error());
        return BadInput;
    }
    OutputFiles files;
    for (const QString &language : selection->second) {
        const auto version = parser.value(options.format) == u"1.2" ? XliffVersion::V12 : XliffVersion::V21;
        const auto content = parser.value(options.content) == u"needed" ? JobContent::MissingOrStale : JobContent::All;
        for (const JobFile &job : jobsInto(language, loaded->workspace, selection->first, version, content))
            files.insert(job.name, job.bytes);
    }
    if (const auto written = writeOutput(parser.value(options.to), files); !written) {
        complain({written.error()});
        return BadOutput;
    }
    for (const QString &name : files.keys())
        print(name);
    return Done;
}

QString outcomeName(UnitOutcome outcome)
{
    switch (outcome) {
    case UnitOutcome::Taken:
        return u"taken"_s;
    case UnitOutcome::TakenStale:
        return u"taken-stale"_s;
    case UnitOutcome::Superseded:
        return u"superseded"_s;
    case UnitOutcome::Unchanged:
        return u"unchanged"_s;
    case UnitOutcome::NotTranslated:
        return u"not-translated"_s;
    case UnitOutcome::Damaged:
        return u"damaged"_s;
    case UnitOutcome::Unknown:
        break;
    }
    return u"unknown"_s;
}

QJsonObject asJson(const ReturnedJob &job)
{
    QJsonArray units;
    for (const UnitReport &report : job.taken.report) {
        QJsonObject unit{{u"unit"_s, report.unit}, {u"outcome"_s, outcomeName(report.outcome)}};
        if (!report.problem.sentence.isEmpty())
            unit.insert(u"problem"_s, report.problem.sentence);
        units.append(unit);
    }
    return {{u"file"_s, job.file},
            {u"statement"_s, job.statement.text},
            {u"language"_s, job.language},
            {u"units"_s, units}};
}

void tellOutcome(const ReturnedJob &job)
{
    using enum UnitOutcome;
    const auto count = [&](UnitOutcome outcome) { return int(job.taken.count(outcome)); };
    //: File, then how many texts had which outcome
    print(Text::tr("%1: %2, %3, %4, %5, %6")
              .arg(job.file, Text::tr("%Ln text(s) taken", nullptr, count(Taken)),
                   Text::tr("%Ln of an earlier source", "texts", count(TakenStale) + count(Superseded)),
                   Text::tr("%Ln unchanged", "texts", count(Unchanged)),
                   Text::tr("%Ln not translated", "texts", count(NotTranslated)),
                   Text::tr("%Ln not taken", "texts", count(Damaged) + count(Unknown))));
    for (const UnitReport &report : job.taken.report) {
        if (!report.problem.sentence.isEmpty())
            complain({report.problem});
    }
}

bool writeReport(const QString &path, const QList<ReturnedJob> &jobs)
{
    QJsonArray files;
    for (const ReturnedJob &job : jobs)
        files.append(asJson(job));
    return cli::writeReport(path, QJsonDocument(files).toJson());
}

/// Takes all files into the workspace; nothing when one of them is refused.
std::optional<QList<ReturnedJob>> takeAll(const QStringList &paths, Workspace &workspace)
{
    QList<ReturnedJob> jobs;
    bool isGood = true;
    for (const QString &path : paths) {
        const auto bytes = readForImport(path);
        const auto taken = bytes.and_then([&](const QByteArray &read) { return takeJobs(read, path, workspace); });
        if (!taken) {
            complain({taken.error()});
            isGood = false;
            continue;
        }
        for (const ReturnedJob &job : *taken)
            putTranslations(workspace, job.taken.translations);
        jobs += *taken;
    }
    return isGood ? std::optional(jobs) : std::nullopt;
}

int importJobs(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption reportTo(u"report"_s, Text::tr("Writes what became of each text into this file."),
                                      u"FILE.json"_s);
    parser.setApplicationDescription(
        Text::tr("Takes jobs that translators returned into the workspace in the folder DIR: all files or none."));
    parser.addPositionalArgument(u"import"_s, {}, u"xliff import"_s);
    parser.addPositionalArgument(u"DIR"_s, Text::tr("The workspace's folder."));
    parser.addPositionalArgument(u"FILE"_s, Text::tr("The files to take back."), u"FILE…"_s);
    parser.addOption(reportTo);
    if (const auto status = parse(parser, arguments, -1))
        return *status;
    if (parser.positionalArguments().size() < 3) {
        complain(Text::tr("Name the workspace's folder and the files to take back."));
        return BadInput;
    }
    const QString folder = parser.positionalArguments().at(1);
    auto loaded = load(folder);
    if (!loaded)
        return BadInput;
    const auto jobs = takeAll(parser.positionalArguments().sliced(2), loaded->workspace);
    if (!jobs)
        return BadInput;
    if (const auto saved = saveWorkspace(folder, loaded->workspace, loaded->files); !saved) {
        complain({saved.error()});
        return BadOutput;
    }
    for (const ReturnedJob &job : *jobs)
        tellOutcome(job);
    if (parser.isSet(reportTo) && !writeReport(parser.value(reportTo), *jobs))
        return BadOutput;
    const bool hasDamage =
        std::ranges::any_of(*jobs, [](const ReturnedJob &job) { return job.taken.count(UnitOutcome::Damaged) > 0; });
    return hasDamage ? Findings : Done;
}

}

int xliffCommand(const QStringList &arguments)
{
    // “xliff” itself is left out, so that the second word is the command's name.
    QStringList rest = arguments;
    rest.removeAt(1);
    const QString verb = rest.value(1);
    if (verb == u"export")
        return exportJobs(rest);
    if (verb == u"import")
        return importJobs(rest);
    complain(Text::tr("“noticewright xliff” takes export or import. “noticewright xliff export --help” tells more."));
    return BadInput;
}

}
