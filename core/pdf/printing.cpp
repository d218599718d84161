// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/printing.h"

#include "pdf/print_environment.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

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

}

Printer::Printer(QString program, std::chrono::milliseconds patience)
    : m_program(std::move(program))
    , m_process(patience)
{
    if (m_program.isEmpty())
        m_program = QCoreApplication::applicationDirPath() + QStringLiteral("/noticewright-print");
}

std::expected<void, Problem> Printer::start()
{
    if (m_process.isRunning())
        return {};
    if (!QFileInfo(m_program).isExecutable())
        return std::unexpected(
            Problem{.file = m_program,
                    .sentence = Text::tr("The program that makes PDFs is missing. Install Noticewright again.")});
    return m_process.start(m_program, {QStringLiteral("--jobs")}, environment(), [this](const QString &reason) {
        return Problem{.file = m_program,
                       .sentence =
                           Text::tr("The program that makes PDFs can not be started (%1). Install Noticewright again.")
                               .arg(reason)};
    });
}

std::expected<PrintedPage, Problem> Printer::print(const PrintJob &job, const std::stop_token &stop)
{
    if (const auto started = start(); !started)
        return std::unexpected(started.error());
    const auto failed = [&](const QString &answer) {
        return Problem{.file = job.page,
                       .sentence = answer.isEmpty()
                           ? Text::tr("The program that makes PDFs ended unexpectedly. Try again.")
                           : answer};
    };
    return m_process.print(job, lineOf(PrintRequest{job, m_process.out()}), failed, stop);
}

}
