// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/protocol.h"

#include <QProcess>
#include <QTemporaryDir>

#include <chrono>
#include <functional>
#include <memory>

namespace noticewright
{

/// A program that makes PDFs: it reads jobs from its standard input and answers
/// each with a line (see protocol.h). Once started it serves further jobs while it
/// is warm; when it failed to answer it is gone, and start() starts another one.
class PrintProcess
{
public:
    /// Jobs that take longer than `patience` are given up.
    explicit PrintProcess(std::chrono::milliseconds patience);
    ~PrintProcess();
    Q_DISABLE_COPY_MOVE(PrintProcess)

    [[nodiscard]] bool isRunning();
    /// Starts the program in an empty folder. `failed` makes a problem of the reason
    /// for which that is not possible.
    [[nodiscard]] std::expected<void, Problem> start(const QString &program, const QStringList &arguments,
                                                     const QProcessEnvironment &environment,
                                                     const std::function<Problem(const QString &reason)> &failed);
    /// Asks the program for a job with a line that tells it to write to out().
    /// `failed` makes a problem of what it answers instead of a PDF, which is
    /// empty when it ends without an answer.
    [[nodiscard]] std::expected<PrintedPage, Problem> print(const PrintJob &job, const QByteArray &request,
                                                            const std::function<Problem(const QString &answer)> &failed,
                                                            const std::stop_token &stop);

    /// A file in its folder, which holds nothing else.
    [[nodiscard]] QString out() const { return m_folder.filePath(QStringLiteral("page.pdf")); }
    /// The last that the program said on its standard error.
    [[nodiscard]] QByteArray complaints() const { return m_complaints; }
    /// The running program's id; 0 when it does not run.
    [[nodiscard]] qint64 processId() const { return m_process ? m_process->processId() : 0; }

private:
    enum class Fault { Stopped, TooSlow, Ended };
    [[nodiscard]] std::expected<PrintAnswer, Fault> ask(const QByteArray &request, const std::stop_token &stop);
    [[nodiscard]] std::expected<QByteArray, Fault> nextLine(const std::stop_token &stop,
                                                            const QDeadlineTimer &deadline);
    [[nodiscard]] std::expected<QByteArray, Problem> takeFile() const;
    void listen();
    std::unexpected<Fault> giveUp(Fault fault);

    std::chrono::milliseconds m_patience;
    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_process;
    QByteArray m_complaints;
};

}
