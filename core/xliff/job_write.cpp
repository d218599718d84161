// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xliff/job.h"

#include "model/readable_text.h"
#include "xliff/translations_xml.h"
#include "xliff/unit_words.h"
#include "xliff/word_changes.h"

#include <QCoreApplication>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Xliff)
};

/// One unit of a job, ready to be written in either version.
struct JobUnit
{
    TranslationUnit unit;
    TranslationState state = TranslationState::Missing;
    const Translation *translation = nullptr;
    /// Those of the source, and behind them those that only a translation has.
    QList<InlineCode> codes;
    CodedText source;
    /// What counts for the source as it is now; empty when there is none.
    CodedText target;
    /// The pair that counted for an earlier source.
    CodedText earlierSource;
    CodedText earlierTarget;
    QList<WordChange> changes;

    JobUnit(const TranslationUnit &one, const Translations &translations)
        : unit(one)
        , state(stateOf(one, translations))
        , translation(translationOf(one, translations))
        , codes(codesOf(tidied(one.source)))
        , source(codedText(tidied(one.source)))
    {
        if (unit.place.staysAsItIs)
            translation = nullptr;
        if (isStale()) {
            earlierSource = codedText(tidied(translation->source), codes);
            earlierTarget = codedText(tidied(translation->target), codes);
            changes =
                wordChanges(readableText(translation->source).simplified(), readableText(unit.source).simplified());
        } else if (translation) {
            target = codedText(tidied(targetFor(unit.source, *translation)), codes);
        }
    }
    [[nodiscard]] bool isStale() const { return state == TranslationState::Stale; }
    [[nodiscard]] QString translate() const { return unit.place.staysAsItIs ? u"no"_s : QString(); }
};

QString markedChanges(const QList<WordChange> &changes)
{
    QString text;
    bool areWordsSame = true;
    for (const WordChange &change : changes) {
        areWordsSame = areWordsSame && change.kind == WordChange::Kind::Same;
        if (change.kind == WordChange::Kind::Removed)
            text += u"[-"_s + change.text + u"-]"_s;
        else if (change.kind == WordChange::Kind::Added)
            text += u"[+"_s + change.text + u"+]"_s;
        else
            text += change.text;
    }
    return areWordsSame
        ? Words::tr("Only formatting or placeholders of the source have changed since it was translated.")
        : Words::tr("The source has changed since it was translated: %1",
                    "%1: the text with what was removed in [-…-] and what was added in [+…+]")
              .arg(text);
}

void writeNote(XmlTarget &target, const XmlTarget::Attributes &attributes, const QString &text)
{
    target.unit("note"_L1, attributes,
                [&] { target.writer().writeCharacters(withoutForbiddenCharacters(text.simplified())); });
}

/// Stands on each unit, since not all programs ask what holds it: those would
/// drop the spaces at the ends of codes.
XmlTarget::Attribute keepSpaces()
{
    return {"xml:space"_L1, u"preserve"_s};
}

void writeMatch21(XmlTarget &target, const JobUnit &job)
{
    target.structure("mtc:matches"_L1, {}, [&] {
        target.structure("mtc:match"_L1,
                         {{"origin"_L1, u"earlier version"_s},
                          {"ref"_L1, u"#s1"_s},
                          {"similarity"_L1, QString::number(similarity(job.changes))}},
                         [&] {
                             writeContent21(target, "source"_L1, job.earlierSource, job.codes, CodeDetail::Candidate);
                             writeContent21(target, "target"_L1, job.earlierTarget, job.codes, CodeDetail::Candidate);
                         });
    });
}

void writeSegment21(XmlTarget &target, const JobUnit &job)
{
    QString state = u"initial"_s;
    if (!job.target.isEmpty())
        state = job.state == TranslationState::Reviewed ? u"reviewed"_s : u"translated"_s;
    target.structure("segment"_L1, {{"id"_L1, u"s1"_s}, {"state"_L1, state}}, [&] {
        writeContent21(target, "source"_L1, job.source, job.codes, CodeDetail::Job);
        if (!job.target.isEmpty())
            writeContent21(target, "target"_L1, job.target, job.codes, CodeDetail::Job);
    });
}

