// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "format/blocks_xml.h"

#include "format/inlines_xml.h"
#include "format/scope_xml.h"
#include "format/vocabulary.h"

#include <limits>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int largestSpan = 1000;

/// Reads the blocks of one statement's file.
class BlockReader
{
    Q_DECLARE_TR_FUNCTIONS(Format)

public:
    BlockReader(XmlSource &source, const Id &statement) : m_source(source), m_statement(statement) { }

    BlockList blocks();

private:
    using Read = BlockContent (BlockReader::*)(XmlAttributes &, Block &);
    static Read readerFor(QStringView name);

    Block block();
    BlockContent paragraph(XmlAttributes &, Block &) { return Paragraph{readInlines(m_source)}; }
    BlockContent subheading(XmlAttributes &attributes, Block &);
    BlockContent list(XmlAttributes &attributes, Block &block);
    BlockContent definitions(XmlAttributes &, Block &block);
    BlockContent quotation(XmlAttributes &attributes, Block &);
    BlockContent note(XmlAttributes &, Block &) { return Note{blocks()}; }
    BlockContent verbatim(XmlAttributes &, Block &);
    BlockContent table(XmlAttributes &attributes, Block &block);
    BlockContent image(XmlAttributes &attributes, Block &block);
    BlockContent rule(XmlAttributes &, Block &block);
    BlockContent contact(XmlAttributes &attributes, Block &block);
    BlockContent seals(XmlAttributes &attributes, Block &block);
    BlockContent links(XmlAttributes &attributes, Block &block);

    ListItem item();
    DefinitionEntry entry();
    InlineList caption(Block &block, XmlOnce &once);
    TableRow row();
    TableCell cell();
    /// Keeps a child element that is none of those expected.
    void keep(Extra &extra) { m_source.keep(extra); }

    XmlSource &m_source;
    Id m_statement;
};

BlockReader::Read BlockReader::readerFor(QStringView name)
{
    static const QHash<QStringView, Read> readers = {
        {u"p", &BlockReader::paragraph},         {u"subheading", &BlockReader::subheading},
        {u"list", &BlockReader::list},           {u"definitions", &BlockReader::definitions},
        {u"quotation", &BlockReader::quotation}, {u"note", &BlockReader::note},
        {u"verbatim", &BlockReader::verbatim},   {u"table", &BlockReader::table},
        {u"image", &BlockReader::image},         {u"rule", &BlockReader::rule},
        {u"contact", &BlockReader::contact},     {u"seals", &BlockReader::seals},
        {u"links", &BlockReader::links},
    };
    return readers.value(name, nullptr);
}

BlockList BlockReader::blocks()
{
    BlockList result;
    if (!m_source.descend())
        return result;
    while (m_source.nextChild())
        result.append(block());
    m_source.ascend();
    return result;
}

Block BlockReader::block()
{
    Block block;
    XmlAttributes attributes = m_source.attributes();
    const Read read = readerFor(m_source.name());
    if (!read) {
        // A block of a newer version: it may well have an id, which stays reserved.
        if (const auto id = attributes.take(u"id"); id && isValidId(*id)) {
            block.id = {*id};
            m_source.declare(block.id, m_statement);
        }
        block.content = UnknownBlock{m_source.readRaw()};
        return block;
    }
    block.id = m_source.takeId(attributes, m_statement);
    block.language = m_source.takeLanguage(attributes);
    block.summarises = m_source.takeReferences(attributes, u"summarises");
    block.confirmed = attributes.take(u"confirmed").value_or(QString());
    block.limit = takeLimit(m_source, attributes);
    block.isTranslated = m_source.takeYesNo(attributes, u"translate", true);
    block.content = (this->*read)(attributes, block);
    attributes.keepRest(block.extra);
    return block;
}

BlockContent BlockReader::subheading(XmlAttributes &attributes, Block &)
{
    const int level = m_source.takeNumber(attributes, u"level", 1, 1, 3);
    return Subheading{readInlines(m_source), level};
}

