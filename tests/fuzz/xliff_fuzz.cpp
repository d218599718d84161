// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz.h"
#include "xliff/job.h"
#include "xliff/translations_xml.h"

using namespace noticewright;

namespace
{

/// The texts that the seeds translate.
QList<TranslationUnit> units()
{
    const Marks link{.link = LinkTarget{.address = QStringLiteral("/a")}};
    return {{{.id = QStringLiteral("p")},
             {Inline{.text = QStringLiteral("One. ")}, Inline{.text = QStringLiteral("Two"), .marks = link},
              Inline{.kind = Inline::Kind::Variable, .text = QStringLiteral("company")}},
             {}},
            {{.id = QStringLiteral("q"), .kind = UnitKind::Verbatim}, plainInlines(QStringLiteral("Other")), {}}};
}

/// A file from a stranger: what is taken has the codes of the source, and says
/// the same when it is taken once more.
void requireTrueJob(const QByteArray &bytes)
{
    const QList<TranslationUnit> known = units();
    const Translations none{.statement = {QStringLiteral("online")},
                            .sourceLanguage = QStringLiteral("en"),
                            .language = QStringLiteral("de")};
    const auto job = takeJob(bytes, QStringLiteral("job.xlf"), known, none);
    if (!job) {
        fuzz::require(!job.error().sentence.isEmpty(), "Refused without a sentence.");
        return;
    }
    for (const UnitReport &report : job->report) {
        const bool isWrong = report.outcome == UnitOutcome::Damaged || report.outcome == UnitOutcome::Unknown;
        fuzz::require(isWrong != report.problem.sentence.isEmpty(), "A problem without a sentence.");
    }
    for (const TranslationUnit &unit : known) {
        const auto taken = job->translations.units.constFind(unit.id());
        if (taken == job->translations.units.cend() || taken->source != unit.source)
            continue;
        QList<InlineCode> codes = codesOf(unit.source);
        const qsizetype count = codes.size();
        const CodedText target = codedText(taken->target, codes);
        fuzz::require(codes.size() == count, "A code that the source has not.", bytes);
    }
    const auto again = takeJob(bytes, QStringLiteral("job.xlf"), known, job->translations);
    fuzz::require(again && again->translations == job->translations, "Taken differently the second time.", bytes);
    // Each has something: the job is never empty.
    for (const XliffVersion version : {XliffVersion::V21, XliffVersion::V12}) {
        const QByteArray written = writeJob(known, job->translations, version, JobContent::All);
        const auto back = takeJob(written, QStringLiteral("job.xlf"), known, job->translations);
        fuzz::require(back && back->translations == job->translations, "A job comes back as another one:", written);
    }
}

}

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), qsizetype(size));
    const auto read = [](const QByteArray &file) {
        return readTranslations(file, QStringLiteral("de.xlf")).transform([](const ReadTranslations &one) {
            return one.translations;
        });
    };
    fuzz::requireRoundTrip(bytes, read,
                           [](const Translations &translations) { return writeTranslations(translations); });
    requireTrueJob(bytes);
    return 0;
}
