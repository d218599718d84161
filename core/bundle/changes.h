// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/bundle_source.h"
#include "bundle/output.h"
#include "bundle/page_lines.h"

namespace noticewright
{

/// What became of a page or a file since the bundle before.
enum class Change { Added, Removed, Changed };

struct PageChange
{
    Change change = Change::Changed;
    /// As it is now, or was.
    ManifestFile page;
    /// Where it was before, if elsewhere.
    QString earlierPath;
    /// The days before, if others.
    QDate earlierEffective;
    /// Of a page that changed. Empty where its text is the same.
    QList<LineChange> texts;
    /// False where the earlier page is not as it was exported, so that nothing
    /// tells what its text was.
    bool isCompared = true;
};

struct FileChanged
{
    Change change = Change::Changed;
    QString path;
};

/// What differs between a bundle and the one before: its pages by what they
/// show, and all other files that are deployed by their paths.
struct BundleChanges
{
    QList<PageChange> pages;
    QList<FileChanged> files;
};

/// `before` is the earlier bundle; `manifest` and `files` are the new one.
[[nodiscard]] BundleChanges changesSince(const OpenedBundle &before, const Manifest &manifest,
                                         const OutputFiles &files);

/// The same for people and for programs: `CHANGES.html`, with `style` as its
/// style sheet's address, and `CHANGES.json`.
[[nodiscard]] OutputFiles changeFiles(const BundleChanges &changes, const QString &style);

}
