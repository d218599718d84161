// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/statement_xml.h"

#include "format/blocks_xml.h"
#include "format/inlines_xml.h"
#include "format/scope_xml.h"
#include "format/vocabulary.h"

#include <QSet>

#include <algorithm>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

class StatementReader
{
    Q_DECLARE_TR_FUNCTIONS(Format)

public:
    StatementReader(const QByteArray &bytes, const QString &file) : m_source(bytes, file) { }

    std::expected<ReadStatement, Problem> read()
    {
        if (m_source.enterRoot(u"statement"))
            readRoot();
        if (m_source.failed())
            return std::unexpected(m_source.problem());
        return ReadStatement{m_statement, m_source.sources()};
    }

private:
    void readRoot();
    void readHead(XmlAttributes attributes);
    void readHeadPart(const QString &name, XmlOnce &once);
    void readDates();
    void readPages();
    QDate takeDate(XmlAttributes &attributes, QStringView name);
    QString takePage(XmlAttributes &attributes, QStringView name);
    QStringList takePages(XmlAttributes &attributes, QStringView name);
    void checkPage(const QString &address);
    Section section();
    void readSectionHead(Section &section);
    void readPart(Section &section, XmlOnce &once);
    void declareAnchor(const QString &anchor);

    XmlSource m_source;
    Statement m_statement;
    QSet<QString> m_anchors;
};

void StatementReader::readRoot()
{
    readHead(m_source.attributes());
    XmlOnce once(m_source);
    while (m_source.nextChild()) {
        const QString name = m_source.name().toString();
        if (name == u"section")
            m_statement.sections.append(section());
        else if (name == u"title" || name == u"highlights-title" || name == u"dates" || name == u"pages")
            readHeadPart(name, once);
        else
            m_source.keep(m_statement.extra);
    }
    // To the end, so that what is broken after the root is seen as well.
    while (!m_source.failed() && !m_source.reader().atEnd())
        m_source.next();
}

void StatementReader::readHeadPart(const QString &name, XmlOnce &once)
{
    once.check(name);
    if (name == u"dates")
        return readDates();
    if (name == u"pages")
        return readPages();
    m_source.attributes().keepRest(m_statement.extra, name);
    (name == u"title" ? m_statement.title : m_statement.highlightsTitle) = m_source.readText();
}

void StatementReader::readHead(XmlAttributes attributes)
{
    const QString format = attributes.take(u"format").value_or(QString());
    if (format != u"1.0")
        m_statement.extra.keep(Extra::Attribute{{}, QStringLiteral("format"), format});
    m_statement.id = m_source.takeReference(attributes, u"id");
    const QString kind = attributes.take(u"kind").value_or(QString());
    if (m_statement.id.isEmpty())
        m_source.fail(tr("The statement has no id. Restore an earlier version of the file."));
    if (const auto known = fromName<StatementKind>(kind))
        m_statement.kind = *known;
    else
        m_source.fail(
            tr("“%1” is not a kind of statement that this version knows. Update Noticewright, or restore an earlier version of the file.")
                .arg(kind.left(40)));
    m_statement.language = m_source.takeLanguage(attributes);
    if (m_statement.language.isEmpty())
        m_source.fail(tr("The statement does not say which language it is in (lang)."));
    m_statement.limit = takeLimit(m_source, attributes);
    attributes.keepRest(m_statement.extra);
}

QDate StatementReader::takeDate(XmlAttributes &attributes, QStringView name)
{
    const QString text = attributes.take(name).value_or(QString());
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!text.isEmpty() && (!date.isValid() || date.toString(Qt::ISODate) != text))
        m_source.fail(tr("“%1” is not a date. Write it as year, month and day: 2026-10-01.").arg(text.left(40)));
    return date;
}

void StatementReader::readDates()
{
    XmlAttributes attributes = m_source.attributes();
    m_statement.effective = takeDate(attributes, u"effective");
    m_statement.updated = takeDate(attributes, u"updated");
    attributes.keepRest(m_statement.extra, QStringLiteral("dates"));
    m_source.readEmpty(m_statement.extra, QStringLiteral("dates"));
}

QString StatementReader::takePage(XmlAttributes &attributes, QStringView name)
{
    const QString address = attributes.take(name).value_or(QString());
    if (!address.isEmpty())
        checkPage(address);
    return address;
}

QStringList StatementReader::takePages(XmlAttributes &attributes, QStringView name)
{
    const QStringList addresses = attributes.take(name).value_or(QString()).split(u' ', Qt::SkipEmptyParts);
    for (const QString &address : addresses)
        checkPage(address);
    return addresses;
}

void StatementReader::checkPage(const QString &address)
{
    if (!isValidPageAddress(address))
        m_source.fail(
            tr("“%1” is not a folder below the site's root. Write parts of letters, digits and “-”, each followed by “/”.")
                .arg(address.left(80)));
}

void StatementReader::readPages()
{
    XmlAttributes attributes = m_source.attributes();
    m_statement.highlightsAddress = takePage(attributes, u"highlights");
    m_statement.fullAddress = takePage(attributes, u"full");
    m_statement.earlierHighlightsAddresses = takePages(attributes, u"earlier-highlights");
    m_statement.earlierFullAddresses = takePages(attributes, u"earlier-full");
    attributes.keepRest(m_statement.extra, QStringLiteral("pages"));
    m_source.readEmpty(m_statement.extra, QStringLiteral("pages"));
}

