// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import/main_content.h"
#include "import/pictures.h"
#include "import/read_file.h"
#include "import/report.h"
#include "model/problem.h"
#include "model/workspace.h"

#include <expected>

namespace noticewright
{

/// What a file holds. Documents are the word processors' (docx, odt, rtf).
enum class ImportFormat { Html, Markdown, PlainText, Document };

struct ImportOptions
{
    /// Empty: what the file says, or else what its words look like.
    QString language;
    /// Empty: by the file's words (see layerOf).
    std::optional<Layer> layer;
    /// The folder that the file lies in: pictures there or below are taken over.
    /// Empty: only those within the file.
    QString folder;
};

/// A statement made of a foreign file, and the facts that it shows.
struct ImportedStatement
{
    /// Without an address; its id is the caller's to choose.
    Statement statement;
    QList<Contact> contacts;
    QList<Seal> seals;
    QList<LinkList> linkLists;
    /// The links in the footer of the page; empty when it has none.
    Id footerLinks;
    /// The pictures that the statement and its seals show.
    PictureFiles pictures;
    ImportReport report;
};

/// By the file's name and, where that says nothing, its first bytes.
[[nodiscard]] ImportFormat formatOf(const QString &file, const QByteArray &bytes);

/// Makes a statement of a file's bytes. `file` is its name, for messages.
/// Nothing is fetched, and nothing that can run is taken over. Fails for what
/// is too large or holds no text at all.
[[nodiscard]] std::expected<ImportedStatement, Problem>
importBytes(const QByteArray &bytes, const QString &file, ImportFormat format, const ImportOptions &options = {});

/// The endings of files that can be imported, in lower case.
[[nodiscard]] const QStringList &importEndings();

/// Reads the file and imports it.
[[nodiscard]] std::expected<ImportedStatement, Problem> importFile(const QString &path,
                                                                   const ImportOptions &options = {});

}
