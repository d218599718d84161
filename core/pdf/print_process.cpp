// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/print_process.h"

#include <QCoreApplication>
#include <QFile>

namespace noticewright
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

}

PrintProcess::PrintProcess(std::chrono::milliseconds patience) : m_patience(patience) { }

PrintProcess::~PrintProcess()
{
    if (!m_process)
        return;
    // It has nothing to put in order: all that it wrote was taken over.
    if (m_process->state() != QProcess::NotRunning)
        (void)giveUp(Fault::Stopped);
}

bool PrintProcess::isRunning()
{
    // Without an event loop, only waiting shows that it has ended meanwhile.
    return m_process && !m_process->waitForFinished(0) && m_process->state() == QProcess::Running;
}

std::expected<void, Problem> PrintProcess::start(const QString &program, const QStringList &arguments,
                                                 const QProcessEnvironment &environment,
                                                 const std::function<Problem(const QString &reason)> &failed)
{
    if (!m_folder.isValid())
        return std::unexpected(
            Problem{.file = m_folder.path(),
                    .sentence = Text::tr("No temporary folder can be made (%1). Make room on the disk, then try again.")
                                    .arg(m_folder.errorString())});
    m_complaints.clear();
    m_process = std::make_unique<QProcess>();
    m_process->setProcessEnvironment(environment);
    // Nothing that lies where the user is may be taken for a part of the program.
    m_process->setWorkingDirectory(m_folder.path());
    m_process->start(program, arguments);
    if (m_process->waitForStarted())
        return {};
    const Problem problem = failed(m_process->errorString());
    m_process.reset();
    return std::unexpected(problem);
}

std::expected<PrintedPage, Problem> PrintProcess::print(const PrintJob &job, const QByteArray &request,
                                                        const std::function<Problem(const QString &answer)> &failed,
                                                        const std::stop_token &stop)
{
    const auto answer = ask(request, stop);
    if (!answer && answer.error() == Fault::Ended)
        return std::unexpected(failed({}));
    if (!answer)
        return std::unexpected(answer.error() == Fault::Stopped ? PrintProblem::cancelled(job)
                                                                : PrintProblem::tooSlow(job));
    if (!answer->error.isEmpty())
        return std::unexpected(failed(answer->error));
    auto bytes = takeFile();
    if (!bytes)
        return std::unexpected(bytes.error());
    return PrintedPage{std::move(*bytes),     answer->pages,  answer->found,
                       answer->missingImages, answer->engine, answer->pictures};
}

auto PrintProcess::ask(const QByteArray &request, const std::stop_token &stop) -> std::expected<PrintAnswer, Fault>
{
    const QDeadlineTimer deadline(m_patience);
    m_process->write(request);
    std::optional<PrintAnswer> answer;
    // What is not an answer was printed by a library.
    while (!answer) {
        const auto line = nextLine(stop, deadline);
        if (!line)
            return std::unexpected(line.error());
        answer = answerIn(*line);
    }
    listen();
    return *answer;
}

auto PrintProcess::nextLine(const std::stop_token &stop, const QDeadlineTimer &deadline)
    -> std::expected<QByteArray, Fault>
{
    while (!m_process->canReadLine()) {
        if (stop.stop_requested())
            return giveUp(Fault::Stopped);
        if (deadline.hasExpired())
            return giveUp(Fault::TooSlow);
        if (!m_process->waitForReadyRead(50) && m_process->state() == QProcess::NotRunning)
            return giveUp(Fault::Ended);
        listen();
    }
    return m_process->readLine();
}

std::expected<QByteArray, Problem> PrintProcess::takeFile() const
{
    QFile file(out());
    if (!file.open(QIODevice::ReadOnly))
        return std::unexpected(Problem{
            .file = file.fileName(),
            .sentence = Text::tr("The PDF can not be read after printing (%1). Is there room on the disk? Try again.")
                            .arg(file.errorString())});
    const QByteArray bytes = file.readAll();
    file.remove();
    return bytes;
}

void PrintProcess::listen()
{
    constexpr qsizetype most = 8192;
    m_complaints += m_process->readAllStandardError();
    if (m_complaints.size() > most)
        m_complaints = m_complaints.last(most);
}

auto PrintProcess::giveUp(Fault fault) -> std::unexpected<Fault>
{
    listen();
    m_process->kill();
    m_process->waitForFinished();
    m_process.reset();
    return std::unexpected(fault);
}

}
