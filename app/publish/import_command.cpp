// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/import_command.h"

#include "cli/command.h"
#include "store/commit.h"
#include "import/into_workspace.h"
#include "model/facts.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace noticewright::cli
{

using namespace Qt::StringLiterals;

namespace
{

struct Options
{
    QCommandLineOption into{u"into"_s, Text::tr("The workspace's folder; it is made when it is not there."), u"DIR"_s};
    QCommandLineOption statement{
        u"statement"_s, Text::tr("The id that the new statement gets, such as online; only with one file."), u"ID"_s};
    QCommandLineOption language{u"lang"_s, Text::tr("The language of the files, such as en, when they do not say it."),
                                u"L"_s};
    QCommandLineOption layer{u"layer"_s, Text::tr("What the files fill: highlights or full."), u"LAYER"_s};
    QCommandLineOption report{u"report"_s, Text::tr("A file for the report, as JSON: what became of every text."),
                              u"FILE"_s};
};

/// What is wrong with how the command was called, or nothing.
std::optional<QString> usageProblem(const QCommandLineParser &parser, const Options &options)
{
    if (!parser.isSet(options.into))
        return Text::tr("--into names the workspace's folder.");
    if (parser.isSet(options.statement) && parser.positionalArguments().size() != 2)
        return Text::tr("--statement goes with one file only.");
    if (parser.isSet(options.statement) && !isValidId(parser.value(options.statement)))
        return Text::tr("“%1” can not be an id: use a-z, 0-9 and '-', beginning with a letter.")
            .arg(parser.value(options.statement));
    if (parser.isSet(options.language) && !isValidLanguage(parser.value(options.language)))
        return Text::tr("“%1” is no language tag, such as en or pt-BR.").arg(parser.value(options.language));
    const QString layer = parser.value(options.layer);
    if (!layer.isEmpty() && layer != u"highlights" && layer != u"full")
        return Text::tr("--layer takes highlights or full.");
    return {};
}

/// The workspace in the folder, or a new one where there is none yet.
std::optional<LoadedWorkspace> workspaceIn(const QString &folder)
{
    const QFileInfo info(folder);
    if (info.exists() && !info.isDir()) {
        complain(Text::tr("“%1” is no folder.").arg(folder));
        return {};
    }
    if (!QFile::exists(folder + u"/workspace.xml"_s) && QDir(folder).isEmpty()) {
        LoadedWorkspace fresh;
        fresh.workspace.organisation.name = Text::tr("Your organisation");
        return fresh;
    }
    return load(folder);
}

struct Result
{
    /// The originals and the pictures.
    QList<FileChange> files;
    QList<std::pair<Id, ImportReport>> reports;
};

/// Imports all files into the workspace; nothing when one of them can't be.
std::optional<Result> importAll(const QStringList &files, const ImportOptions &options, const QString &wanted,
                                const QString &folder, Workspace &workspace)
{
    Result result;
    bool isGood = true;
    for (const QString &path : files) {
        const auto bytes = readForImport(path);
        if (!bytes) {
            complain({bytes.error()});
            isGood = false;
            continue;
        }
        ImportOptions here = options;
        here.folder = QFileInfo(path).absolutePath();
        auto imported = importBytes(*bytes, path, formatOf(path, *bytes), here);
        if (!imported) {
            complain({imported.error()});
            isGood = false;
            continue;
        }
        if (!wanted.isEmpty() && findById(workspace.statements, Id{wanted})) {
            complain(Text::tr("The workspace has a statement “%1” already. Choose another id.").arg(wanted));
            return {};
        }
        result.files += pictureFiles(*imported, folder, result.files);
        const Id id = addToWorkspace(workspace, *imported, wanted);
        result.files.append({originalFile(folder, id, path), *bytes});
        result.reports.append({id, imported->report});
    }
    return isGood ? std::optional(result) : std::nullopt;
}

void tellSummary(const std::pair<Id, ImportReport> &entry)
{
    const auto &[id, report] = entry;
    const int kept = report.words(Fate::Kept) + report.words(Fate::KeptHidden);
    int left = -kept;
    for (const Passage &passage : report.passages)
        left += int(passage.text.count(u' ')) + 1;
    print(Text::tr("%1: statement “%2”, %3, %4, %5", "file, statement, counts")
              .arg(report.file, id.text, Text::tr("%Ln word(s) taken over", nullptr, kept),
                   Text::tr("%Ln word(s) left out", nullptr, left),
                   Text::tr("%Ln remark(s)", nullptr, int(report.remarks.size()))));
    for (const Remark &remark : report.remarks)
        complain({Problem{.file = report.file, .sentence = remark.sentence}});
}

}

int importCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    const Options options;
    parser.setApplicationDescription(
        Text::tr("Makes statements of web pages, Markdown, word processor documents and plain text."));
    parser.addPositionalArgument(u"import"_s, {}, u"import"_s);
    parser.addPositionalArgument(u"FILE"_s, Text::tr("The files to import."), u"FILE…"_s);
    parser.addOptions({options.into, options.statement, options.language, options.layer, options.report});
    if (const auto status = parse(parser, arguments, -1))
        return *status;
    if (const auto problem = usageProblem(parser, options)) {
        complain(*problem);
        return BadInput;
    }
    const QString folder = parser.value(options.into);
    auto loaded = workspaceIn(folder);
    if (!loaded)
        return BadInput;
    ImportOptions how{.language = parser.value(options.language)};
    if (parser.isSet(options.layer))
        how.layer = parser.value(options.layer) == u"full" ? Layer::Full : Layer::Highlights;
    const auto result = importAll(parser.positionalArguments().sliced(1), how, parser.value(options.statement), folder,
                                  loaded->workspace);
    if (!result)
        return BadInput;
    if (const auto saved = saveWorkspace(folder, loaded->workspace, loaded->files); !saved) {
        complain({saved.error()});
        return BadOutput;
    }
    if (const auto kept = commitFiles(folder, result->files); !kept) {
        complain({kept.error()});
        return BadOutput;
    }
    for (const auto &entry : result->reports)
        tellSummary(entry);
    if (parser.isSet(options.report) && !writeReport(parser.value(options.report), reportsJson(result->reports)))
        return BadOutput;
    return Done;
}

}
