// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/import.h"

#include "import/converters.h"
#include "import/encoding.h"
#include "import/html_source.h"
#include "import/plain_text_source.h"
#include "import/statement_builder.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

/// What a file says, and how it was read.
struct Source
{
    SourceTree tree;
    DecodedText text;
    Extent extent = Extent::Whole;
};

std::expected<Source, Problem> read(const QByteArray &bytes, const QString &file, ImportFormat format)
{
    if (format == ImportFormat::Document) {
        const auto html = documentToHtml(bytes, file);
        if (!html)
            return std::unexpected(html.error());
        return Source{readHtml(*html), {.encoding = QFileInfo(file).suffix(), .isDeclared = true}};
    }
    const DecodedText text = decodeText(bytes);
    switch (format) {
    case ImportFormat::Markdown: {
        Source source{readHtml(markdownToHtml(text.text.toUtf8())), text};
        source.tree.hasAuthorsLines = true;
        return source;
    }
    case ImportFormat::PlainText:
        return Source{readPlainText(text.text), text};
    default:
        return Source{readHtml(text.text.toUtf8()), text, Extent::Found};
    }
}

void remarkOnEncoding(const DecodedText &source, QList<Remark> &remarks)
{
    if (source.unreadable > 0)
        remarks.append(
            {Text::tr("%Ln character(s) could not be read as “%1” and are shown as �.", nullptr, int(source.unreadable))
                 .arg(source.encoding),
             {}});
    else if (!source.isDeclared && source.encoding != u"utf-8")
        remarks.append(
            {Text::tr(
                 "The file does not say how its characters are stored. It was read as “%1”: look at accented letters.")
                 .arg(source.encoding),
             {}});
}

}

ImportFormat formatOf(const QString &file, const QByteArray &bytes)
{
    const QString suffix = QFileInfo(file).suffix().toLower();
    if (suffix == u"html" || suffix == u"htm" || suffix == u"xhtml")
        return ImportFormat::Html;
    if (suffix == u"md" || suffix == u"markdown" || suffix == u"mkd")
        return ImportFormat::Markdown;
    if (suffix == u"docx" || suffix == u"odt" || suffix == u"rtf")
        return ImportFormat::Document;
    const QByteArray head = bytes.first(std::min<qsizetype>(bytes.size(), 1024)).toLower();
    if (head.startsWith("pk\x03\x04") || head.startsWith("{\\rtf"))
        return ImportFormat::Document;
    if (suffix != u"txt" && (head.contains("<html") || head.contains("<!doctype html") || head.contains("<body")))
        return ImportFormat::Html;
    return ImportFormat::PlainText;
}

std::expected<ImportedStatement, Problem> importBytes(const QByteArray &bytes, const QString &file, ImportFormat format,
                                                      const ImportOptions &options)
{
    if (bytes.size() > largestImport)
        return std::unexpected(Problem{
            .file = file,
            .sentence = Text::tr(
                "The file is larger than 20 MB, which no statement is. Save the page without pictures, or only its text.")});
    auto source = read(bytes, file, format);
    if (!source)
        return std::unexpected(source.error());
    source->tree.folder = options.folder;
    const SourceTree &tree = source->tree;
    const MainContent content = findMainContent(tree, source->extent);
    IdGenerator ids;
    ImportedStatement imported = buildStatement(tree, content, readFlow(tree, content, ids), options, ids);
    imported.report.file = file;
    imported.report.encoding = source->text.encoding;
    remarkOnEncoding(source->text, imported.report.remarks);
    if (imported.statement.sections.isEmpty())
        return std::unexpected(Problem{
            .file = file,
            .sentence = Text::tr(
                "There is no text in this file. If the page showed its text only with the help of scripts, save it again from the browser as “Web page, complete”.")});
    return imported;
}

const QStringList &importEndings()
{
    static const QStringList endings{u"html"_s, u"htm"_s,  u"xhtml"_s, u"md"_s,  u"markdown"_s,
                                     u"mkd"_s,  u"docx"_s, u"odt"_s,   u"rtf"_s, u"txt"_s};
    return endings;
}

std::expected<ImportedStatement, Problem> importFile(const QString &path, const ImportOptions &options)
{
    ImportOptions here = options;
    here.folder = QFileInfo(path).absolutePath();
    return readForImport(path).and_then(
        [&](const QByteArray &bytes) { return importBytes(bytes, path, formatOf(path, bytes), here); });
}

}
