// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/progress_line.h"

#include "cli/command.h"

#include <QElapsedTimer>

#include <cstdio>
#include <memory>

#include <unistd.h>

namespace noticewright::cli
{

namespace
{

QString described(const ExportStep &step)
{
    const QString done = QString::number(step.done), total = QString::number(step.total);
    switch (step.work) {
    case ExportStep::Work::Pdfs:
        return Text::tr("Making PDFs: %1 of %2").arg(done, total);
    case ExportStep::Work::Documents:
        return Text::tr("Making documents: %1 of %2").arg(done, total);
    case ExportStep::Work::Pages:
    case ExportStep::Work::Packing:
        break;
    }
    return Text::tr("Making pages: %1 of %2").arg(done, total);
}

/// A line on a terminal that tells how far the work is, and nothing elsewhere.
class ProgressLine
{
public:
    bool show(const ExportStep &step)
    {
        if (!m_isTerminal)
            return true;
        if (step.work != m_work || !m_since.isValid()) {
            m_work = step.work;
            m_since.start();
        }
        const auto left = timeLeft(step, std::chrono::milliseconds(m_since.elapsed()));
        QString line = described(step);
        if (left && step.done < step.total)
            line += Text::tr(", %Ln second(s) left", nullptr, int(left->count()));
        // To the end of the line nothing of a longer one before may stay.
        std::fprintf(stderr, "\r%s\033[K%s", qPrintable(line), step.done == step.total ? "\n" : "");
        std::fflush(stderr);
        return true;
    }

private:
    bool m_isTerminal = ::isatty(STDERR_FILENO) == 1;
    ExportStep::Work m_work = ExportStep::Work::Pages;
    QElapsedTimer m_since;
};

}

Progress showProgress()
{
    return [line = std::make_shared<ProgressLine>()](const ExportStep &step) { return line->show(step); };
}

}
