// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/content_json.h"

#include "edition/locale.h"
#include "format/vocabulary.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

void put(QJsonObject &object, const QString &key, const QString &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

void put(QJsonObject &object, const QString &key, const QJsonArray &value)
{
    if (!value.isEmpty())
        object.insert(key, value);
}

void putIf(QJsonObject &object, const QString &key, bool value)
{
    if (value)
        object.insert(key, true);
}

/// Pieces of text.
class RunJson
{
public:
    explicit RunJson(const EditionView &view) : m_view(view) { }

    [[nodiscard]] QJsonArray of(const InlineList &text) const
    {
        QJsonArray runs;
        for (const Inline &piece : text) {
            if (const QJsonObject run = of(piece); !run.isEmpty())
                runs.append(run);
        }
        return runs;
    }

private:
    [[nodiscard]] QJsonObject of(const Inline &piece) const;
    void putMarks(QJsonObject &run, const Marks &marks) const;

    const EditionView &m_view;
};

QJsonObject RunJson::of(const Inline &piece) const
{
    QJsonObject run;
    switch (piece.kind) {
    case Inline::Kind::Text:
        run.insert(u"text"_s, piece.text);
        break;
    case Inline::Kind::LineBreak:
        return {{u"break"_s, true}};
    case Inline::Kind::Variable:
        run.insert(u"text"_s, m_view.variable(piece.text));
        run.insert(u"variable"_s, piece.text);
        put(run, u"language"_s, m_view.languageOf("variable."_L1 + piece.text + ".value"_L1));
        break;
    case Inline::Kind::CrossReference: {
        LinkTarget target = piece.reference;
        target.layer = m_view.layer();
        run.insert(u"text"_s, m_view.labelOf(piece.reference));
        put(run, u"address"_s, m_view.address(target).value_or(QString()));
        break;
    }
    case Inline::Kind::Unknown:
        return {};
    }
    putMarks(run, piece.marks);
    return run;
}

void RunJson::putMarks(QJsonObject &run, const Marks &marks) const
{
    putIf(run, u"strong"_s, marks.strong);
    putIf(run, u"emphasis"_s, marks.emphasis);
    if (marks.script != Script::Normal)
        run.insert(u"script"_s, marks.script == Script::Superscript ? u"superscript"_s : u"subscript"_s);
    put(run, u"language"_s, marks.language);
    if (const Term *term = findById(m_view.workspace().terms, marks.term))
        run.insert(u"term"_s,
                   QJsonObject{{u"id"_s, term->id.text}, {u"name"_s, term->name}, {u"definition"_s, term->definition}});
    if (!marks.link)
        return;
    put(run, u"address"_s, m_view.address(*marks.link).value_or(QString()));
    put(run, u"title"_s, marks.linkTitle);
}

/// Blocks, by their kinds.
class BlockJson
{
public:
    explicit BlockJson(const EditionView &view) : m_view(view), m_runs(view) { }

    [[nodiscard]] QJsonArray of(const BlockList &blocks) const
    {
        QJsonArray array;
        for (const Block &block : blocks) {
            if (!std::holds_alternative<UnknownBlock>(block.content))
                array.append(of(block));
        }
        return array;
    }

    QJsonObject operator()(const Paragraph &paragraph) const
    {
        return {{u"type"_s, u"paragraph"_s}, {u"text"_s, m_runs.of(paragraph.text)}};
    }
    QJsonObject operator()(const Subheading &heading) const
    {
        return {{u"type"_s, u"subheading"_s}, {u"level"_s, heading.level}, {u"text"_s, m_runs.of(heading.text)}};
    }
    QJsonObject operator()(const List &list) const
    {
        QJsonArray items;
        for (const ListItem &item : list.items)
            items.append(QJsonObject{{u"blocks"_s, of(item.blocks)}});
        return {
            {u"type"_s, u"list"_s}, {u"style"_s, nameOf(list.style)}, {u"start"_s, list.start}, {u"items"_s, items}};
    }
    QJsonObject operator()(const DefinitionList &list) const
    {
        QJsonArray entries;
        for (const DefinitionEntry &entry : list.entries)
            entries.append(QJsonObject{{u"term"_s, m_runs.of(entry.term)}, {u"blocks"_s, of(entry.definition)}});
        return {{u"type"_s, u"definitions"_s}, {u"entries"_s, entries}};
    }
    QJsonObject operator()(const Quotation &quotation) const
    {
        QJsonObject object{{u"type"_s, u"quotation"_s}, {u"blocks"_s, of(quotation.blocks)}};
        put(object, u"source"_s, quotation.source);
        return object;
    }
    QJsonObject operator()(const Note &note) const { return {{u"type"_s, u"note"_s}, {u"blocks"_s, of(note.blocks)}}; }
    QJsonObject operator()(const Verbatim &verbatim) const
    {
        return {{u"type"_s, u"verbatim"_s}, {u"content"_s, verbatim.text}};
    }
    QJsonObject operator()(const Table &table) const;
    QJsonObject operator()(const Image &image) const;
    QJsonObject operator()(const Rule &) const { return {{u"type"_s, u"rule"_s}}; }
    QJsonObject operator()(const ContactBlock &block) const;
    QJsonObject operator()(const SealBlock &block) const;
    QJsonObject operator()(const LinkListBlock &block) const;
    QJsonObject operator()(const UnknownBlock &) const { return {}; }

private:
    [[nodiscard]] QJsonObject of(const Block &block) const;
    [[nodiscard]] QString imageAddress(const QString &asset) const
    {
        return asset.isEmpty() ? QString() : m_view.addressOfFile("assets/"_L1 + asset);
    }

    const EditionView &m_view;
    RunJson m_runs;
};

QJsonObject BlockJson::of(const Block &block) const
{
    QJsonObject object = std::visit(*this, block.content);
    object.insert(u"id"_s, block.id.text);
    put(object, u"language"_s, block.language);
    if (!block.isTranslated)
        object.insert(u"translate"_s, false);
    QJsonArray summarised;
    for (const Id &full : block.summarises) {
        if (m_view.sectionOfFullText(full))
            summarised.append(QJsonObject{{u"block"_s, full.text}, {u"address"_s, m_view.addressOfFullText(full)}});
    }
    if (m_view.layer() == Layer::Highlights)
        put(object, u"summarises"_s, summarised);
    return object;
}

QJsonObject BlockJson::operator()(const Table &table) const
{
    QJsonArray rows;
    for (const TableRow &row : table.rows) {
        QJsonArray cells;
        for (const TableCell &cell : row.cells)
            cells.append(QJsonObject{
                {u"blocks"_s, of(cell.blocks)}, {u"columnSpan"_s, cell.columnSpan}, {u"rowSpan"_s, cell.rowSpan}});
        rows.append(cells);
    }
    QJsonObject object{{u"type"_s, u"table"_s},
                       {u"headerRow"_s, table.headerRow},
                       {u"headerColumn"_s, table.headerColumn},
                       {u"rows"_s, rows}};
    put(object, u"caption"_s, m_runs.of(table.caption));
    return object;
}

QJsonObject BlockJson::operator()(const Image &image) const
{
    QJsonObject object{{u"type"_s, u"image"_s}, {u"alternative"_s, image.alternative}};
    put(object, u"source"_s, imageAddress(image.asset));
    put(object, u"caption"_s, m_runs.of(image.caption));
    if (image.link)
        put(object, u"address"_s, m_view.address(*image.link).value_or(QString()));
    put(object, u"title"_s, image.linkTitle);
    return object;
}

QJsonObject BlockJson::operator()(const ContactBlock &block) const
{
    QJsonObject object{{u"type"_s, u"contact"_s}};
    const Contact *contact = findById(m_view.workspace().contacts, block.contact);
    if (!contact)
        return object;
    put(object, u"name"_s, contact->name);
    put(object, u"lines"_s, QJsonArray::fromStringList(contact->lines));
    put(object, u"mail"_s, contact->mail);
    put(object, u"telephone"_s, contact->telephone);
    put(object, u"web"_s, contact->web);
    put(object, u"webLabel"_s, contact->webLabel);
    return object;
}

QJsonObject BlockJson::operator()(const SealBlock &block) const
{
    QJsonArray seals;
    for (const Id &id : block.seals) {
        const Seal *seal = findById(m_view.workspace().seals, id);
        if (!seal)
            continue;
        QJsonObject object{{u"name"_s, seal->name}};
        put(object, u"source"_s, imageAddress(seal->asset));
        put(object, u"address"_s, seal->validation);
        put(object, u"title"_s, seal->title);
        seals.append(object);
    }
    return {{u"type"_s, u"seals"_s}, {u"seals"_s, seals}};
}

QJsonObject BlockJson::operator()(const LinkListBlock &block) const
{
    QJsonArray links;
    const LinkList *list = findById(m_view.workspace().linkLists, block.linkList);
    for (qsizetype i = 0; list && i < list->entries.size(); ++i) {
        QJsonObject link{{u"text"_s, list->entries[i].label}};
        put(link, u"address"_s, m_view.address(list->entries[i].target).value_or(QString()));
        put(link, u"language"_s, m_view.languageOf("links."_L1 + list->id.text + u'.' + QString::number(i)));
        links.append(link);
    }
    return {{u"type"_s, u"links"_s}, {u"links"_s, links}};
}

QJsonArray sectionsJson(const EditionView &view, const QList<Section> &sections)
{
    QJsonArray array;
    for (const Section &section : sections) {
        if (!view.isShown(section))
            continue;
        QJsonObject object{{u"id"_s, section.id.text},
                           {u"kind"_s, nameOf(section.kind)},
                           {u"anchor"_s, section.anchor},
                           {u"heading"_s, RunJson(view).of(section.heading)},
                           {u"blocks"_s, BlockJson(view).of(section.layer(view.layer()))},
                           {u"sections"_s, sectionsJson(view, section.sections)}};
        if (section.heading.isEmpty() && !view.headingOf(section).isEmpty())
            object.insert(u"heading"_s, QJsonArray{QJsonObject{{u"text"_s, view.headingOf(section)}}});
        put(object, u"aliases"_s, QJsonArray::fromStringList(section.aliases));
        put(object, u"number"_s, view.number(section.id));
        array.append(object);
    }
    return array;
}

}

