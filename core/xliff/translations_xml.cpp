// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xliff/translations_xml.h"

#include "format/paths.h"
#include "xliff/content_xml.h"
#include "xliff/whole_document.h"

#include <QSet>

#include <tuple>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

/// The parts under which what is unknown is kept; the element itself has none.
/// XLIFF wants what it does not define itself first.
const QString segmentPart = u"segment"_s;
const QString filePart = u"file"_s;
const QString firstInFile = u"first in file"_s;
const QString lastInFile = u"last in file"_s;
const QString firstInUnit = u"first in unit"_s;

bool isKnownVersion(const QString &version)
{
    return version.startsWith("2."_L1);
}

class TranslationsReader
{
    Q_DECLARE_TR_FUNCTIONS(Xliff)

public:
    TranslationsReader(const QByteArray &bytes, const QString &file) : m_source(bytes, file), m_file(file) { }

    std::expected<ReadTranslations, Problem> read()
    {
        readWholeDocument(m_source, [this] { readRoot(); });
        if (m_source.failed())
            return std::unexpected(m_source.problem());
        return m_read;
    }

private:
    struct Unit
    {
        QString id;
        Translation translation;
        CodedText source;
        CodedText target;
        QHash<QString, NativeCode> sourceCodes;
        QHash<QString, NativeCode> targetCodes;
        QHash<QString, QString> data;
        int segments = 0;
    };

    QStringView name() { return m_source.reader().qualifiedName(); }
    void readRoot();
    void readFile();
    void readUnit();
    void readUnit(XmlSource &unitSource, const QString &raw, qint64 line);
    void readSegment(XmlSource &source, Unit &unit);
    void finishUnit(Unit &unit, const QString &raw, qint64 line);
    QString language(XmlAttributes &attributes, QStringView attribute);

    XmlSource m_source;
    QString m_file;
    ReadTranslations m_read;
    Translations &m_translations = m_read.translations;
};

QString TranslationsReader::language(XmlAttributes &attributes, QStringView attribute)
{
    const QString tag = attributes.take(attribute).value_or(QString());
    if (!isValidLanguage(tag))
        m_source.fail(
            tr("The file does not say which language it translates (%1=\"%2\"). Restore an earlier version of it.")
                .arg(attribute, tag.left(40)));
    return tag;
}

void TranslationsReader::readRoot()
{
    XmlAttributes attributes = m_source.attributes();
    const QString version = attributes.take(u"version").value_or(QString());
    if (name() != u"xliff" || attributes.take(u"xmlns") != QString(xliff::namespace21) || !isKnownVersion(version))
        return m_source.fail(tr(
            "This is not a file of translations as Noticewright keeps it (XLIFF 2.1). To take over a file that a translator sent, import it."));
    if (version != u"2.1")
        m_translations.extra.keep(Extra::Attribute{{}, u"version"_s, version});
    m_translations.sourceLanguage = language(attributes, u"srcLang");
    m_translations.language = language(attributes, u"trgLang");
    attributes.keepRest(m_translations.extra);
    bool hasFile = false;
    while (m_source.nextChild()) {
        if (name() == u"file" && !hasFile) {
            hasFile = true;
            readFile();
        } else {
            m_source.keep(m_translations.extra);
        }
    }
    if (!hasFile)
        m_source.fail(tr("The file holds no translations. Restore an earlier version of it."));
}

void TranslationsReader::readFile()
{
    XmlAttributes attributes = m_source.attributes();
    const QString original = attributes.take(u"original").value_or(QString());
    const auto statement = statementOfOriginal(original);
    if (!statement)
        return m_source.fail(
            tr("The file does not say which statement it translates (original=\"%1\"). Restore an earlier version of it.")
                .arg(original.left(80)));
    m_translations.statement = *statement;
    std::ignore = attributes.take(u"id");
    std::ignore = attributes.take(u"xml:space");
    attributes.keepRest(m_translations.extra, filePart);
    while (m_source.nextChild()) {
        if (name() == u"unit")
            readUnit();
        else
            m_source.keep(m_translations.extra, name() == u"group" ? lastInFile : firstInFile);
    }
}

