// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/print_job.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace noticewright
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

}

bool isPageName(const QString &path)
{
    const QString suffix = QFileInfo(path).suffix().toLower();
    return suffix == u"html" || suffix == u"htm" || suffix == u"xhtml";
}

Problem PrintProblem::cancelled(const PrintJob &job)
{
    return {.file = job.page, .sentence = Text::tr("Making the PDF was cancelled.")};
}

Problem PrintProblem::tooSlow(const PrintJob &job)
{
    return {.file = job.page,
            .sentence = Text::tr("Making the PDF took too long. Close other programs, then try again.")};
}

Problem PrintProblem::noPage(const PrintJob &job)
{
    return {.file = job.page, .sentence = Text::tr("Only web pages can be printed. Name a file that ends in .html.")};
}

Problem PrintProblem::missingPage(const PrintJob &job)
{
    return {.file = job.page,
            .sentence =
                Text::tr("The page is missing or can not be read. Export the site again, then print the page.")};
}

}