BlockContent BlockReader::list(XmlAttributes &attributes, Block &block)
{
    List list;
    const QString style = attributes.take(u"style").value_or(QString());
    if (const auto known = fromName<ListStyle>(style))
        list.style = *known;
    else
        m_source.fail(
            tr("“%1” is not a style of list that this version knows. Update Noticewright, or restore an earlier version of the file.")
                .arg(style.left(40)));
    list.start = m_source.takeNumber(attributes, u"start", 1, -9999, std::numeric_limits<int>::max() / 2);
    while (m_source.nextChild()) {
        if (m_source.name() == u"item")
            list.items.append(item());
        else
            keep(block.extra);
    }
    return list;
}

ListItem BlockReader::item()
{
    ListItem item;
    XmlAttributes attributes = m_source.attributes();
    item.id = m_source.takeId(attributes, m_statement);
    item.limit = takeLimit(m_source, attributes);
    attributes.keepRest(item.extra);
    item.blocks = blocks();
    return item;
}

BlockContent BlockReader::definitions(XmlAttributes &, Block &block)
{
    DefinitionList list;
    while (m_source.nextChild()) {
        if (m_source.name() == u"entry")
            list.entries.append(entry());
        else
            keep(block.extra);
    }
    return list;
}

DefinitionEntry BlockReader::entry()
{
    DefinitionEntry entry;
    XmlAttributes attributes = m_source.attributes();
    entry.id = m_source.takeId(attributes, m_statement);
    attributes.keepRest(entry.extra);
    XmlOnce once(m_source);
    while (m_source.nextChild()) {
        const QString part = m_source.name().toString();
        if (part == u"name" || part == u"meaning") {
            once.check(part);
            m_source.attributes().keepRest(entry.extra, part);
        }
        if (part == u"name")
            entry.term = readInlines(m_source);
        else if (part == u"meaning")
            entry.definition = blocks();
        else
            keep(entry.extra);
    }
    return entry;
}

BlockContent BlockReader::quotation(XmlAttributes &attributes, Block &)
{
    const QString address = m_source.takeAddress(attributes, u"source");
    return Quotation{blocks(), address};
}

BlockContent BlockReader::verbatim(XmlAttributes &, Block &)
{
    return Verbatim{withoutForbiddenCharacters(m_source.readText(true))};
}

InlineList BlockReader::caption(Block &block, XmlOnce &once)
{
    once.check(u"caption");
    m_source.attributes().keepRest(block.extra, QStringLiteral("caption"));
    return readInlines(m_source);
}

BlockContent BlockReader::table(XmlAttributes &attributes, Block &block)
{
    Table table;
    table.headerRow = m_source.takeYesNo(attributes, u"header-row");
    table.headerColumn = m_source.takeYesNo(attributes, u"header-column");
    XmlOnce once(m_source);
    while (m_source.nextChild()) {
        if (m_source.name() == u"row") {
            table.rows.append(row());
        } else if (m_source.name() == u"caption") {
            table.caption = caption(block, once);
        } else {
            keep(block.extra);
        }
    }
    return table;
}

TableRow BlockReader::row()
{
    TableRow row;
    XmlAttributes attributes = m_source.attributes();
    row.id = m_source.takeId(attributes, m_statement);
    attributes.keepRest(row.extra);
    while (m_source.nextChild()) {
        if (m_source.name() == u"cell")
            row.cells.append(cell());
        else
            keep(row.extra);
    }
    return row;
}

TableCell BlockReader::cell()
{
    TableCell cell;
    XmlAttributes attributes = m_source.attributes();
    cell.id = m_source.takeId(attributes, m_statement);
    cell.columnSpan = m_source.takeNumber(attributes, u"columns", 1, 1, largestSpan);
    cell.rowSpan = m_source.takeNumber(attributes, u"rows", 1, 1, largestSpan);
    attributes.keepRest(cell.extra);
    cell.blocks = blocks();
    return cell;
}

