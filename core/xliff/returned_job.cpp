// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xliff/returned_job.h"
#include "xliff/whole_document.h"

#include <algorithm>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

/// A segment, or what stands between segments.
struct Segment
{
    int order = 0;
    CodedText source;
    CodedText target;
};

/// The target is what a program copies from the source, to be written over. A
/// number is the same in every language: that it is there says that it was seen.
bool isCopy(const CodedText &source, const CodedText &target)
{
    const bool hasLetters = std::ranges::any_of(source, [](const CodedPiece &piece) {
        return piece.kind == CodedPiece::Kind::Text
            && std::ranges::any_of(piece.text, [](QChar c) { return c.isLetter(); });
    });
    return hasLetters && isSameCodedText(source, target);
}

class ReturnedReader
{
    Q_DECLARE_TR_FUNCTIONS(Xliff)

public:
    ReturnedReader(const QByteArray &bytes, const QString &file) : m_source(bytes, file)
    {
        // Programs write the names with whatever prefix.
        m_source.reader().setNamespaceProcessing(true);
    }

    std::expected<QList<ReturnedFile>, Problem> read()
    {
        readWholeDocument(m_source, [this] { readRoot(); });
        if (m_source.failed())
            return std::unexpected(m_source.problem());
        return m_files;
    }

private:
    void readRoot();
    void readFile21(const QString &sourceLanguage, const QString &language);
    void readFile12();
    void readUnits(ReturnedFile &file);
    ReturnedUnit readUnit21();
    void readSegment21(ReturnedUnit &unit, QList<Segment> &segments);
    ReturnedUnit readUnit12();
    void skip()
    {
        int depth = 1;
        while (!m_source.failed() && depth > 0) {
            const auto token = m_source.next();
            depth += token == QXmlStreamReader::StartElement ? 1 : token == QXmlStreamReader::EndElement ? -1 : 0;
        }
    }
    QString value(QStringView name) { return m_source.reader().attributes().value(name.toString()).toString(); }
    /// What is of other namespaces is of other programs.
    bool is(QStringView name) { return m_source.name() == name && m_source.reader().namespaceUri() == m_namespace; }

    XmlSource m_source;
    QString m_namespace;
    QList<ReturnedFile> m_files;
};

void ReturnedReader::readRoot()
{
    m_namespace = m_source.reader().namespaceUri().toString();
    const bool is12 = m_namespace == xliff::namespace12;
    if (m_source.name() != u"xliff" || (!is12 && m_namespace != xliff::namespace21))
        return m_source.fail(
            tr("This is not a file of a translator: it is neither XLIFF 2.1 nor XLIFF 1.2. Ask for one of the two."));
    const QString sourceLanguage = value(u"srcLang"), language = value(u"trgLang");
    while (m_source.nextChild()) {
        if (!is(u"file"))
            skip();
        else if (is12)
            readFile12();
        else
            readFile21(sourceLanguage, language);
    }
}

void ReturnedReader::readFile21(const QString &sourceLanguage, const QString &language)
{
    ReturnedFile file{value(u"original"), sourceLanguage, language, {}};
    readUnits(file);
    m_files.append(file);
}

void ReturnedReader::readFile12()
{
    ReturnedFile file{value(u"original"), value(u"source-language"), value(u"target-language"), {}};
    while (m_source.nextChild()) {
        if (is(u"body"))
            readUnits(file);
        else
            skip();
    }
    m_files.append(file);
}

void ReturnedReader::readUnits(ReturnedFile &file)
{
    if (!m_source.descend())
        return;
    while (m_source.nextChild()) {
        if (is(u"unit"))
            file.units.append(readUnit21());
        else if (is(u"trans-unit"))
            file.units.append(readUnit12());
        else if (is(u"group"))
            readUnits(file);
        else
            skip();
    }
    m_source.ascend();
}

ReturnedUnit ReturnedReader::readUnit21()
{
    ReturnedUnit unit{.id = value(u"id"), .line = m_source.reader().lineNumber(), .isReviewed = true};
    QList<Segment> segments;
    while (m_source.nextChild()) {
        if (is(u"segment") || is(u"ignorable"))
            readSegment21(unit, segments);
        else
            skip();
    }
    for (const Segment &segment : std::as_const(segments))
        unit.source += segment.source;
    std::ranges::stable_sort(segments, {}, &Segment::order);
    for (const Segment &segment : std::as_const(segments))
        unit.target += segment.target;
    unit.isReviewed = unit.isReviewed && !unit.target.isEmpty();
    return unit;
}

void ReturnedReader::readSegment21(ReturnedUnit &unit, QList<Segment> &segments)
{
    const bool isSegment = is(u"segment");
    const QString state = value(u"state");
    const bool isInitial = state.isEmpty() || state == u"initial";
    Segment segment{.order = int(segments.size()) + 1, .source = {}, .target = {}};
    bool hasTarget = false;
    while (m_source.nextChild()) {
        if (is(u"source")) {
            segment.source = readContent21(m_source).text;
        } else if (is(u"target")) {
            hasTarget = true;
            if (const int order = value(u"order").toInt(); order > 0)
                segment.order = order;
            segment.target = readContent21(m_source).text;
        } else {
            skip();
        }
    }
    if (!isSegment) {
        if (!hasTarget)
            segment.target = segment.source;
    } else {
        unit.isReviewed = unit.isReviewed && (state == u"reviewed" || state == u"final");
        const bool isOpen =
            segment.target.isEmpty() ? !segment.source.isEmpty() : isInitial && isCopy(segment.source, segment.target);
        unit.isComplete = unit.isComplete && !isOpen;
    }
    segments.append(segment);
}

ReturnedUnit ReturnedReader::readUnit12()
{
    ReturnedUnit unit{.id = value(u"id"), .line = m_source.reader().lineNumber()};
    const bool isApproved = value(u"approved") == u"yes";
    QString state;
    while (m_source.nextChild()) {
        if (is(u"source")) {
            unit.source = readContent12(m_source).text;
        } else if (is(u"target")) {
            state = value(u"state");
            const ReadContent content = readContent12(m_source);
            unit.target = content.text;
            unit.isComplete = !content.hasEmptySegment;
        } else {
            skip();
        }
    }
    const bool isFinished = state == u"final" || state == u"signed-off";
    const bool isTranslated = isApproved || isFinished || state == u"translated" || state.startsWith("needs-review"_L1);
    if (unit.target.isEmpty() || (!isTranslated && isCopy(unit.source, unit.target))
        || (!isApproved && (state == u"needs-translation" || state == u"needs-adaptation" || state == u"needs-l10n")))
        unit.isComplete = false;
    unit.isReviewed = isApproved || isFinished;
    return unit;
}

}

std::expected<QList<ReturnedFile>, Problem> readReturned(const QByteArray &bytes, const QString &file)
{
    return ReturnedReader(bytes.startsWith("\xef\xbb\xbf") ? bytes.sliced(3) : bytes, file).read();
}

}