void writeUnit21(XmlTarget &target, const JobUnit &job)
{
    const XmlTarget::Attributes attributes{
        {"id"_L1, job.unit.id()}, {"translate"_L1, job.translate(), true}, keepSpaces()};
    target.structure("unit"_L1, attributes, [&] {
        if (job.isStale())
            writeMatch21(target, job);
        target.structure("notes"_L1, {}, [&] {
            writeNote(target, {{"category"_L1, u"context"_s}}, contextOf(job.unit));
            if (job.isStale())
                writeNote(target, {{"appliesTo"_L1, u"source"_s}, {"category"_L1, u"change"_s}},
                          markedChanges(job.changes));
        });
        writeOriginalData(target, job.codes);
        writeSegment21(target, job);
    });
}

void writeUnit12(XmlTarget &target, const JobUnit &job)
{
    const bool isReviewed = !job.target.isEmpty() && job.state == TranslationState::Reviewed;
    target.structure("trans-unit"_L1,
                     {{"id"_L1, job.unit.id()},
                      {"translate"_L1, job.translate(), true},
                      {"approved"_L1, XmlTarget::yes(isReviewed), true},
                      keepSpaces()},
                     [&] {
                         writeContent12(target, "source"_L1, {}, job.source, job.codes);
                         if (!job.target.isEmpty())
                             writeContent12(target, "target"_L1,
                                            {{"state"_L1, isReviewed ? u"signed-off"_s : u"translated"_s}}, job.target,
                                            job.codes);
                         if (job.isStale())
                             target.structure("alt-trans"_L1,
                                              {{"alttranstype"_L1, u"previous-version"_s},
                                               {"match-quality"_L1, QString::number(similarity(job.changes)) + u'%'}},
                                              [&] {
                                                  writeContent12(target, "source"_L1, {}, job.earlierSource, job.codes);
                                                  writeContent12(target, "target"_L1, {}, job.earlierTarget, job.codes);
                                              });
                         writeNote(target, {}, contextOf(job.unit));
                         if (job.isStale())
                             writeNote(target, {{"annotates"_L1, u"source"_s}}, markedChanges(job.changes));
                     });
}

QList<JobUnit> jobUnits(const QList<TranslationUnit> &units, const Translations &translations, JobContent content)
{
    QList<JobUnit> jobs;
    for (const TranslationUnit &unit : units) {
        const JobUnit job(unit, translations);
        const bool isOpen = job.state == TranslationState::Missing || job.isStale();
        if (content == JobContent::All || isOpen)
            jobs.append(job);
    }
    return jobs;
}

QByteArray writtenJob21(const QList<JobUnit> &jobs, const Translations &translations)
{
    const QString id = translations.statement.isEmpty() ? u"workspace"_s : translations.statement.text;
    const XmlTarget::Attributes file{{"id"_L1, id}, {"original"_L1, originalOf(translations.statement)}, keepSpaces()};
    XmlTarget target;
    target.structure("xliff"_L1,
                     {{"xmlns"_L1, QString(xliff::namespace21)},
                      {"xmlns:mtc"_L1, QString(xliff::matchesNamespace)},
                      {"version"_L1, u"2.1"_s},
                      {"srcLang"_L1, translations.sourceLanguage},
                      {"trgLang"_L1, translations.language}},
                     [&] {
                         target.structure("file"_L1, file, [&] {
                             for (const JobUnit &job : jobs)
                                 writeUnit21(target, job);
                         });
                     });
    return target.finish();
}

QByteArray writtenJob12(const QList<JobUnit> &jobs, const Translations &translations)
{
    const XmlTarget::Attributes file{{"original"_L1, originalOf(translations.statement)},
                                     {"source-language"_L1, translations.sourceLanguage},
                                     {"target-language"_L1, translations.language},
                                     {"datatype"_L1, u"xml"_s},
                                     keepSpaces()};
    XmlTarget target;
    target.structure("xliff"_L1, {{"xmlns"_L1, QString(xliff::namespace12)}, {"version"_L1, u"1.2"_s}}, [&] {
        target.structure("file"_L1, file, [&] {
            target.structure("body"_L1, {}, [&] {
                for (const JobUnit &job : jobs)
                    writeUnit12(target, job);
            });
        });
    });
    return target.finish();
}

}

QByteArray writeJob(const QList<TranslationUnit> &units, const Translations &translations, XliffVersion version,
                    JobContent content)
{
    const QList<JobUnit> jobs = jobUnits(units, translations, content);
    if (jobs.isEmpty())
        return {};
    return version == XliffVersion::V21 ? writtenJob21(jobs, translations) : writtenJob12(jobs, translations);
}

}
