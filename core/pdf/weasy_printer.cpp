// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/weasy_printer.h"

#include "model/content_source.h"
#include "pdf/edit.h"
#include "pdf/print_environment.h"
#include "pdf/weasy_links.h"
#include "pdf/weasy_style.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

#include <algorithm>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

Problem failed(const PrintJob &job, const QString &reason)
{
    return {.file = job.page,
            .sentence = Text::tr("WeasyPrint can not make the PDF (%1). Install Chromium, which makes tagged PDFs too, "
                                 "or choose PDFs that are not tagged.")
                            .arg(reason)};
}

/// The last line that the program complained in.
QString lastLine(const QByteArray &complaints)
{
    return QString::fromUtf8(complaints).trimmed().section(u'\n', -1);
}

PdfInfo infoOf(QPDF &document)
{
    PdfInfo info;
    const QPDFObjectHandle information = document.getTrailer().getKey("/Info");
    if (information.isDictionary() && information.getKey("/Title").isString())
        info.title = QString::fromStdString(information.getKey("/Title").getUTF8Value());
    if (document.getRoot().getKey("/Lang").isString())
        info.language = QString::fromStdString(document.getRoot().getKey("/Lang").getUTF8Value());
    return info;
}

/// How many pictures have words in the PDF's structure.
int describedPictures(QPDF &document)
{
    int count = 0;
    for (QPDFObjectHandle &object : document.getAllObjects()) {
        if (object.isDictionary() && object.getKey("/S").isNameAndEquals("/Figure") && object.getKey("/Alt").isString())
            ++count;
    }
    return count;
}

/// The Python that a script is run by. Its first line names it, or the second,
/// where the path of Python is one that a first line can not have.
QString pythonOf(const QString &script)
{
    QFile file(script);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    constexpr qint64 longestLine = 4096;
    const QString first = QString::fromUtf8(file.readLine(longestLine)).trimmed();
    if (!first.startsWith("#!"_L1))
        return {};
    const QString second = QString::fromUtf8(file.readLine(longestLine)).trimmed();
    QStringList words = QProcess::splitCommand(first.sliced(2));
    if (second.startsWith("'''exec' "_L1))
        words += QProcess::splitCommand(second.sliced(QStringView(u"'''exec' ").size()));
    const auto python =
        std::ranges::find_if(words, [](const QString &word) { return word.section(u'/', -1).startsWith("python"_L1); });
    return python == words.end() ? QString() : QStandardPaths::findExecutable(*python);
}

/// Fonts tell when they were made less of letters that are not used.
QProcessEnvironment environment()
{
    QProcessEnvironment environment = printEnvironment();
    environment.insert(u"SOURCE_DATE_EPOCH"_s, u"946684800"_s);
    return environment;
}

QByteArray requestFor(const PrintJob &job, const QString &out)
{
    return QJsonDocument(QJsonObject{{u"root"_s, QFileInfo(job.root).absoluteFilePath()},
                                     {u"page"_s, job.page},
                                     {u"style"_s, QString::fromUtf8(weasyStyle(job))},
                                     {u"out"_s, out}})
               .toJson(QJsonDocument::Compact)
        + '\n';
}

}

QString findWeasyPrint()
{
    const QString script = QStandardPaths::findExecutable(u"weasyprint"_s);
    return script.isEmpty() ? QString() : pythonOf(script);
}

WeasyPrinter::WeasyPrinter(QString python, std::chrono::milliseconds patience)
    : m_python(std::move(python))
    , m_process(patience)
{
}

std::expected<void, Problem> WeasyPrinter::start(const PrintJob &job)
{
    if (m_process.isRunning())
        return {};
    QFile server(u":/noticewright/pdf/weasy_server.py"_s);
    if (!server.open(QIODevice::ReadOnly))
        return std::unexpected(failed(job, server.errorString()));
    return m_process.start(m_python, {u"-c"_s, QString::fromUtf8(server.readAll())}, environment(),
                           [&](const QString &reason) { return failed(job, reason); });
}

std::expected<PrintedPage, Problem> WeasyPrinter::print(const PrintJob &job, const std::stop_token &stop)
{
    if (!isPageName(job.page))
        return std::unexpected(PrintProblem::noPage(job));
    if (!filesBelow(job.root)(job.page))
        return std::unexpected(PrintProblem::missingPage(job));
    if (const auto started = start(job); !started)
        return std::unexpected(started.error());
    auto printed = m_process.print(
        job, requestFor(job, m_process.out()),
        [&](const QString &answer) {
            return failed(job, answer.isEmpty() ? lastLine(m_process.complaints()) : answer);
        },
        stop);
    if (!printed)
        return printed;
    int described = 0;
    const auto whole = editPdf(printed->pdf, [&](QPDF &document) {
        leadLinksToTheWeb(document, job);
        printed->found = infoOf(document);
        printed->pages = int(document.getAllPages().size());
        described = describedPictures(document);
    });
    if (!whole)
        return std::unexpected(whole.error());
    if (described < printed->pictures)
        return std::unexpected(Problem{
            .file = job.page,
            .sentence = Text::tr("%1 leaves out the words for pictures, which who hears the page needs. Install "
                                 "Chromium or a newer WeasyPrint, or choose PDFs that are not tagged.")
                            .arg(printed->engine)});
    printed->pdf = *whole;
    return printed;
}
}