BlockContent BlockReader::image(XmlAttributes &attributes, Block &block)
{
    Image image;
    image.asset = m_source.takeFileName(attributes, u"asset");
    image.alternative = attributes.take(u"alternative").value_or(QString());
    image.link = m_source.takeLink(attributes);
    image.linkTitle = attributes.take(u"title").value_or(QString());
    XmlOnce once(m_source);
    while (m_source.nextChild()) {
        if (m_source.name() == u"caption") {
            image.caption = caption(block, once);
        } else {
            keep(block.extra);
        }
    }
    return image;
}

BlockContent BlockReader::rule(XmlAttributes &, Block &block)
{
    m_source.readEmpty(block.extra);
    return Rule{};
}

BlockContent BlockReader::contact(XmlAttributes &attributes, Block &block)
{
    const Id id = m_source.takeReference(attributes, u"ref");
    m_source.readEmpty(block.extra);
    return ContactBlock{id};
}

BlockContent BlockReader::seals(XmlAttributes &attributes, Block &block)
{
    const QList<Id> ids = m_source.takeReferences(attributes, u"refs");
    m_source.readEmpty(block.extra);
    return SealBlock{ids};
}

BlockContent BlockReader::links(XmlAttributes &attributes, Block &block)
{
    const Id id = m_source.takeReference(attributes, u"ref");
    m_source.readEmpty(block.extra);
    return LinkListBlock{id};
}

/// Writes one block; the overloads are the kinds.
class BlockWriter
{
public:
    BlockWriter(XmlTarget &target, const Block &block) : m_target(target), m_block(block) { }

    void operator()(const Paragraph &paragraph) const
    {
        unit("p"_L1, {}, [&] { writeInlines(m_target, paragraph.text); });
    }
    void operator()(const Subheading &heading) const
    {
        unit("subheading"_L1, {{"level"_L1, QString::number(heading.level)}},
             [&] { writeInlines(m_target, heading.text); });
    }
    void operator()(const List &list) const;
    void operator()(const DefinitionList &list) const;
    void operator()(const Quotation &quotation) const
    {
        structure("quotation"_L1, {{"source"_L1, quotation.source, true}},
                  [&] { writeBlocks(m_target, quotation.blocks); });
    }
    void operator()(const Note &note) const
    {
        structure("note"_L1, {}, [&] { writeBlocks(m_target, note.blocks); });
    }
    void operator()(const Verbatim &verbatim) const
    {
        unit("verbatim"_L1, {}, [&] { m_target.writer().writeCharacters(withoutForbiddenCharacters(verbatim.text)); });
    }
    void operator()(const Table &table) const;
    void operator()(const Image &image) const;
    void operator()(const Rule &) const
    {
        structure("rule"_L1, {}, [] {});
    }
    void operator()(const ContactBlock &block) const
    {
        structure("contact"_L1, {{"ref"_L1, block.contact.text}}, [] {});
    }
    void operator()(const SealBlock &block) const
    {
        structure("seals"_L1, {{"refs"_L1, XmlTarget::join(block.seals)}}, [] {});
    }
    void operator()(const LinkListBlock &block) const
    {
        structure("links"_L1, {{"ref"_L1, block.linkList.text}}, [] {});
    }
    void operator()(const UnknownBlock &block) const { m_target.raw(block.xml); }

private:
    [[nodiscard]] XmlTarget::Attributes withCommon(const XmlTarget::Attributes &own) const
    {
        return XmlTarget::Attributes{{"id"_L1, m_block.id.text},
                                     {"lang"_L1, m_block.language, true},
                                     {"summarises"_L1, XmlTarget::join(m_block.summarises), true},
                                     {"confirmed"_L1, m_block.confirmed, true}}
        + limitAttributes(m_block.limit)
            + XmlTarget::Attributes{{"translate"_L1, m_block.isTranslated ? QString() : QStringLiteral("no"), true}}
        + own;
    }
    void unit(QLatin1StringView name, const XmlTarget::Attributes &own, const XmlTarget::Content &content) const
    {
        m_target.unit(name, withCommon(own), content, m_block.extra);
    }
    void structure(QLatin1StringView name, const XmlTarget::Attributes &own, const XmlTarget::Content &content) const
    {
        m_target.structure(name, withCommon(own), content, m_block.extra);
    }

