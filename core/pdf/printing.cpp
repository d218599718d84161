// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/printing.h"

#include "pdf/print_environment.h"
#include "pdf/protocol.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

using namespace std::chrono_literals;

namespace noticewright
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

QProcessEnvironment environment()
{
    QProcessEnvironment environment = printEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    // Its complaints, and nothing else, are in the language that is spoken here.
    environment.insert(QStringLiteral("NOTICEWRIGHT_LANGUAGE"), QLocale().bcp47Name());
    return environment;
}

std::expected<QByteArray, Problem> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Problem{
            .file = path,
            .sentence = Text::tr("The PDF can not be read after printing (%1). Is there room on the disk? Try again.")
                            .arg(file.errorString())});
    return file.readAll();
}

}

Printer::Printer(QString program, std::chrono::milliseconds patience)
    : m_program(std::move(program))
    , m_patience(patience)
{
    if (m_program.isEmpty())
        m_program = QCoreApplication::applicationDirPath() + QStringLiteral("/noticewright-print");
}

Printer::~Printer()
{
    if (!m_process)
        return;
    m_process->closeWriteChannel();
    if (m_process->state() != QProcess::NotRunning && !m_process->waitForFinished(2000))
        kill();
}

qint64 Printer::processId() const
{
    return m_process ? m_process->processId() : 0;
}

std::expected<void, Problem> Printer::start()
{
    // Without an event loop, only waiting shows that it has ended meanwhile.
    if (m_process && !m_process->waitForFinished(0) && m_process->state() == QProcess::Running)
        return {};
    if (!QFileInfo(m_program).isExecutable())
        return std::unexpected(
            Problem{.file = m_program,
                    .sentence = Text::tr("The program that makes PDFs is missing. Install Noticewright again.")});
    if (!m_folder.isValid())
        return std::unexpected(
            Problem{.file = m_folder.path(),
                    .sentence = Text::tr("No temporary folder can be made (%1). Make room on the disk, then try again.")
                                    .arg(m_folder.errorString())});
    m_complaints.clear();
    m_process = std::make_unique<QProcess>();
    m_process->setProcessEnvironment(environment());
    m_process->start(m_program, {QStringLiteral("--jobs")});
    if (m_process->waitForStarted())
        return {};
    const QString reason = m_process->errorString();
    m_process.reset();
    return std::unexpected(Problem{
        .file = m_program,
        .sentence =
            Text::tr("The program that makes PDFs can not be started (%1). Install Noticewright again.").arg(reason)});
}

std::expected<PrintedPage, Problem> Printer::print(const PrintJob &job, const std::stop_token &stop)
{
    if (const auto started = start(); !started)
        return std::unexpected(started.error());
    const QString out = m_folder.filePath(QStringLiteral("page.pdf"));
    const QDeadlineTimer deadline(m_patience);
    m_process->write(lineOf(PrintRequest{job, out}));
    std::optional<PrintAnswer> answer;
    // What is not an answer was printed by a library.
    while (!answer) {
        const auto line = nextLine(job, stop, deadline);
        if (!line)
            return std::unexpected(line.error());
        answer = answerIn(*line);
    }
    listen();
    if (!answer->error.isEmpty())
        return std::unexpected(Problem{.file = job.page, .sentence = answer->error});
    auto bytes = contentOf(out);
    QFile::remove(out);
    if (!bytes)
        return std::unexpected(bytes.error());
    return PrintedPage{std::move(*bytes), answer->pages, answer->found, answer->missingImages, answer->engine};
}

std::expected<QByteArray, Problem> Printer::nextLine(const PrintJob &job, const std::stop_token &stop,
                                                     const QDeadlineTimer &deadline)
{
    while (!m_process->canReadLine()) {
        if (stop.stop_requested()) {
            kill();
            return std::unexpected(PrintProblem::cancelled(job));
        }
        if (deadline.hasExpired()) {
            kill();
            return std::unexpected(PrintProblem::tooSlow(job));
        }
        if (!m_process->waitForReadyRead(50) && m_process->state() == QProcess::NotRunning) {
            kill();
            return std::unexpected(Problem{
                .file = job.page, .sentence = Text::tr("The program that makes PDFs ended unexpectedly. Try again.")});
        }
        listen();
    }
    return m_process->readLine();
}

void Printer::listen()
{
    constexpr qsizetype most = 8192;
    m_complaints += m_process->readAllStandardError();
    if (m_complaints.size() > most)
        m_complaints = m_complaints.last(most);
}

void Printer::kill()
{
    listen();
    m_process->kill();
    m_process->waitForFinished();
    m_process.reset();
}

}
