// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/export_command.h"

#include "bundle/text_export.h"
#include "bundle/word_export.h"
#include "cli/export_request.h"
#include "cli/progress_line.h"
#include "templates/template_engine.h"

namespace noticewright::cli
{

namespace
{

std::expected<OutputFiles, QList<Problem>> textsFor(const ExportArguments &arguments, const ExportRequest &request)
{
    const QString format = arguments.value(arguments.format);
    const Workspace &workspace = request.loaded.workspace;
    if (format == u"docx")
        return buildWordFiles(workspace, arguments.folder(), request.pages, showProgress());
    if (arguments.has(arguments.fragment))
        return buildFragments(workspace, arguments.folder(), request.pages, arguments.value(arguments.classPrefix),
                              showProgress());
    return buildTexts(workspace, arguments.folder(), request.pages,
                      format == u"json"           ? TextFormat::Json
                          : format == u"markdown" ? TextFormat::Markdown
                                                  : TextFormat::Plain,
                      showProgress());
}

int exportSite(const ExportArguments &arguments, const ExportRequest &request)
{
    const auto written = writeSite(request.loaded.workspace, arguments.folder(), request.pages,
                                   arguments.value(arguments.to), showProgress(), {.jobs = arguments.jobCount()});
    if (written)
        return Done;
    complain(written.error().problems);
    return written.error().isUnwritten ? BadOutput : BadInput;
}

int exportTexts(const ExportArguments &arguments, const ExportRequest &request)
{
    const auto files = textsFor(arguments, request);
    if (!files) {
        complain(files.error());
        return BadInput;
    }
    const auto written = writeOutput(arguments.value(arguments.to), *files);
    if (written)
        return Done;
    complain({written.error()});
    return BadOutput;
}

}

int exportCommand(const QStringList &given, const std::function<int()> &publish)
{
    ExportArguments arguments;
    if (const auto status = arguments.read(given))
        return *status;
    const QString format = arguments.value(arguments.format);
    if (format == u"pdf" || format == u"bundle")
        return publish();
    const bool isSite = format == u"html" && !arguments.has(arguments.fragment);
    const auto loading = isSite ? loadTemplateEngine() : std::future<void>();
    const auto request = exportRequest(arguments);
    if (!request)
        return BadInput;
    return isSite ? exportSite(arguments, *request) : exportTexts(arguments, *request);
}

}