void StatementReader::declareAnchor(const QString &anchor)
{
    if (!isValidAnchor(anchor))
        m_source.fail(
            tr("“%1” can not be the published place of a section. Use letters, digits and “-”.").arg(anchor.left(80)));
    else if (m_anchors.contains(anchor))
        m_source.fail(tr("Two sections have the same published place “#%1”. Give one of them another.").arg(anchor));
    m_anchors.insert(anchor);
}

void StatementReader::readSectionHead(Section &section)
{
    XmlAttributes attributes = m_source.attributes();
    section.id = m_source.takeId(attributes, m_statement.id);
    const QString kind = attributes.take(u"kind").value_or(QString());
    if (const auto known = fromName<SectionKind>(kind))
        section.kind = *known;
    else
        m_source.fail(
            tr("“%1” is not a kind of section that this version knows. Update Noticewright, or restore an earlier version of the file.")
                .arg(kind.left(40)));
    section.anchor = attributes.take(u"anchor").value_or(QString());
    section.aliases = attributes.take(u"aliases").value_or(QString()).split(u' ', Qt::SkipEmptyParts);
    section.numbered = m_source.takeYesNo(attributes, u"numbered");
    section.limit = takeLimit(m_source, attributes);
    declareAnchor(section.anchor);
    for (const QString &alias : std::as_const(section.aliases))
        declareAnchor(alias);
    attributes.keepRest(section.extra);
}

Section StatementReader::section()
{
    Section section;
    readSectionHead(section);
    if (!m_source.descend())
        return section;
    XmlOnce once(m_source);
    while (m_source.nextChild())
        readPart(section, once);
    m_source.ascend();
    return section;
}

void StatementReader::readPart(Section &section, XmlOnce &once)
{
    const QString part = m_source.name().toString();
    if (part == u"section") {
        section.sections.append(this->section());
        return;
    }
    if (part != u"heading" && part != u"highlights" && part != u"full") {
        m_source.keep(section.extra);
        return;
    }
    once.check(part);
    m_source.attributes().keepRest(section.extra, part);
    if (part == u"heading")
        section.heading = readInlines(m_source);
    else if (part == u"highlights")
        section.highlights = readBlocks(m_source, m_statement.id);
    else
        section.full = readBlocks(m_source, m_statement.id);
}

void writeSection(XmlTarget &target, const Section &section)
{
    const auto writeLayer = [&](QLatin1StringView name, const BlockList &blocks) {
        if (!blocks.isEmpty() || section.extra.has(QString(name)))
            target.structure(
                name, {}, [&] { writeBlocks(target, blocks); }, section.extra, name);
    };
    target.structure(
        "section"_L1,
        XmlTarget::Attributes{{"id"_L1, section.id.text},
                              {"kind"_L1, nameOf(section.kind)},
                              {"anchor"_L1, section.anchor},
                              {"aliases"_L1, section.aliases.join(u' '), true},
                              {"numbered"_L1, XmlTarget::yes(section.numbered), true}}
            + limitAttributes(section.limit),
        [&] {
            target.unit(
                "heading"_L1, {}, [&] { writeInlines(target, section.heading); }, section.extra,
                QStringLiteral("heading"));
            writeLayer("highlights"_L1, section.highlights);
            writeLayer("full"_L1, section.full);
            for (const Section &child : section.sections)
                writeSection(target, child);
        },
        section.extra);
}

void writeHead(XmlTarget &target, const Statement &statement)
{
    const auto text = [&](QLatin1StringView name, const QString &value) {
        target.unit(
            name, {}, [&] { target.writer().writeCharacters(value); }, statement.extra, name);
    };
    text("title"_L1, statement.title);
    if (!statement.highlightsTitle.isEmpty() || statement.extra.has(u"highlights-title"))
        text("highlights-title"_L1, statement.highlightsTitle);
    if (statement.effective.isValid() || statement.updated.isValid() || statement.extra.has(u"dates")) {
        target.structure(
            "dates"_L1,
            {{"effective"_L1, statement.effective.toString(Qt::ISODate), true},
             {"updated"_L1, statement.updated.toString(Qt::ISODate), true}},
            [] {}, statement.extra, QStringLiteral("dates"));
    }
    const XmlTarget::Attributes pages{
        {"highlights"_L1, statement.highlightsAddress, true},
        {"full"_L1, statement.fullAddress, true},
        {"earlier-highlights"_L1, statement.earlierHighlightsAddresses.join(u' '), true},
        {"earlier-full"_L1, statement.earlierFullAddresses.join(u' '), true},
    };
    const auto isSaid = [](const XmlTarget::Attribute &attribute) { return !attribute.value.isEmpty(); };
    if (std::ranges::any_of(pages, isSaid) || statement.extra.has(u"pages"))
        target.structure("pages"_L1, pages, [] {}, statement.extra, QStringLiteral("pages"));
}

}

std::expected<ReadStatement, Problem> readStatement(const QByteArray &bytes, const QString &file)
{
    return StatementReader(bytes, file).read();
}

QByteArray writeStatement(const Statement &statement)
{
    XmlTarget target;
    Extra extra = statement.extra;
    const QString format = XmlTarget::takeFormat(extra);
    target.structure(
        "statement"_L1,
        XmlTarget::Attributes{{"format"_L1, format},
                              {"id"_L1, statement.id.text},
                              {"kind"_L1, nameOf(statement.kind)},
                              {"lang"_L1, statement.language}}
            + limitAttributes(statement.limit),
        [&] {
            writeHead(target, statement);
            for (const Section &section : statement.sections)
                writeSection(target, section);
        },
        extra);
    return target.finish();
}

}
