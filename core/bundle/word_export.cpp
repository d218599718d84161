// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/word_export.h"

#include "bundle/text_time.h"
#include "edition/edition_view.h"
#include "edition/locale.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

QString wordPath(const SitePage &page)
{
    return page.folder() + u"index.docx"_s;
}

std::unexpected<QList<Problem>> failure(const QString &file, const QString &sentence)
{
    return std::unexpected(QList{Problem{.file = file, .sentence = sentence}});
}

/// Turns pages of a site that lies in a folder into documents.
class Pandoc
{
public:
    Pandoc(QString program, QString root, const QDateTime &time)
        : m_program(std::move(program))
        , m_root(std::move(root))
    {
        m_environment.insert(u"SOURCE_DATE_EPOCH"_s,
                             QString::number(time.isValid() ? time.toSecsSinceEpoch() : qint64(0)));
    }

    std::expected<QByteArray, QList<Problem>> convert(const SitePage &page, const QString &language,
                                                      const std::stop_token &stop) const
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        // The images lie where the page says.
        process.setWorkingDirectory(m_root + u'/' + page.folder());
        process.start(m_program,
                      {u"-f"_s, u"html"_s, u"-t"_s, u"docx"_s, u"-o"_s, u"index.docx"_s,
                       u"--metadata=lang:"_s + language,
                       u"--metadata=dir:"_s + (isRightToLeft(language) ? u"rtl"_s : u"ltr"_s), u"index.html"_s});
        if (!ended(process, stop))
            return stop.stop_requested()
                ? std::unexpected(QList<Problem>())
                : failure(page.path, Text::tr("The document was not made within a minute. Try again."));
        QFile document(m_root + u'/' + wordPath(page));
        if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0
            || !document.open(QIODevice::ReadOnly))
            return failure(page.path,
                           Text::tr("The document could not be made (%1).")
                               .arg(QString::fromLocal8Bit(process.readAllStandardError()).simplified().left(200)));
        return document.readAll();
    }

private:
    static bool ended(QProcess &process, const std::stop_token &stop)
    {
        using namespace std::chrono_literals;
        const QDeadlineTimer deadline(60s);
        while (!process.waitForFinished(100)) {
            if (process.state() == QProcess::NotRunning)
                return true;
            if (!stop.stop_requested() && !deadline.hasExpired())
                continue;
            process.kill();
            process.waitForFinished();
            return false;
        }
        return true;
    }

    QString m_program;
    QString m_root;
    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
};

}

std::expected<OutputFiles, QList<Problem>> buildWordFiles(const Workspace &workspace, const QString &folder,
                                                          const QList<SitePage> &pages, const Progress &progress,
                                                          const std::stop_token &stop)
{
    const QString program = QStandardPaths::findExecutable(u"pandoc"_s);
    if (program.isEmpty())
        return failure(
            {},
            Text::tr(
                "Documents for Word are made with the program “pandoc”, which is not installed. Install the package “pandoc”."));
    const auto site = buildFragments(workspace, folder, pages);
    if (!site)
        return std::unexpected(site.error());
    const QTemporaryDir place;
    const QString root = place.filePath(u"site"_s);
    if (const auto written = writeOutput(root, *site); !written)
        return std::unexpected(QList{written.error()});
    const Pandoc pandoc(program, root, timeOf(workspace));
    OutputFiles files;
    for (qsizetype i = 0; i < pages.size(); ++i) {
        if (stop.stop_requested() || (progress && !progress({ExportStep::Work::Documents, i, pages.size()})))
            return std::unexpected(QList<Problem>());
        const Statement &statement = *findById(workspace.statements, pages[i].statement);
        const EditionView view(workspace, statement, pages[i].edition, pages[i].layer);
        const auto document = pandoc.convert(pages[i], view.language(), stop);
        if (!document)
            return std::unexpected(document.error());
        files.insert(wordPath(pages[i]), *document);
    }
    if (progress)
        progress({ExportStep::Work::Documents, pages.size(), pages.size()});
    return files;
}

}
