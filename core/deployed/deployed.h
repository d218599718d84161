// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/verify.h"

#include <QUrl>

#include <chrono>

namespace noticewright
{

/// How a web server is asked.
struct HttpPatience
{
    /// How long a server may say nothing.
    std::chrono::milliseconds wait = std::chrono::seconds(30);
    /// How long it may take for one file.
    std::chrono::milliseconds whole = std::chrono::minutes(5);
    int atOnce = 6;
};

/// The manifest of a bundle that is deployed below `site`, an address with
/// `http` or `https`.
[[nodiscard]] std::expected<Manifest, Problem> deployedManifest(const QUrl &site, const HttpPatience &patience = {});

/// Asks for each file of the manifest that is deployed, pages as visitors do
/// (`privacy/us/en/`), and compares what comes. Nothing else is asked for, and
/// redirects to other servers are not followed. Needs an application, and runs
/// an event loop.
[[nodiscard]] Verification verifyDeployed(const QUrl &site, const Manifest &manifest,
                                          const HttpPatience &patience = {});

}