QByteArray contentJson(const EditionView &view, const QString &canonical)
{
    const Statement &statement = view.statement();
    const Edition &edition = view.edition();
    QJsonObject page{
        {u"format"_s, u"1.0"_s},
        {u"statement"_s, statement.id.text},
        {u"kind"_s, nameOf(statement.kind)},
        {u"edition"_s,
         QJsonObject{{u"path"_s, edition.path()}, {u"region"_s, edition.region}, {u"language"_s, edition.language}}},
        {u"layer"_s, view.layer() == Layer::Full ? u"full"_s : u"highlights"_s},
        {u"language"_s, view.language()},
        {u"direction"_s, isRightToLeft(view.language()) ? u"rtl"_s : u"ltr"_s},
        {u"title"_s, statement.titleOf(view.layer())},
        {u"address"_s, view.folder()},
        {u"isTranslated"_s, !view.hasFallback()},
        {u"sections"_s, sectionsJson(view, statement.sections)}};
    put(page, u"titleLanguage"_s, view.languageOfTitle());
    put(page, u"canonical"_s, canonical);
    put(page, u"effective"_s, statement.effective.toString(Qt::ISODate));
    put(page, u"updated"_s, statement.updated.toString(Qt::ISODate));
    return QJsonDocument(page).toJson();
}

QByteArray contentSchema()
{
    QFile file(u":/noticewright/schemas/content.schema.json"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

}
