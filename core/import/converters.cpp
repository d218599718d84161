// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/converters.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <md4c-html.h>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Import)
};

}

QByteArray markdownToHtml(const QByteArray &markdown)
{
    QByteArray html;
    const auto append = [](const MD_CHAR *text, MD_SIZE size, void *out) {
        static_cast<QByteArray *>(out)->append(text, qsizetype(size));
    };
    md_html(markdown.constData(), MD_SIZE(markdown.size()), append, &html,
            MD_FLAG_TABLES | MD_FLAG_STRIKETHROUGH | MD_FLAG_PERMISSIVEEMAILAUTOLINKS, MD_HTML_FLAG_SKIP_UTF8_BOM);
    return html;
}

std::expected<QByteArray, Problem> documentToHtml(const QByteArray &bytes, const QString &file)
{
    const auto failed = [&](const QString &sentence) {
        return std::unexpected(Problem{.file = file, .sentence = sentence});
    };
    const QString pandoc = QStandardPaths::findExecutable(u"pandoc"_s);
    if (pandoc.isEmpty())
        return failed(Text::tr(
            "Documents of word processors are read with the program “pandoc”, which is not installed. Install the package “pandoc”, or save the document as a web page and import that."));
    QString suffix = QFileInfo(file).suffix().toLower();
    if (suffix != u"odt" && suffix != u"rtf")
        suffix = bytes.startsWith("{\\rtf") ? u"rtf"_s : u"docx"_s;
    QTemporaryDir folder;
    const QString copy = folder.filePath(u"document."_s + suffix);
    QFile out(copy);
    if (!out.open(QIODevice::WriteOnly) || out.write(bytes) != bytes.size() || !out.flush())
        return failed(Text::tr("There is no room for a copy of the document (%1).").arg(out.errorString()));
    out.close();
    QProcess process;
    process.setWorkingDirectory(folder.path());
    process.start(pandoc,
                  {u"--sandbox"_s, u"--track-changes=accept"_s, u"-f"_s, suffix, u"-t"_s, u"html"_s,
                   u"--embed-resources"_s, copy});
    constexpr int longest = 60'000;
    if (!process.waitForFinished(longest)) {
        process.kill();
        process.waitForFinished();
        return failed(
            Text::tr("The document could not be read within a minute. Save it as a web page and import that."));
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return failed(Text::tr(
            "The document can not be read: it is damaged, protected by a password, or of another kind than its name says. Open it in the word processor and save it again."));
    return process.readAllStandardOutput();
}

}