    void writeCaption(const InlineList &caption) const
    {
        if (!caption.isEmpty() || m_block.extra.has(u"caption"))
            m_target.unit(
                "caption"_L1, {}, [&] { writeInlines(m_target, caption); }, m_block.extra, QStringLiteral("caption"));
    }

    XmlTarget &m_target;
    const Block &m_block;
};

void BlockWriter::operator()(const List &list) const
{
    const QString start = list.start == 1 ? QString() : QString::number(list.start);
    structure("list"_L1, {{"style"_L1, nameOf(list.style)}, {"start"_L1, start, true}}, [&] {
        for (const ListItem &item : list.items)
            m_target.structure(
                "item"_L1, XmlTarget::Attributes{{"id"_L1, item.id.text}} + limitAttributes(item.limit),
                [&] { writeBlocks(m_target, item.blocks); }, item.extra);
    });
}

void BlockWriter::operator()(const DefinitionList &list) const
{
    const auto writeEntry = [&](const DefinitionEntry &entry) {
        m_target.unit(
            "name"_L1, {}, [&] { writeInlines(m_target, entry.term); }, entry.extra, QStringLiteral("name"));
        m_target.structure(
            "meaning"_L1, {}, [&] { writeBlocks(m_target, entry.definition); }, entry.extra, QStringLiteral("meaning"));
    };
    structure("definitions"_L1, {}, [&] {
        for (const DefinitionEntry &entry : list.entries)
            m_target.structure(
                "entry"_L1, {{"id"_L1, entry.id.text}}, [&] { writeEntry(entry); }, entry.extra);
    });
}

void BlockWriter::operator()(const Table &table) const
{
    const auto span = [](int cells) { return cells == 1 ? QString() : QString::number(cells); };
    const auto writeCell = [&](const TableCell &cell) {
        m_target.structure(
            "cell"_L1,
            {{"id"_L1, cell.id.text},
             {"columns"_L1, span(cell.columnSpan), true},
             {"rows"_L1, span(cell.rowSpan), true}},
            [&] { writeBlocks(m_target, cell.blocks); }, cell.extra);
    };
    structure("table"_L1,
              {{"header-row"_L1, XmlTarget::yesNo(table.headerRow)},
               {"header-column"_L1, XmlTarget::yesNo(table.headerColumn)}},
              [&] {
                  writeCaption(table.caption);
                  for (const TableRow &row : table.rows)
                      m_target.structure(
                          "row"_L1, {{"id"_L1, row.id.text}}, [&] { std::ranges::for_each(row.cells, writeCell); },
                          row.extra);
              });
}

void BlockWriter::operator()(const Image &image) const
{
    XmlTarget::Attributes own = {{"asset"_L1, image.asset}, {"alternative"_L1, image.alternative}};
    if (image.link)
        own += XmlTarget::linkAttributes(*image.link);
    own.append({"title"_L1, image.linkTitle, true});
    structure("image"_L1, own, [&] { writeCaption(image.caption); });
}

}

BlockList readBlocks(XmlSource &source, const Id &statement)
{
    return BlockReader(source, statement).blocks();
}

void writeBlocks(XmlTarget &target, const BlockList &blocks)
{
    for (const Block &block : blocks)
        std::visit(BlockWriter(target, block), block.content);
}

}
