// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/export_request.h"

#include "bundle/site.h"
#include "check/structure.h"
#include "edition/edition_status.h"
#include "edition/offer.h"
#include "pdf/pdf_kind.h"
#include "pdf/protocol.h"

namespace noticewright::cli
{

using namespace Qt::StringLiterals;

ExportArguments::ExportArguments()
    : to(u"to"_s, Text::tr("The folder that the export fills."), u"OUT"_s)
    , format(u"format"_s, Text::tr("html (default), pdf, bundle, docx, text, markdown or json."), u"FORMAT"_s,
             u"html"_s)
    , statement(u"statement"_s, Text::tr("Only this statement; may be given again."), u"ID"_s)
    , edition(u"edition"_s, Text::tr("Only this edition, such as us/en; may be given again. “all” is every edition."),
              u"EDITION"_s)
    , layer(u"layer"_s, Text::tr("Only this layer: highlights or full."), u"LAYER"_s)
    , paper(u"paper"_s, Text::tr("The PDF's paper: a4 (default) or letter."), u"PAPER"_s, u"a4"_s)
    , jobs(u"jobs"_s, Text::tr("How many threads make pages; by itself one for each processor."), u"NUMBER"_s, u"0"_s)
    , pdf(u"pdf"_s,
          Text::tr(
              "What the PDFs must be: any (default), made by what is built in, or tagged, which can be read aloud; "
              "these need Chromium, another browser of its family, or WeasyPrint."),
          u"KIND"_s, u"any"_s)
    , zip(u"zip"_s, Text::tr("Makes OUT a zip file of the bundle instead of a folder."))
    , noPdf(u"no-pdf"_s, Text::tr("Leaves the PDFs out of the bundle."))
    , fragment(u"fragment"_s, Text::tr("HTML of the content alone, without the page around it, for content systems."))
    , classPrefix(u"class-prefix"_s, Text::tr("What the classes of fragments begin with, so that they meet no others."),
                  u"PREFIX"_s)
{
    parser.setApplicationDescription(Text::tr("Exports the statements of the workspace in the folder DIR."));
    parser.addPositionalArgument(u"export"_s, {}, u"export"_s);
    parser.addPositionalArgument(u"DIR"_s, Text::tr("The workspace's folder."));
    parser.addOptions({to, format, statement, edition, layer, paper, jobs, pdf, zip, noPdf, fragment, classPrefix});
}

namespace
{

/// What is wrong with the options, whatever the workspace; or nothing.
std::optional<QString> faultOf(const ExportArguments &options)
{
    const QString format = options.value(options.format);
    const QStringList formats{u"html"_s, u"pdf"_s, u"bundle"_s, u"text"_s, u"markdown"_s, u"json"_s, u"docx"_s};
    if (!options.has(options.to) || !formats.contains(format) || !paperCalled(options.value(options.paper)))
        return Text::tr(
            "--to names the folder to fill, --format takes html, pdf, bundle, docx, text, markdown or json, and --paper takes a4 or letter.");
    bool isNumber = false;
    const int jobs = options.value(options.jobs).toInt(&isNumber);
    if (!isNumber || jobs < 0 || jobs > 256)
        return Text::tr("--jobs takes a number from 1 to 256, or 0 for one for each processor.");
    if (!pdfKindCalled(options.value(options.pdf)))
        return Text::tr("--pdf takes any or tagged.");
    if (options.has(options.pdf) && (options.has(options.noPdf) || (format != u"pdf" && format != u"bundle")))
        return Text::tr("--pdf goes with --format pdf, and with --format bundle unless --no-pdf leaves the PDFs out.");
    if (format != u"bundle" && (options.has(options.zip) || options.has(options.noPdf)))
        return Text::tr("--zip and --no-pdf go with --format bundle.");
    if (format != u"html" && options.has(options.fragment))
        return Text::tr("--fragment goes with --format html.");
    if (options.has(options.classPrefix)
        && (!options.has(options.fragment) || !isClassPrefix(options.value(options.classPrefix))))
        return Text::tr(
            "--class-prefix goes with --fragment and takes letters, digits, “-” and “_”, beginning with a letter.");
    return {};
}

/// The pages asked for, or what is wrong with the request.
std::expected<PageSelection, QString> selectionOf(const ExportArguments &options, const Workspace &workspace)
{
    PageSelection selection;
    for (const QString &id : options.parser.values(options.statement)) {
        if (!findById(workspace.statements, Id{id}))
            return std::unexpected(Text::tr("The workspace has no statement “%1”.").arg(id));
        selection.statements.append({id});
    }
    for (const QString &path : options.parser.values(options.edition)) {
        if (path == u"all")
            continue;
        const auto edition = findEdition(workspace, path);
        if (!edition)
            return std::unexpected(Text::tr("The workspace has no edition “%1”.").arg(path));
        selection.editions.append(*edition);
    }
    const QString layer = options.value(options.layer);
    if (layer == u"highlights" || layer == u"full")
        selection.layer = layer == u"full" ? Layer::Full : Layer::Highlights;
    else if (!layer.isEmpty())
        return std::unexpected(Text::tr("--layer takes highlights or full."));
    return selection;
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

std::optional<int> ExportArguments::read(const QStringList &arguments)
{
    if (const auto status = parse(parser, arguments, 1))
        return status;
    if (const auto fault = faultOf(*this)) {
        complain(*fault);
        return BadInput;
    }
    return {};
}

std::optional<ExportRequest> exportRequest(const ExportArguments &arguments)
{
    auto loaded = load(arguments.folder());
    if (!loaded)
        return {};
    const auto selection = selectionOf(arguments, loaded->workspace);
    if (!selection) {
        complain(selection.error());
        return {};
    }
    if (complainOfErrors(*loaded, arguments.folder()))
        return {};
    tellHeldBack(loaded->workspace, *selection);
    const QList<SitePage> pages = pagesOf(loaded->workspace, *selection);
    if (pages.isEmpty()) {
        complain(Text::tr("There is no page to export: no statement is written in the language of a chosen edition."));
        return {};
    }
    return ExportRequest{.loaded = std::move(*loaded), .selection = *selection, .pages = pages};
}

}
