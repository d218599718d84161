// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/export_command.h"

#include "bundle/pdf_export.h"
#include "bundle/text_export.h"
#include "check/structure.h"
#include "cli/command.h"
#include "edition/edition_status.h"
#include "edition/offer.h"
#include "pdf/protocol.h"

#include <cstdio>

#include <unistd.h>

namespace noticewright::cli
{

using namespace Qt::StringLiterals;

namespace
{

struct Options
{
    QCommandLineOption to{u"to"_s, Text::tr("The folder that the export fills."), u"OUT"_s};
    QCommandLineOption format{u"format"_s, Text::tr("html (default), pdf, text or markdown."), u"FORMAT"_s, u"html"_s};
    QCommandLineOption statement{u"statement"_s, Text::tr("Only this statement; may be given again."), u"ID"_s};
    QCommandLineOption edition{
        u"edition"_s, Text::tr("Only this edition, such as us/en; may be given again. “all” is every edition."),
        u"EDITION"_s};
    QCommandLineOption layer{u"layer"_s, Text::tr("Only this layer: highlights or full."), u"LAYER"_s};
    QCommandLineOption paper{u"paper"_s, Text::tr("The PDF's paper: a4 (default) or letter."), u"PAPER"_s, u"a4"_s};
};

/// The pages asked for, or what is wrong with the request.
std::expected<PageSelection, QString> selectionOf(const QCommandLineParser &parser, const Options &options,
                                                  const Workspace &workspace)
{
    PageSelection selection;
    for (const QString &id : parser.values(options.statement)) {
        if (!findById(workspace.statements, Id{id}))
            return std::unexpected(Text::tr("The workspace has no statement “%1”.").arg(id));
        selection.statements.append({id});
    }
    for (const QString &path : parser.values(options.edition)) {
        if (path == u"all")
            continue;
        const auto edition = findEdition(workspace, path);
        if (!edition)
            return std::unexpected(Text::tr("The workspace has no edition “%1”.").arg(path));
        selection.editions.append(*edition);
    }
    const QString layer = parser.value(options.layer);
    if (layer == u"highlights" || layer == u"full")
        selection.layer = layer == u"full" ? Layer::Full : Layer::Highlights;
    else if (!layer.isEmpty())
        return std::unexpected(Text::tr("--layer takes highlights or full."));
    return selection;
}

/// Shows how far the work is, on a terminal only.
bool showProgress(qsizetype done, qsizetype total)
{
    if (::isatty(STDERR_FILENO)) {
        std::fprintf(stderr, "\r%lld/%lld", qlonglong(done), qlonglong(total));
        if (done == total)
            std::fprintf(stderr, "\n");
    }
    return true;
}

/// Says which of the pages asked for are not made, and why.
void tellHeldBack(const Workspace &workspace, const PageSelection &selection)
{
    for (const Statement &statement : workspace.statements) {
        if (!selection.statements.isEmpty() && !selection.statements.contains(statement.id))
            continue;
        for (const Edition &edition : editionsFor(workspace, statement)) {
            if (!selection.editions.isEmpty() && !selection.editions.contains(edition))
                continue;
            const Offer offer = offerOf(workspace, statement, edition);
            if (offer == Offer::NotTranslated)
                complain(Text::tr("%1: “%2” is not exported: nothing of it is translated into %3 yet.")
                             .arg(edition.path(), statement.id.text, edition.language));
            else if (offer == Offer::HeldBack)
                complain(Text::tr("%1: “%2” is held back: %Ln text(s) are not translated into %3.", nullptr,
                                  int(editionStatus(workspace, statement, edition).missing))
                             .arg(edition.path(), statement.id.text, edition.language));
        }
    }
}

/// Errors of structure, which no page may be made with.
bool complainOfErrors(const LoadedWorkspace &loaded, const QString &folder)
{
    bool hasAny = false;
    for (const Finding &finding : checkStructure(loaded.workspace, folder, loaded.sources)) {
        if (finding.severity != Severity::Error)
            continue;
        complain(finding.problem.toString());
        hasAny = true;
    }
    return hasAny;
}

}

int exportCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    const Options options;
    parser.setApplicationDescription(Text::tr("Exports the statements of the workspace in the folder DIR."));
    parser.addPositionalArgument(u"export"_s, {}, u"export"_s);
    parser.addPositionalArgument(u"DIR"_s, Text::tr("The workspace's folder."));
    parser.addOptions({options.to, options.format, options.statement, options.edition, options.layer, options.paper});
    if (const auto status = parse(parser, arguments, 1))
        return *status;
    const QString format = parser.value(options.format);
    const QStringList formats{u"html"_s, u"pdf"_s, u"text"_s, u"markdown"_s};
    const auto paper = paperCalled(parser.value(options.paper));
    if (!parser.isSet(options.to) || !formats.contains(format) || !paper) {
        complain(Text::tr(
            "--to names the folder to fill, --format takes html, pdf, text or markdown, and --paper takes a4 or letter."));
        return BadInput;
    }
    const QString folder = parser.positionalArguments().at(1);
    const auto loaded = load(folder);
    if (!loaded)
        return BadInput;
    const auto selection = selectionOf(parser, options, loaded->workspace);
    if (!selection) {
        complain(selection.error());
        return BadInput;
    }
    if (complainOfErrors(*loaded, folder))
        return BadInput;
    tellHeldBack(loaded->workspace, *selection);
    const QList<SitePage> pages = pagesOf(loaded->workspace, *selection);
    if (pages.isEmpty()) {
        complain(Text::tr("There is no page to export: no statement is written in the language of a chosen edition."));
        return BadInput;
    }
    const auto files = [&] {
        if (format == u"pdf")
            return buildPdfs(loaded->workspace, folder, pages, *paper, showProgress);
        if (format == u"html")
            return buildSite(loaded->workspace, folder, pages, showProgress);
        return buildTexts(loaded->workspace, folder, pages,
                          format == u"markdown" ? TextFormat::Markdown : TextFormat::Plain, showProgress);
    }();
    if (!files) {
        complain(files.error());
        return BadInput;
    }
    if (const auto written = writeOutput(parser.value(options.to), *files); !written) {
        complain({written.error()});
        return BadOutput;
    }
    return Done;
}

}
