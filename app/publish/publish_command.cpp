// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "publish/publish_command.h"

#include "bundle/bundle.h"
#include "bundle/zip.h"
#include "cli/export_request.h"
#include "cli/progress_line.h"
#include "pdf/protocol.h"

namespace noticewright::cli
{

namespace
{

using ExportedFiles = std::expected<OutputFiles, QList<Problem>>;

PdfOptions pdfOptionsIn(const ExportArguments &arguments)
{
    return {.paper = *paperCalled(arguments.value(arguments.paper)),
            .kind = *pdfKindCalled(arguments.value(arguments.pdf))};
}

ExportedFiles pdfsFor(const ExportArguments &arguments, const ExportRequest &request)
{
    const auto made =
        buildPdfs(request.loaded.workspace, arguments.folder(), request.pages, pdfOptionsIn(arguments), showProgress());
    if (!made)
        return std::unexpected(made.error());
    return inOneFolder(request.pages, *made);
}

ExportedFiles bundleFor(const ExportArguments &arguments, const ExportRequest &request)
{
    // What is there may be no bundle; then it will not be replaced either.
    const auto before = readBundle(arguments.value(arguments.to));
    return buildBundle(request.loaded.workspace, arguments.folder(),
                       {.selection = request.selection,
                        .withPdfs = !arguments.has(arguments.noPdf),
                        .pdf = pdfOptionsIn(arguments),
                        .jobs = arguments.jobCount(),
                        .before = before ? &*before : nullptr},
                       showProgress());
}

}

int publishCommand(const QStringList &given)
{
    ExportArguments arguments;
    if (const auto status = arguments.read(given))
        return *status;
    const bool isBundle = arguments.value(arguments.format) == u"bundle";
    if (!isBundle && arguments.value(arguments.format) != u"pdf") {
        complainOfUsage(QStringLiteral("export"));
        return BadInput;
    }
    const auto request = exportRequest(arguments);
    if (!request)
        return BadInput;
    const auto files = isBundle ? bundleFor(arguments, *request) : pdfsFor(arguments, *request);
    if (!files) {
        complain(files.error());
        return BadInput;
    }
    const QString to = arguments.value(arguments.to);
    const auto written = arguments.has(arguments.zip) ? writeZip(to, *files, timeOf(request->loaded.workspace))
                                                      : writeOutput(to, *files);
    if (written)
        return Done;
    complain({written.error()});
    return BadOutput;
}

}