void TranslationsReader::readUnit()
{
    // Read twice: what can not be understood is kept as it is.
    const qint64 line = m_source.reader().lineNumber();
    const QString raw = m_source.readRaw();
    if (m_source.failed())
        return;
    XmlSource source(raw.toUtf8(), m_file);
    while (!source.failed() && !source.reader().isStartElement())
        source.next();
    readUnit(source, raw, line);
}

void TranslationsReader::readUnit(XmlSource &source, const QString &raw, qint64 line)
{
    Unit unit;
    XmlAttributes attributes = source.attributes();
    unit.id = attributes.take(u"id").value_or(QString());
    attributes.keepRest(unit.translation.extra);
    unit.translation.isReviewed = true;
    while (source.nextChild()) {
        const QStringView child = source.reader().qualifiedName();
        if (child == u"originalData") {
            unit.data.insert(readOriginalData(source));
        } else if (child == u"segment" || child == u"ignorable") {
            readSegment(source, unit);
        } else {
            source.keep(unit.translation.extra, firstInUnit);
        }
    }
    if (source.failed())
        unit.segments = 0;
    finishUnit(unit, raw, line);
}

void TranslationsReader::readSegment(XmlSource &source, Unit &unit)
{
    const bool isSegment = source.name() == u"segment";
    XmlAttributes attributes = source.attributes();
    if (isSegment) {
        ++unit.segments;
        const QString state = attributes.take(u"state").value_or(u"initial"_s);
        if (state != u"reviewed" && state != u"final")
            unit.translation.isReviewed = false;
        attributes.keepRest(unit.translation.extra, segmentPart);
    }
    CodedText sourceText;
    bool hasTarget = false;
    while (source.nextChild()) {
        const QString child = source.reader().qualifiedName().toString();
        if (child != u"source" && child != u"target") {
            source.keep(unit.translation.extra, segmentPart);
            continue;
        }
        const ReadContent content = readContent21(source);
        if (child == u"source") {
            sourceText = content.text;
            unit.source += content.text;
            unit.sourceCodes.insert(content.references);
        } else {
            hasTarget = true;
            unit.target += content.text;
            unit.targetCodes.insert(content.references);
        }
    }
    if (!isSegment && !hasTarget)
        unit.target += sourceText;
}

void TranslationsReader::finishUnit(Unit &unit, const QString &raw, qint64 line)
{
    QHash<QString, InlineCode> codes;
    const auto natives = [&](const QHash<QString, NativeCode> &references) {
        bool areKnown = true;
        for (auto it = references.cbegin(); it != references.cend(); ++it) {
            if (codes.contains(it.key()))
                continue;
            const NativeCode native{unit.data.value(it->start),
                                    it->end.isEmpty() ? QString() : unit.data.value(it->end)};
            if (const auto code = readNativeCode(native))
                codes.insert(it.key(), *code);
            else
                areKnown = false;
        }
        return areKnown;
    };
    bool isWhole = unit.segments > 0 && !unit.id.isEmpty() && natives(unit.sourceCodes) && natives(unit.targetCodes);
    const auto find = [&](const QString &id) {
        const auto found = codes.constFind(id);
        if (found == codes.cend())
            isWhole = false;
        return found == codes.cend() ? nullptr : &*found;
    };
    unit.translation.source = decodedText(unit.source, find);
    unit.translation.target = decodedText(unit.target, find);
    if (unit.translation.target.isEmpty())
        unit.translation.isReviewed = false;
    const bool isTwice = m_translations.units.contains(unit.id) || m_translations.damaged.contains(unit.id);
    if (isTwice)
        m_read.problems.append({m_file, line, 0,
                                tr("The text “%1” is translated twice in this file. One translation counts; the other "
                                   "one goes when the file is saved.")
                                    .arg(unit.id.left(80))});
    if (isWhole) {
        // Any translation is better than one that can not be read.
        const bool isBetter = !m_translations.units.contains(unit.id) && !unit.translation.target.isEmpty();
        if (isTwice && !isBetter)
            return;
        m_translations.damaged.remove(unit.id);
        m_translations.units.insert(unit.id, unit.translation);
        return;
    }
    if (isTwice)
        return;
    m_read.problems.append(
        {m_file, line, 0,
         tr("The translation of the text “%1” can not be read and is left as it is. Translate the text anew, or restore an earlier version of the file.")
             .arg(unit.id.left(80))});
    m_translations.damaged.insert(unit.id, raw);
}

