// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xliff/job.h"
#include "xliff/returned_job.h"
#include "xliff/translations_xml.h"
#include "xliff/unit_words.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

bool isSameLanguage(const QString &a, const QString &b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

class JobTaker
{
    Q_DECLARE_TR_FUNCTIONS(Xliff)

public:
    JobTaker(const QString &file, const QList<TranslationUnit> &units, const Translations &translations) : m_file(file)
    {
        m_taken.translations = translations;
        for (const TranslationUnit &unit : units)
            m_units.insert(unit.id(), &unit);
    }

    std::expected<TakenJob, Problem> take(const QList<ReturnedFile> &files)
    {
        bool isOurs = false;
        for (const ReturnedFile &file : files) {
            if (file.original != originalOf(m_taken.translations.statement))
                continue;
            if (const auto problem = wrongLanguage(file))
                return std::unexpected(*problem);
            isOurs = true;
            for (const ReturnedUnit &unit : file.units)
                takeUnit(unit);
        }
        if (!isOurs)
            return std::unexpected(wrongStatement(files));
        return m_taken;
    }

private:
    Problem problem(const QString &sentence, qint64 line = 0) const { return {m_file, line, 0, sentence}; }
    std::optional<Problem> wrongLanguage(const ReturnedFile &file) const;
    Problem wrongStatement(const QList<ReturnedFile> &files) const;
    void takeUnit(const ReturnedUnit &unit);
    void report(const ReturnedUnit &unit, UnitOutcome outcome, const QString &sentence = {})
    {
        m_taken.report.append({unit.id, outcome, sentence.isEmpty() ? Problem() : problem(sentence, unit.line)});
    }
    /// The source that the returned translation is of; nothing when it had
    /// other codes than any source that is known.
    [[nodiscard]] std::optional<InlineList> translatedSource(const ReturnedUnit &returned,
                                                             const TranslationUnit &unit) const;
    void store(const ReturnedUnit &returned, const TranslationUnit &unit, const InlineList &source,
               const InlineList &target);

    QString m_file;
    QHash<QString, const TranslationUnit *> m_units;
    QSet<QString> m_seen;
    TakenJob m_taken;
};

std::optional<Problem> JobTaker::wrongLanguage(const ReturnedFile &file) const
{
    const Translations &ours = m_taken.translations;
    if (!isSameLanguage(file.language, ours.language))
        return problem(tr("This file translates into “%1”, not into “%2”. Import it as the other language, or ask the "
                          "translator for the right file.")
                           .arg(file.language.left(40), ours.language));
    if (!isSameLanguage(file.sourceLanguage, ours.sourceLanguage))
        return problem(tr("This file translates from “%1”, but the text is written in “%2”. Ask the translator for the "
                          "right file.")
                           .arg(file.sourceLanguage.left(40), ours.sourceLanguage));
    return {};
}

Problem JobTaker::wrongStatement(const QList<ReturnedFile> &files) const
{
    if (files.isEmpty() || files.first().original.isEmpty())
        return problem(tr("The file does not say which statement it translates. Ask the translator for the file in the "
                          "form in which it was sent."));
    const auto other = statementOfOriginal(files.first().original);
    if (other && other->isEmpty())
        return problem(tr("This file translates the workspace’s own texts, such as contacts and seals, not this "
                          "statement. Import it there."));
    return problem(tr("This file translates another statement (“%1”). Import it there.")
                       .arg(other ? other->text : files.first().original.left(80)));
}

std::optional<InlineList> JobTaker::translatedSource(const ReturnedUnit &returned, const TranslationUnit &unit) const
{
    const InlineList now = tidied(unit.source);
    if (isSameCodedText(returned.source, codedText(now)))
        return now;
    const auto before = m_taken.translations.units.constFind(unit.id());
    if (before != m_taken.translations.units.cend()
        && isSameCodedText(returned.source, codedText(tidied(before->source))))
        return tidied(before->source);
    // An earlier source that nobody has any more: its words are known from the
    // file alone, and are only kept to show what changed. What its codes were is
    // known when they are those of the source as it is.
    if (!hasSameCodes(returned.source, codedText(now)))
        return {};
    const QList<InlineCode> codes = codesOf(now);
    return decodedText(returned.source, [&](const QString &id) { return findCode(codes, id); });
}

void JobTaker::takeUnit(const ReturnedUnit &returned)
{
    const TranslationUnit *unit = m_units.value(returned.id);
    if (!unit)
        return report(returned, UnitOutcome::Unknown,
                      tr("The file translates a text (“%1”) that is no longer in the statement. It was left out.")
                          .arg(returned.id.left(80)));
    if (m_seen.contains(returned.id))
        return report(returned, UnitOutcome::Damaged,
                      tr("The file has the translation of %1 twice. The first one counts.").arg(quotedStart(*unit)));
    m_seen.insert(returned.id);
    if (unit->place.staysAsItIs)
        return report(returned, UnitOutcome::Unchanged);
    if (!returned.isComplete)
        return report(returned, UnitOutcome::NotTranslated);
    const auto source = translatedSource(returned, *unit);
    const TranslationState state = stateOf(*unit, m_taken.translations);
    const bool isKnown = state == TranslationState::Translated || state == TranslationState::Reviewed;
    if (isKnown && (!source || !meansTheSame(*source, unit->source)))
        return report(returned, UnitOutcome::Superseded);
    if (!source)
        return report(
            returned, UnitOutcome::Damaged,
            tr("The links or placeholders of %1 have changed since the job was written, so that the translation "
               "no longer fits. Send the text to the translator again.")
                .arg(quotedStart(*unit)));
    const QList<InlineCode> codes = codesOf(*source);
    const auto target = decodedTranslation(returned.target, codes);
    if (!target)
        return report(returned, UnitOutcome::Damaged, sentenceFor(target.error(), *unit, codes));
    if (target->isEmpty())
        return report(returned, UnitOutcome::NotTranslated);
    store(returned, *unit, *source, unit->place.kind == UnitKind::Verbatim ? *target : normalised(*target));
}

void JobTaker::store(const ReturnedUnit &returned, const TranslationUnit &unit, const InlineList &source,
                     const InlineList &target)
{
    Translation after = m_taken.translations.units.value(unit.id());
    const Translation before = after;
    const bool isSame = !before.target.isEmpty() && tidied(before.target) == target && tidied(before.source) == source;
    after.source = source;
    after.target = target;
    // What was confirmed stays so as long as it says the same.
    after.isReviewed = returned.isReviewed || (isSame && before.isReviewed);
    if (isSame && after.isReviewed == before.isReviewed)
        return report(returned, UnitOutcome::Unchanged);
    m_taken.translations.units.insert(unit.id(), after);
    report(returned, meansTheSame(source, unit.source) ? UnitOutcome::Taken : UnitOutcome::TakenStale);
}

}

qsizetype TakenJob::count(UnitOutcome outcome) const
{
    return std::ranges::count(report, outcome, &UnitReport::outcome);
}

std::expected<TakenJob, Problem> takeJob(const QByteArray &bytes, const QString &file,
                                         const QList<TranslationUnit> &units, const Translations &translations)
{
    return readReturned(bytes, file).and_then([&](const QList<ReturnedFile> &files) {
        return JobTaker(file, units, translations).take(files);
    });
}

}
