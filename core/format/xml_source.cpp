// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/xml_source.h"

#include "format/xml_copy.h"
#include "model/filename.h"

#include <QRegularExpression>
#include <QStringDecoder>
#include <QXmlStreamWriter>

#include <algorithm>

namespace noticewright
{

namespace
{

constexpr qsizetype largestFile = qsizetype(32) * 1024 * 1024;
constexpr int deepestNesting = 200;
constexpr int majorFormat = 1;

/// How many bytes of `bytes` are well-formed UTF-8.
qsizetype validUtf8Length(const QByteArray &bytes)
{
    qsizetype good = 0, bad = bytes.size();
    while (bad - good > 1) {
        const qsizetype middle = (good + bad) / 2;
        // A character cut in two at the end is no error to this decoder.
        QStringDecoder part(QStringDecoder::Utf8);
        const QString text = part.decode(QByteArrayView(bytes).first(middle));
        (part.hasError() ? bad : good) = middle;
    }
    return good;
}

}

bool XmlAttributes::has(QStringView name) const
{
    return m_attributes.hasAttribute(name.toString());
}

std::optional<QString> XmlAttributes::take(QStringView name)
{
    for (qsizetype i = 0; i < m_attributes.size(); ++i) {
        if (m_attributes[i].qualifiedName() == name) {
            const QString value = m_attributes[i].value().toString();
            m_attributes.removeAt(i);
            return value;
        }
    }
    return {};
}

void XmlAttributes::keepRest(Extra &extra, const QString &within)
{
    for (const QXmlStreamAttribute &attribute : std::as_const(m_attributes))
        extra.keep(Extra::Attribute{within, attribute.qualifiedName().toString(), attribute.value().toString()});
    m_attributes.clear();
}

void XmlOnce::check(QStringView name)
{
    if (m_seen.contains(name))
        m_source.fail(tr("“%1” is here a second time. Take one of the two out, or join them.").arg(name));
    m_seen.append(name.toString());
}

XmlSource::XmlSource(const QByteArray &bytes, const QString &file) : m_file(file)
{
    m_reader.setNamespaceProcessing(false);
    if (bytes.size() > largestFile) {
        failAt(
            1, 1,
            tr("The file is larger than %Ln MiB, which no statement is. It was not opened; check where it comes from.",
               nullptr, int(largestFile / 1024 / 1024)));
    } else {
        decode(bytes);
        m_reader.addData(m_text);
    }
}

void XmlSource::decode(const QByteArray &bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    m_text = decoder.decode(bytes);
    if (!decoder.hasError())
        return;
    m_text.clear();
    const QByteArrayView before = QByteArrayView(bytes).first(validUtf8Length(bytes));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    failAt(
        before.count('\n') + 1, QString::fromUtf8(before.sliced(lineStart)).size() + 1,
        tr("The file is not UTF-8 text from here on. Save it as UTF-8 in the program that wrote it, or restore an earlier version."));
}

SourcePosition XmlSource::tokenStart()
{
    // A tag's own text holds no '<', so the last one is where the tag begins.
    const qsizetype end = std::min<qsizetype>(m_reader.characterOffset(), m_text.size());
    qsizetype start = std::max<qsizetype>(end, 1) - 1;
    if (m_reader.isStartElement())
        start = std::max<qsizetype>(m_text.lastIndexOf(u'<', start), 0);
    else if (m_reader.isDTD())
        start = std::max<qsizetype>(m_text.indexOf(QLatin1String("<!DOCTYPE")), 0);
    for (; m_countedTo < start; ++m_countedTo) {
        if (m_text[m_countedTo] == u'\n') {
            ++m_line;
            m_lineStart = m_countedTo + 1;
        }
    }
    return {m_file, m_line, start - m_lineStart + 1};
}

void XmlSource::failAt(qint64 line, qint64 column, const QString &sentence)
{
    if (!m_problem)
        m_problem = Problem{m_file, line, column, sentence};
}

void XmlSource::fail(const QString &sentence)
{
    if (m_problem)
        return;
    const SourcePosition start = tokenStart();
    failAt(start.line, start.column, sentence);
}

void XmlSource::noteReaderError()
{
    if (m_reader.hasError())
        failAt(m_reader.lineNumber(), m_reader.columnNumber() + 1,
               tr("The file is damaged here and can not be read (%1). Restore an earlier version of it.")
                   .arg(m_reader.errorString()));
}

QXmlStreamReader::TokenType XmlSource::next()
{
    if (m_problem)
        return QXmlStreamReader::Invalid;
    const auto token = m_reader.readNext();
    noteReaderError();
    if (token == QXmlStreamReader::DTD)
        fail(tr(
            "The file declares a document type, which a workspace never does. It was not opened, since such a declaration can be an attack; check where the file comes from."));
    return m_problem ? QXmlStreamReader::Invalid : token;
}

bool XmlSource::enterRoot(QStringView name)
{
    while (!failed() && !m_reader.isStartElement())
        next();
    if (failed())
        return false;
    if (m_reader.name() != name)
        fail(tr("This is not a file of Noticewright: it begins with “%1” instead of “%2”.").arg(m_reader.name(), name));
    else
        checkVersion();
    m_depth = 1;
    return !failed();
}

void XmlSource::checkVersion()
{
    static const QRegularExpression form(QStringLiteral("^(\\d{1,6})\\.(\\d{1,6})$"));
    const QString version = m_reader.attributes().value(QStringLiteral("format")).toString();
    const auto match = form.match(version);
    if (!match.hasMatch() || match.capturedView(1).toInt() < 1)
        fail(tr("The file does not say which format it has (format=\"%1\"). Restore an earlier version of it.")
                 .arg(version));
    else if (match.capturedView(1).toInt() > majorFormat)
        fail(tr("The file has format %1, which a newer version of Noticewright wrote. Update Noticewright to open it.")
                 .arg(version));
}

bool XmlSource::descend()
{
    if (++m_depth > deepestNesting)
        fail(tr("The text is nested more than %Ln level(s) deep here. Remove levels of lists or notes.", nullptr,
                deepestNesting));
    return !failed();
}

bool XmlSource::nextChild()
{
    while (!failed()) {
        const auto token = next();
        if (token == QXmlStreamReader::StartElement)
            return true;
        if (token == QXmlStreamReader::EndElement || token == QXmlStreamReader::EndDocument)
            return false;
        if (token == QXmlStreamReader::Characters && !m_reader.isWhitespace())
            fail(
                tr("There is text where only parts of the document may stand: “%1”. Restore an earlier version of the file.")
                    .arg(m_reader.text().trimmed().left(40)));
    }
    return false;
}

QString XmlSource::readText(bool exact)
{
    QString text;
    while (!failed()) {
        const auto token = next();
        if (token == QXmlStreamReader::EndElement)
            break;
        if (token == QXmlStreamReader::Characters)
            text += m_reader.text();
        else if (token == QXmlStreamReader::StartElement)
            fail(tr("“%1” can not stand inside this text. Restore an earlier version of the file.")
                     .arg(m_reader.name()));
    }
    text.replace(QLatin1StringView("\r\n"), QLatin1StringView("\n")).replace(u'\r', u'\n');
    if (!exact && text.contains(u'\n')) {
        static const QRegularExpression lineEnd(QStringLiteral("[ \\t]*\\n\\s*"));
        text = text.trimmed().replace(lineEnd, QStringLiteral(" "));
    }
    return text;
}

void XmlSource::readEmpty(Extra &extra, const QString &within)
{
    while (nextChild())
        keep(extra, within);
}

void XmlSource::keep(Extra &extra, const QString &within)
{
    extra.keep(Extra::Element{within, readRaw()});
}

QString XmlSource::readRaw()
{
    QString xml;
    QXmlStreamWriter writer(&xml);
    const int outside = m_depth;
    copyToken(m_reader, writer);
    descend();
    while (!failed() && m_depth > outside) {
        const auto token = next();
        if (token == QXmlStreamReader::StartElement)
            descend();
        else if (token == QXmlStreamReader::EndElement)
            ascend();
        if (!failed())
            copyToken(m_reader, writer);
    }
    m_depth = outside;
    return xml;
}

void XmlSource::declare(const Id &id, const Id &statement)
{
    const auto key = std::pair(statement, id);
    if (const auto earlier = m_sources.constFind(key); earlier != m_sources.cend())
        fail(
            tr("Two parts of the file have the same id “%1”; the other is in line %2. One of them was copied by hand: give it another id.")
                .arg(id.text)
                .arg(earlier->line));
    else
        m_sources.insert(key, tokenStart());
}

Id XmlSource::takeId(XmlAttributes &attributes, const Id &statement)
{
    const Id id{attributes.take(u"id").value_or(QString())};
    if (!isValidId(id.text))
        fail(tr("“%1” has no proper id (id=\"%2\"). Restore an earlier version of the file.").arg(name(), id.text));
    else
        declare(id, statement);
    return id;
}

Id XmlSource::takeReference(XmlAttributes &attributes, QStringView attribute)
{
    const Id id{attributes.take(attribute).value_or(QString())};
    if (!id.isEmpty() && !isValidId(id.text))
        fail(tr("“%1” refers to something by an impossible id (%2=\"%3\").").arg(name(), attribute, id.text));
    return id;
}

QList<Id> XmlSource::takeReferences(XmlAttributes &attributes, QStringView attribute)
{
    QList<Id> ids;
    const QString text = attributes.take(attribute).value_or(QString());
    for (const QStringView part : QStringView(text).split(u' ', Qt::SkipEmptyParts)) {
        if (!isValidId(part))
            fail(tr("“%1” refers to something by an impossible id (%2=\"%3\").").arg(name(), attribute, part));
        ids.append({part.toString()});
    }
    return ids;
}

int XmlSource::takeNumber(XmlAttributes &attributes, QStringView attribute, int fallback, int least, int most)
{
    const auto text = attributes.take(attribute);
    if (!text)
        return fallback;
    bool isNumber = false;
    const int number = text->toInt(&isNumber);
    if (!isNumber || number < least || number > most)
        fail(tr("%1=\"%2\" should be a whole number from %3 to %4.").arg(attribute, *text).arg(least).arg(most));
    return number;
}

bool XmlSource::takeYesNo(XmlAttributes &attributes, QStringView attribute, bool fallback)
{
    const QString text = attributes.take(attribute).value_or(fallback ? QStringLiteral("yes") : QStringLiteral("no"));
    if (text != u"yes" && text != u"no")
        fail(tr("%1=\"%2\" should be “yes” or “no”.").arg(attribute, text));
    return text == u"yes";
}

QString XmlSource::takeAddress(XmlAttributes &attributes, QStringView attribute)
{
    const QString address = attributes.take(attribute).value_or(QString());
    if (!address.isEmpty() && !isPublishableAddress(address))
        fail(tr("“%1” is not an address that can be published. Use a web, telephone or site address.")
                 .arg(address.left(80)));
    return address;
}

QString XmlSource::takeFileName(XmlAttributes &attributes, QStringView attribute)
{
    const QString fileName = attributes.take(attribute).value_or(QString());
    if (!fileName.isEmpty() && !isSafeFileName(fileName))
        fail(tr("“%1” is not a plain file name. Rename the file in the assets folder with letters, digits and “-”.")
                 .arg(fileName.left(80)));
    return fileName;
}

QString XmlSource::takeLanguage(XmlAttributes &attributes)
{
    const QString language = attributes.take(u"lang").value_or(QString());
    if (!language.isEmpty() && !isValidLanguage(language))
        fail(tr("“%1” is not a language tag such as “en” or “pt-BR”.").arg(language.left(40)));
    return language;
}

std::optional<LinkTarget> XmlSource::takeLink(XmlAttributes &attributes)
{
    LinkTarget target;
    if (attributes.has(u"address")) {
        target.address = takeAddress(attributes, u"address");
        if (target.address.isEmpty())
            fail(tr("A link has an empty address."));
        return target;
    }
    if (const auto mail = attributes.take(u"mail")) {
        target.kind = LinkTarget::Kind::Mail;
        target.address = *mail;
        if (!isMailAddress(*mail))
            fail(tr("“%1” is not an e-mail address. Write it like “name@example.com”.").arg(mail->left(80)));
        return target;
    }
    if (!attributes.has(u"statement") && !attributes.has(u"section"))
        return {};
    target.kind = LinkTarget::Kind::Statement;
    target.statement = takeReference(attributes, u"statement");
    target.section = takeReference(attributes, u"section");
    const QString layer = attributes.take(u"layer").value_or(QStringLiteral("full"));
    if (layer != u"full" && layer != u"highlights")
        fail(tr("layer=\"%1\" should be “highlights” or “full”.").arg(layer.left(40)));
    target.layer = layer == u"highlights" ? Layer::Highlights : Layer::Full;
    return target;
}

}
