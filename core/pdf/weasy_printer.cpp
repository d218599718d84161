// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/weasy_printer.h"

#include "pdf/print_environment.h"
#include "model/content_source.h"
#include "pdf/edit.h"
#include "pdf/weasy_links.h"
#include "pdf/weasy_style.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

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

/// The images that could not be loaded, by what the program says of them.
QStringList missingImagesIn(const QByteArray &complaints)
{
    QStringList images;
    const QStringList lines = QString::fromUtf8(complaints).split(u'\n');
    for (const QString &line : lines) {
        if (line.contains("Failed to load image"_L1))
            images.append(line.section(u'\'', 1, 1).section(u'/', -1));
    }
    return images;
}

/// Runs the program until it ends, is stopped or takes too long.
std::expected<QByteArray, Problem> run(const QString &program, const QStringList &arguments, const PrintJob &job,
                                       const PrintLimits &limits)
{
    QProcess process;
    process.setProcessEnvironment(printEnvironment());
    process.start(program, arguments);
    if (!process.waitForStarted())
        return std::unexpected(failed(job, process.errorString()));
    const auto end = [&](const Problem &problem) {
        process.kill();
        process.waitForFinished();
        return std::unexpected(problem);
    };
    while (!process.waitForFinished(50) && process.state() != QProcess::NotRunning) {
        if (limits.stop.stop_requested())
            return end(PrintProblem::cancelled(job));
        if (limits.deadline.hasExpired())
            return end(PrintProblem::tooSlow(job));
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return std::unexpected(failed(job, lastLine(process.readAllStandardError())));
    return QByteArray(process.readAllStandardOutput() + process.readAllStandardError());
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

}

QString findWeasyPrint()
{
    return QStandardPaths::findExecutable(u"weasyprint"_s);
}

WeasyPrinter::WeasyPrinter(QString program, std::chrono::milliseconds patience)
    : m_program(std::move(program))
    , m_patience(patience)
{
}

std::expected<void, Problem> WeasyPrinter::askName(const PrintJob &job, const PrintLimits &limits)
{
    if (!m_name.isEmpty())
        return {};
    const auto version = run(m_program, {u"--version"_s}, job, limits);
    if (!version)
        return std::unexpected(version.error());
    m_name = u"WeasyPrint "_s + QString::fromUtf8(*version).simplified().section(u' ', -1);
    return {};
}

std::expected<PrintedPage, Problem> WeasyPrinter::print(const PrintJob &job, const std::stop_token &stop)
{
    if (!isPageName(job.page))
        return std::unexpected(PrintProblem::noPage(job));
    if (!filesBelow(job.root)(job.page))
        return std::unexpected(PrintProblem::missingPage(job));
    const PrintLimits limits{stop, QDeadlineTimer(m_patience)};
    if (const auto named = askName(job, limits); !named)
        return std::unexpected(named.error());
    return printFile(job, limits);
}

std::expected<PrintedPage, Problem> WeasyPrinter::printFile(const PrintJob &job, const PrintLimits &limits)
{
    const QTemporaryDir folder;
    const QString style = folder.filePath(u"style.css"_s), out = folder.filePath(u"page.pdf"_s);
    QFile sheet(style);
    if (!sheet.open(QIODevice::WriteOnly) || sheet.write(weasyStyle(job)) < 0 || !sheet.flush())
        return std::unexpected(failed(job, sheet.errorString()));
    const QString page = QFileInfo(job.root + u'/' + job.page).canonicalFilePath();
    const auto said = run(m_program,
                          {u"--pdf-variant"_s, u"pdf/ua-1"_s, u"--stylesheet"_s, style, u"--base-url"_s,
                           QUrl::fromLocalFile(page).toString(QUrl::FullyEncoded), page, out},
                          job, limits);
    if (!said)
        return std::unexpected(said.error());
    QFile file(out);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(failed(job, file.errorString()));
    PrintedPage printed{.missingImages = missingImagesIn(*said), .engine = m_name};
    const auto whole = editPdf(file.readAll(), [&](QPDF &document) {
        leadLinksToTheWeb(document, job);
        printed.found = infoOf(document);
        printed.pages = int(document.getAllPages().size());
    });
    if (!whole)
        return std::unexpected(whole.error());
    printed.pdf = *whole;
    return printed;
}

}
