// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/command.h"
#include "edition/site_pages.h"

namespace noticewright::cli
{

/// The arguments of `noticewright export`.
struct ExportArguments
{
    ExportArguments();

    QCommandLineParser parser;
    QCommandLineOption to, format, statement, edition, layer, paper, jobs, pdf, zip, noPdf, fragment, classPrefix;

    [[nodiscard]] QString value(const QCommandLineOption &option) const { return parser.value(option); }
    [[nodiscard]] bool has(const QCommandLineOption &option) const { return parser.isSet(option); }
    [[nodiscard]] QString folder() const { return parser.positionalArguments().at(1); }
    [[nodiscard]] int jobCount() const { return value(jobs).toInt(); }

    /// Reads them. Prints help or what is wrong, whatever the workspace, and then
    /// gives the status to end with.
    [[nodiscard]] std::optional<int> read(const QStringList &arguments);
};

/// What is to be exported.
struct ExportRequest
{
    LoadedWorkspace loaded;
    PageSelection selection;
    /// One or more.
    QList<SitePage> pages;
};

/// Loads it and says which of the pages asked for are not made. Complains of what
/// no page may be made with, and then gives nothing.
[[nodiscard]] std::optional<ExportRequest> exportRequest(const ExportArguments &arguments);

}
