// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/export_command.h"

#include "bundle/bundle.h"
#include "bundle/text_export.h"
#include "bundle/word_export.h"
#include "bundle/zip.h"
#include "check/structure.h"
#include "cli/command.h"
#include "cli/progress_line.h"
#include "edition/edition_status.h"
#include "edition/offer.h"
#include "pdf/protocol.h"
#include "templates/template_engine.h"

namespace noticewright::cli
{

using namespace Qt::StringLiterals;

namespace
{

struct Options
{
    QCommandLineOption to{u"to"_s, Text::tr("The folder that the export fills."), u"OUT"_s};
    QCommandLineOption format{u"format"_s, Text::tr("html (default), pdf, bundle, docx, text, markdown or json."),
                              u"FORMAT"_s, u"html"_s};
    QCommandLineOption statement{u"statement"_s, Text::tr("Only this statement; may be given again."), u"ID"_s};
    QCommandLineOption edition{
        u"edition"_s, Text::tr("Only this edition, such as us/en; may be given again. “all” is every edition."),
        u"EDITION"_s};
    QCommandLineOption layer{u"layer"_s, Text::tr("Only this layer: highlights or full."), u"LAYER"_s};
    QCommandLineOption paper{u"paper"_s, Text::tr("The PDF's paper: a4 (default) or letter."), u"PAPER"_s, u"a4"_s};
    QCommandLineOption jobs{u"jobs"_s, Text::tr("How many threads make pages; by itself one for each processor."),
                            u"NUMBER"_s, u"0"_s};
    QCommandLineOption pdf{
        u"pdf"_s,
        Text::tr("What the PDFs must be: any (default), made by what is built in, or tagged, which can be read aloud; "
                 "these need Chromium, another browser of its family, or WeasyPrint."),
        u"KIND"_s, u"any"_s};
    QCommandLineOption zip{u"zip"_s, Text::tr("Makes OUT a zip file of the bundle instead of a folder.")};
    QCommandLineOption noPdf{u"no-pdf"_s, Text::tr("Leaves the PDFs out of the bundle.")};
    QCommandLineOption fragment{
        u"fragment"_s, Text::tr("HTML of the content alone, without the page around it, for content systems.")};
    QCommandLineOption classPrefix{u"class-prefix"_s,
                                   Text::tr("What the classes of fragments begin with, so that they meet no others."),
                                   u"PREFIX"_s};
};

/// What is wrong with the options, whatever the workspace; or nothing.
std::optional<QString> faultOf(const QCommandLineParser &parser, const Options &options)
{
    const QString format = parser.value(options.format);
    const QStringList formats{u"html"_s, u"pdf"_s, u"bundle"_s, u"text"_s, u"markdown"_s, u"json"_s, u"docx"_s};
    if (!parser.isSet(options.to) || !formats.contains(format) || !paperCalled(parser.value(options.paper)))
        return Text::tr(
            "--to names the folder to fill, --format takes html, pdf, bundle, docx, text, markdown or json, and --paper takes a4 or letter.");
    bool isNumber = false;
    const int jobs = parser.value(options.jobs).toInt(&isNumber);
    if (!isNumber || jobs < 0 || jobs > 256)
        return Text::tr("--jobs takes a number from 1 to 256, or 0 for one for each processor.");
    if (!pdfKindCalled(parser.value(options.pdf)))
        return Text::tr("--pdf takes any or tagged.");
    if (parser.isSet(options.pdf) && (parser.isSet(options.noPdf) || (format != u"pdf" && format != u"bundle")))
        return Text::tr("--pdf goes with --format pdf, and with --format bundle unless --no-pdf leaves the PDFs out.");
    if (format != u"bundle" && (parser.isSet(options.zip) || parser.isSet(options.noPdf)))
        return Text::tr("--zip and --no-pdf go with --format bundle.");
    if (format != u"html" && parser.isSet(options.fragment))
        return Text::tr("--fragment goes with --format html.");
    if (parser.isSet(options.classPrefix)
        && (!parser.isSet(options.fragment) || !isClassPrefix(parser.value(options.classPrefix))))
        return Text::tr(
            "--class-prefix goes with --fragment and takes letters, digits, “-” and “_”, beginning with a letter.");
    return {};
}

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

using ExportedFiles = std::expected<OutputFiles, QList<Problem>>;

PdfOptions pdfOptionsIn(const QCommandLineParser &parser, const Options &options)
{
    return {.paper = *paperCalled(parser.value(options.paper)), .kind = *pdfKindCalled(parser.value(options.pdf))};
}

ExportedFiles pdfsFor(const QCommandLineParser &parser, const Options &options, const Workspace &workspace,
                      const QList<SitePage> &pages)
{
    const auto made =
        buildPdfs(workspace, parser.positionalArguments().at(1), pages, pdfOptionsIn(parser, options), showProgress());
    if (!made)
        return std::unexpected(made.error());
    return inOneFolder(pages, *made);
}

ExportedFiles bundleFor(const QCommandLineParser &parser, const Options &options, const Workspace &workspace,
                        const PageSelection &selection)
{
    // What is there may be no bundle; then it will not be replaced either.
    const auto before = readBundle(parser.value(options.to));
    return buildBundle(workspace, parser.positionalArguments().at(1),
                       {.selection = selection,
                        .withPdfs = !parser.isSet(options.noPdf),
                        .pdf = pdfOptionsIn(parser, options),
                        .jobs = parser.value(options.jobs).toInt(),
                        .before = before ? &*before : nullptr},
                       showProgress());
}

ExportedFiles filesFor(const QCommandLineParser &parser, const Options &options, const Workspace &workspace,
                       const PageSelection &selection)
{
    const QString format = parser.value(options.format);
    const QString folder = parser.positionalArguments().at(1);
    if (format == u"bundle")
        return bundleFor(parser, options, workspace, selection);
    const QList<SitePage> pages = pagesOf(workspace, selection);
    if (format == u"pdf")
        return pdfsFor(parser, options, workspace, pages);
    if (format == u"docx")
        return buildWordFiles(workspace, folder, pages, showProgress());
    if (parser.isSet(options.fragment))
        return buildFragments(workspace, folder, pages, parser.value(options.classPrefix), showProgress());
    return buildTexts(workspace, folder, pages,
                      format == u"json"           ? TextFormat::Json
                          : format == u"markdown" ? TextFormat::Markdown
                                                  : TextFormat::Plain,
                      showProgress());
}

int exportSite(const QCommandLineParser &parser, const Options &options, const Workspace &workspace,
               const QList<SitePage> &pages)
{
    const auto written = writeSite(workspace, parser.positionalArguments().at(1), pages, parser.value(options.to),
                                   showProgress(), {.jobs = parser.value(options.jobs).toInt()});
    if (written)
        return Done;
    complain(written.error().problems);
    return written.error().isUnwritten ? BadOutput : BadInput;
}

/// Says which of the pages asked for are not made, and why.
void tellHeldBack(const Workspace &workspace, const PageSelection &selection)
{
    for (const Statement &statement : workspace.statements) {
        if (!selection.statements.isEmpty() && !selection.statements.contains(statement.id))
            continue;
        for (const auto &[edition, offer] : offersOf(workspace, statement)) {
            if (!selection.editions.isEmpty() && !selection.editions.contains(edition))
                continue;
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
    parser.addOptions({options.to, options.format, options.statement, options.edition, options.layer, options.paper,
                       options.jobs, options.pdf, options.zip, options.noPdf, options.fragment, options.classPrefix});
    if (const auto status = parse(parser, arguments, 1))
        return *status;
    if (const auto fault = faultOf(parser, options)) {
        complain(*fault);
        return BadInput;
    }
    const QString folder = parser.positionalArguments().at(1);
    const auto loading = loadTemplateEngine();
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
    if (parser.value(options.format) == u"html" && !parser.isSet(options.fragment))
        return exportSite(parser, options, loaded->workspace, pages);
    const auto files = filesFor(parser, options, loaded->workspace, *selection);
    if (!files) {
        complain(files.error());
        return BadInput;
    }
    const QString to = parser.value(options.to);
    const auto written =
        parser.isSet(options.zip) ? writeZip(to, *files, timeOf(loaded->workspace)) : writeOutput(to, *files);
    if (!written) {
        complain({written.error()});
        return BadOutput;
    }
    return Done;
}

}
