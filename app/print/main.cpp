// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "language/interface_language.h"
#include "language/spoken_language.h"
#include "print/job_queue.h"
#include "web/scheme.h"

#include <QCommandLineParser>
#include <QLocale>
#include <QGuiApplication>
#include <QLoggingCategory>

#include <cstdio>

using namespace noticewright;

namespace
{

constexpr int done = 0;
constexpr int wrongUsage = 2;
constexpr int notWritten = 3;

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PrintProgram)
};

struct Options
{
    QCommandLineOption jobs{
        QStringLiteral("jobs"),
        Text::tr("Read jobs from standard input, a JSON object a line, and answer each with a line.")};
    QCommandLineOption root{QStringLiteral("root"), Text::tr("The folder that holds the exported site."),
                            QStringLiteral("DIR")};
    QCommandLineOption page{QStringLiteral("page"), Text::tr("The page's path below that folder."),
                            QStringLiteral("PATH")};
    QCommandLineOption out{QStringLiteral("out"), Text::tr("The PDF file to write."), QStringLiteral("FILE")};
    QCommandLineOption paper{QStringLiteral("paper"), Text::tr("The paper: a4 or letter."), QStringLiteral("NAME"),
                             QStringLiteral("a4")};
    QCommandLineOption site{QStringLiteral("site"),
                            Text::tr("Where the site will stand on the web, for links to its other pages."),
                            QStringLiteral("URL")};
    QCommandLineOption footer{
        QStringLiteral("footer"),
        Text::tr(
            "What stands at the foot of each page, with {title} for the page's title, and {page} and {pages} for the numbers."),
        QStringLiteral("TEXT")};
};

void say(const QString &sentence)
{
    std::fputs(qPrintable(sentence + u'\n'), stderr);
}

/// Looking for a graphics card, WebEngine warns where there is none, which is
/// here always.
std::unique_ptr<PrintEngine> startQuietly()
{
    QLoggingCategory::setFilterRules(QStringLiteral("*.info=false\n*.warning=false"));
    auto engine = std::make_unique<PrintEngine>();
    QLoggingCategory::setFilterRules({});
    return engine;
}

int printJobs(QGuiApplication &application)
{
    const auto engine = startQuietly();
    JobQueue queue(engine.get());
    QObject::connect(&queue, &JobQueue::done, &application, &QCoreApplication::quit, Qt::QueuedConnection);
    queue.start();
    return application.exec();
}

int printOne(QGuiApplication &application, const PrintRequest &request)
{
    const auto engine = startQuietly();
    QObject::connect(engine.get(), &PrintEngine::finished, &application, [&](const PrintAnswer &answer) {
        if (!answer.error.isEmpty())
            say(request.job.page + QStringLiteral(": ") + answer.error);
        for (const QString &image : answer.missingImages)
            say(Text::tr("%1: The image %2 is missing or can not be shown.").arg(request.job.page, image));
        QCoreApplication::exit(answer.error.isEmpty() ? done : notWritten);
    });
    engine->print(request);
    return application.exec();
}

}

int main(int argc, char **argv)
{
    // Printing shows nothing, so it must not need a display either.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    prepareWebEngine();
    QGuiApplication application(argc, argv);
    SpokenLanguage language;
    language.set(bestLanguage({qEnvironmentVariable("NOTICEWRIGHT_LANGUAGE")}));
    // WebEngine would take other fonts in another country.
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    QCoreApplication::setApplicationName(QStringLiteral("noticewright-print"));
    QCoreApplication::setApplicationVersion(QStringLiteral(NOTICEWRIGHT_VERSION));

    const Options options;
    QCommandLineParser parser;
    parser.setApplicationDescription(Text::tr("Prints pages of an exported site to PDF."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions(
        {options.jobs, options.root, options.page, options.out, options.paper, options.site, options.footer});
    parser.process(application);

    if (parser.isSet(options.jobs))
        return printJobs(application);
    const auto paper = paperCalled(parser.value(options.paper));
    const PrintRequest request{.job = {.root = parser.value(options.root),
                                       .page = parser.value(options.page),
                                       .paper = paper.value_or(Paper::A4),
                                       .site = QUrl(parser.value(options.site)),
                                       .footer = parser.value(options.footer)},
                               .out = parser.value(options.out)};
    if (!paper || request.job.root.isEmpty() || request.job.page.isEmpty() || request.out.isEmpty()) {
        say(parser.helpText());
        return wrongUsage;
    }
    return printOne(application, request);
}
