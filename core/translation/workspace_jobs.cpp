// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "translation/workspace_jobs.h"

#include "edition/edition_languages.h"
#include "translation/workspace_units.h"
#include "xliff/returned_job.h"
#include "xliff/translations_xml.h"

#include <QCoreApplication>

namespace noticewright
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Xliff)
};

/// What a file of a translator is of.
struct JobPlace
{
    Id statement;
    QString language;
    friend bool operator==(const JobPlace &, const JobPlace &) = default;
};

/// The workspace's own spelling of a language: programs change that of letters.
QString knownLanguage(const Workspace &workspace, const Id &statement, const QString &language)
{
    QStringList known = targetLanguages(workspace);
    for (const Edition &edition : workspace.editions)
        known.append(edition.language);
    if (const TranslationFiles *files = translationFilesOf(workspace, statement))
        known = files->keys() + known;
    for (const QString &one : std::as_const(known)) {
        if (one.compare(language, Qt::CaseInsensitive) == 0)
            return one;
    }
    return {};
}

std::expected<JobPlace, Problem> placeOf(const ReturnedFile &part, const QString &file, const Workspace &workspace)
{
    const auto statement = statementOfOriginal(part.original);
    if (!statement || !translationFilesOf(workspace, *statement))
        return std::unexpected(Problem{
            .file = file,
            .sentence =
                Text::tr("The file is a translation of “%1”, which this workspace has not. Nothing was taken from it.")
                    .arg(part.original.left(80))});
    const QString language = knownLanguage(workspace, *statement, part.language);
    if (language.isEmpty())
        return std::unexpected(Problem{
            .file = file,
            .sentence =
                Text::tr(
                    "The file is a translation into “%1”, but no edition is in that language. Add an edition first.")
                    .arg(part.language.left(40))});
    return JobPlace{*statement, language};
}

}

QList<JobFile> jobsInto(const QString &language, const Workspace &workspace, const QList<Id> &statements,
                        XliffVersion version, JobContent content)
{
    QList<JobFile> jobs;
    QList<Id> owners{Id()};
    for (const Statement &statement : workspace.statements) {
        if (statements.isEmpty() || statements.contains(statement.id))
            owners.append(statement.id);
    }
    for (const Id &owner : std::as_const(owners)) {
        const QByteArray bytes = writeJob(unitsFor(workspace, owner, language),
                                          translationsOf(workspace, owner, language), version, content);
        if (bytes.isEmpty())
            continue;
        const QString name = owner.isEmpty() ? QStringLiteral("workspace") : owner.text;
        const QString ending = version == XliffVersion::V12 ? QStringLiteral(".xliff") : QStringLiteral(".xlf");
        jobs.append({name + u'.' + language + ending, bytes});
    }
    return jobs;
}

std::expected<QList<ReturnedJob>, Problem> takeJobs(const QByteArray &bytes, const QString &file,
                                                    const Workspace &workspace)
{
    const auto parts = readReturned(bytes, file);
    if (!parts)
        return std::unexpected(parts.error());
    QList<JobPlace> places;
    for (const ReturnedFile &part : *parts) {
        const auto place = placeOf(part, file, workspace);
        if (!place)
            return std::unexpected(place.error());
        if (!places.contains(*place))
            places.append(*place);
    }
    QList<ReturnedJob> jobs;
    for (const JobPlace &place : std::as_const(places)) {
        const Statement *statement = findById(workspace.statements, place.statement);
        const QList<TranslationUnit> units = statement ? translationUnits(*statement) : translationUnits(workspace);
        auto taken = takeJob(bytes, file, units, translationsOf(workspace, place.statement, place.language));
        if (!taken)
            return std::unexpected(taken.error());
        jobs.append({file, place.statement, place.language, *taken});
    }
    return jobs;
}

}
