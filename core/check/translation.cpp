// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/translation.h"

#include "edition/edition_languages.h"
#include "format/paths.h"
#include "translation/workspace_units.h"
#include "xliff/translation_state.h"

#include <QCoreApplication>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

class TranslationChecks
{
    Q_DECLARE_TR_FUNCTIONS(Check)

public:
    TranslationChecks(const Workspace &workspace, const QString &folder) : m_workspace(workspace), m_folder(folder) { }

    QList<Finding> run()
    {
        const QStringList languages = targetLanguages(m_workspace);
        checkOwner({}, languages);
        for (const Statement &statement : m_workspace.statements)
            checkOwner(statement.id, languages);
        return m_findings;
    }

private:
    void checkOwner(const Id &owner, const QStringList &languages)
    {
        const TranslationFiles &files = *translationFilesOf(m_workspace, owner);
        for (const TranslationFile &file : files)
            checkFile(owner, file);
        for (const QString &language : languages) {
            if (const auto file = files.constFind(language); file == files.cend() || !file->problem())
                checkLanguage(owner, language);
        }
    }

    void checkFile(const Id &owner, const TranslationFile &file)
    {
        if (const auto problem = file.problem())
            m_findings.append({u"unreadable-translations"_s, Severity::Error, *problem, owner, {}, {}});
        for (const Problem &problem : file.unitProblems())
            m_findings.append({u"damaged-translation"_s, Severity::Error, problem, owner, {}, {}});
    }

    void checkLanguage(const Id &owner, const QString &language)
    {
        const auto counts =
            countStates(unitsFor(m_workspace, owner, language), translationsOf(m_workspace, owner, language));
        const auto report = [&](const QString &rule, const QString &sentence) {
            const Problem problem{.file = m_folder + u'/' + translationsFile(owner, language), .sentence = sentence};
            m_findings.append({rule, Severity::Warning, problem, owner, {}, {}});
        };
        if (const qsizetype missing = counts.value(TranslationState::Missing); missing > 0)
            report(u"missing-translation"_s,
                   tr("%Ln text(s) are not translated into “%1”.", nullptr, int(missing)).arg(language));
        if (const qsizetype stale = counts.value(TranslationState::Stale); stale > 0)
            report(u"stale-translation"_s,
                   tr("The translation of %Ln text(s) into “%1” is of an earlier source.", nullptr, int(stale))
                       .arg(language));
    }

    const Workspace &m_workspace;
    QString m_folder;
    QList<Finding> m_findings;
};

}

QList<Finding> checkTranslations(const Workspace &workspace, const QString &folder)
{
    return TranslationChecks(workspace, folder).run();
}

}