void writeUnit(XmlTarget &target, const QString &id, const Translation &translation)
{
    const Extra &extra = translation.extra;
    const InlineList source = tidied(translation.source), text = tidied(translation.target);
    QList<InlineCode> codes = codesOf(source);
    const CodedText coded = codedText(text, codes);
    target.structure(
        "unit"_L1, {{"id"_L1, id}},
        [&] {
            target.kept(extra, firstInUnit);
            writeOriginalData(target, codes);
            const QString state = translation.isReviewed ? u"reviewed"_s : u"translated"_s;
            target.structure(
                "segment"_L1, {{"state"_L1, text.isEmpty() ? u"initial"_s : state}},
                [&] {
                    writeContent21(target, "source"_L1, codedText(source), codes, CodeDetail::Stored);
                    if (!text.isEmpty())
                        writeContent21(target, "target"_L1, coded, codes, CodeDetail::Stored);
                },
                extra, segmentPart);
        },
        extra);
}

QStringList orderedIds(const Translations &translations, const QList<TranslationUnit> &units)
{
    QStringList ids;
    for (const TranslationUnit &unit : units) {
        if (translations.units.contains(unit.id()))
            ids.append(unit.id());
    }
    const QSet<QString> known(ids.cbegin(), ids.cend());
    for (auto it = translations.units.keyBegin(); it != translations.units.keyEnd(); ++it) {
        if (!known.contains(*it))
            ids.append(*it);
    }
    return ids;
}

void writeFile(XmlTarget &target, const Translations &translations, const QList<TranslationUnit> &units)
{
    const Extra &extra = translations.extra;
    const QString id = translations.statement.isEmpty() ? u"workspace"_s : translations.statement.text;
    target.structure(
        "file"_L1,
        {{"id"_L1, id}, {"original"_L1, originalOf(translations.statement)}, {"xml:space"_L1, u"preserve"_s}},
        [&] {
            target.kept(extra, firstInFile);
            for (const QString &unit : orderedIds(translations, units))
                writeUnit(target, unit, *translations.units.constFind(unit));
            for (auto it = translations.damaged.cbegin(); it != translations.damaged.cend(); ++it) {
                if (!translations.units.contains(it.key()))
                    target.raw(it.value());
            }
            target.kept(extra, lastInFile);
        },
        extra, filePart);
}

}

QString originalOf(const Id &statement)
{
    return statement.isEmpty() ? u"workspace.xml"_s : statementFile(statement);
}

std::optional<Id> statementOfOriginal(const QString &original)
{
    if (original == originalOf({}))
        return Id();
    const QStringList parts = original.split(u'/');
    if (parts.size() != 3 || !isValidId(parts[1]) || originalOf({parts[1]}) != original)
        return {};
    return Id{parts[1]};
}

std::expected<ReadTranslations, Problem> readTranslations(const QByteArray &bytes, const QString &file)
{
    return TranslationsReader(bytes, file).read();
}

QByteArray writeTranslations(const Translations &translations, const QList<TranslationUnit> &units)
{
    Extra own = translations.extra;
    QString version = u"2.1"_s;
    for (qsizetype i = 0; i < own.attributes.size(); ++i) {
        if (own.attributes[i].within.isEmpty() && own.attributes[i].name == "version"_L1) {
            version = own.attributes.takeAt(i).value;
            break;
        }
    }
    XmlTarget target;
    target.structure(
        "xliff"_L1,
        {{"xmlns"_L1, QString(xliff::namespace21)},
         {"version"_L1, version},
         {"srcLang"_L1, translations.sourceLanguage},
         {"trgLang"_L1, translations.language}},
        [&] { writeFile(target, translations, units); }, own);
    return target.finish();
}

namespace
{

const TranslationFormat storedForm{readTranslations,
                                   [](const Translations &translations) { return writeTranslations(translations); }};

}

TranslationFile translationFile(const Translations &translations)
{
    return TranslationFile(translations, storedForm);
}

TranslationFile storedTranslationFile(const FileContent &content, const QString &file)
{
    return TranslationFile(content, file, storedForm);
}

}
