// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/statement_builder.h"

#include "import/contact_text.h"
#include "import/footer_links.h"
#include "import/highlights_page.h"
#include "import/inline_run.h"
#include "import/language_guess.h"
#include "import/other_documents.h"
#include "import/own_links.h"
#include "import/section_kinds.h"
#include "import/written_dates.h"
#include "import/written_headings.h"
#include "model/arrange.h"

#include <QCoreApplication>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

class Builder
{
    Q_DECLARE_TR_FUNCTIONS(Import)

public:
    Builder(const SourceTree &tree, const MainContent &content, Flow flow, const ImportOptions &options,
            IdGenerator &ids)
        : m_tree(tree)
        , m_content(content)
        , m_flow(std::move(flow))
        , m_options(options)
        , m_ids(ids)
    {
    }

    ImportedStatement build();

private:
    void takeTitle();
    void takeDates();
    void takeContacts();
    void takeLinkLists();
    void makeSections();
    void addHeading(FlowPiece &piece);
    void addBlock(FlowPiece &piece);
    void giveAnchors(Section &section, const QStringList &anchors);
    [[nodiscard]] Section &current();
    void setRole(const Id &target, const QString &role, const Id &becomes = {});

    const SourceTree &m_tree;
    const MainContent &m_content;
    Flow m_flow;
    const ImportOptions &m_options;
    IdGenerator &m_ids;
    ImportedStatement m_result;
    Layer m_layer = Layer::Full;
    /// The open sections, outermost first, as indexes into each other.
    QList<int> m_path;
    QList<int> m_levels;
    QSet<QString> m_anchors;
    QHash<QString, int> m_anchorNumbers;
    /// Ids of the source that lead to the whole statement or to a section.
    QHash<QString, Id> m_places;
};

void Builder::setRole(const Id &target, const QString &role, const Id &becomes)
{
    for (Passage &passage : m_flow.passages) {
        if (passage.target == target) {
            passage.role = role;
            passage.target = becomes;
        }
    }
}

/// The part of a page's title that is not the site's name.
QString withoutSite(const QString &title)
{
    for (const QStringView separator : {u" | ", u" – ", u" — ", u" - ", u" · ", u" :: "}) {
        if (const qsizetype at = title.indexOf(separator); at > 0)
            return title.first(at);
    }
    return title;
}

void Builder::takeTitle()
{
    QString &title = m_result.statement.title;
    const auto isHeading = [](const FlowPiece &piece) { return piece.isHeading; };
    const auto first = std::ranges::find_if(m_flow.pieces, isHeading);
    if (first != m_flow.pieces.end()) {
        const qsizetype peers = std::ranges::count_if(
            m_flow.pieces, [&](const FlowPiece &piece) { return piece.isHeading && piece.level <= first->level; });
        if (first->level == 1 || peers == 1) {
            title = plainText(first->heading).simplified();
            setRole(first->id, u"title"_s);
            for (const QString &anchor : std::as_const(first->anchors))
                m_places.insert(anchor, {});
            m_flow.pieces.erase(first);
            return;
        }
    }
    if (m_content.titleHeading >= 0) {
        title = wordsOf(m_tree, m_content.titleHeading);
        for (Passage &passage : m_flow.passages) {
            if (passage.text == title && !isKept(passage.fate)) {
                passage.fate = Fate::Kept;
                passage.role = u"title"_s;
                break;
            }
        }
    }
    if (title.isEmpty())
        title = withoutSite(m_tree.title);
    title = safeText(title).simplified();
    if (title.isEmpty())
        m_result.report.remarks.append({tr("The file names no title. Write one."), {}});
}

void Builder::takeDates()
{
    Statement &statement = m_result.statement;
    for (qsizetype i = 0; i < m_flow.pieces.size();) {
        const FlowPiece &piece = m_flow.pieces[i];
        const auto *paragraph = piece.isHeading ? nullptr : std::get_if<Paragraph>(&piece.block.content);
        const QString line = paragraph ? plainText(paragraph->text) : plainText(piece.heading);
        const WrittenDate written = line.isEmpty() ? WrittenDate{} : writtenDate(line, statement.language);
        QDate &field = written.meaning == WrittenDate::Meaning::Effective ? statement.effective : statement.updated;
        if (!written.date.isValid() || field.isValid()) {
            ++i;
            continue;
        }
        field = written.date;
        if (!written.isWholeLine || (!paragraph && !piece.isHeading)) {
            m_result.report.remarks.append(
                {tr("The date in “%1” is now a field of the statement. Is it the right one, and is the sentence still needed?")
                     .arg(line.simplified()),
                 piece.id});
            ++i;
            continue;
        }
        setRole(piece.id, u"date"_s);
        m_flow.pieces.removeAt(i);
    }
}

void Builder::takeContacts()
{
    for (FlowPiece &piece : m_flow.pieces) {
        auto *paragraph = piece.isHeading ? nullptr : std::get_if<Paragraph>(&piece.block.content);
        auto contact = paragraph ? contactOf(paragraph->text) : std::nullopt;
        if (!contact)
            continue;
        contact->id = m_ids.next();
        setRole(piece.id, u"contact"_s, contact->id);
        piece.block.content = ContactBlock{contact->id};
        m_result.contacts.append(*contact);
    }
}

/// The entries of a list or row of paragraphs that holds nothing but links.
std::optional<QList<LinkListEntry>> linkEntries(const List &list)
{
    QList<LinkListEntry> entries;
    for (const ListItem &item : list.items) {
        const auto *paragraph =
            item.blocks.size() == 1 ? std::get_if<Paragraph>(&item.blocks.first().content) : nullptr;
        if (!paragraph || paragraph->text.size() != 1 || !paragraph->text.first().marks.link
            || paragraph->text.first().marks.link->address.startsWith(u'#'))
            return {};
        entries.append({.label = paragraph->text.first().text, .target = *paragraph->text.first().marks.link});
    }
    return entries;
}

/// Lists of links under a heading of their own, such as related statements.
void Builder::takeLinkLists()
{
    QString heading;
    for (FlowPiece &piece : m_flow.pieces) {
        if (piece.isHeading) {
            heading = plainText(piece.heading);
            continue;
        }
        const auto *list = std::get_if<List>(&piece.block.content);
        const auto entries = list && list->style == ListStyle::Bullet && kindOfHeading(heading) == SectionKind::Links
            ? linkEntries(*list)
            : std::nullopt;
        if (!entries)
            continue;
        const LinkList made{.id = m_ids.next(), .name = heading, .entries = *entries};
        for (const ListItem &item : list->items)
            setRole(item.blocks.first().id, u"link-list"_s, made.id);
        m_result.linkLists.append(made);
        piece.block.content = LinkListBlock{made.id};
    }
}

Section &Builder::current()
{
    if (m_path.isEmpty()) {
        m_result.statement.sections.append({.id = m_ids.next()});
        m_path = {0};
        m_levels = {7};
        giveAnchors(m_result.statement.sections.last(), {});
        m_result.report.remarks.append(
            {tr("The text before the first heading is a section without a heading. Give it one, or move its text."),
             m_result.statement.sections.last().id});
    }
    return sectionAt(m_result.statement.sections, m_path);
}

/// The first place of the source that may be published is the section's own,
/// so that links from elsewhere go on working; the others are aliases.
void Builder::giveAnchors(Section &section, const QStringList &anchors)
{
    for (const QString &anchor : anchors) {
        m_places.insert(anchor, section.id);
        if (!isValidAnchor(anchor)) {
            m_result.report.remarks.append(
                {tr("The place “#%1” of the page can not be kept: it has characters that an address should not have.")
                     .arg(safeText(anchor)),
                 section.id});
            continue;
        }
        if (m_anchors.contains(anchor))
            continue;
        m_anchors.insert(anchor);
        if (section.anchor.isEmpty())
            section.anchor = anchor;
        else
            section.aliases.append(anchor);
    }
    if (!section.anchor.isEmpty())
        return;
    const QString wanted = anchorFromHeading(plainText(section.heading));
    section.anchor = wanted;
    // Counted on from the last, so that a thousand equal headings take no longer than others.
    int &number = m_anchorNumbers[wanted];
    while (m_anchors.contains(section.anchor))
        section.anchor = wanted + u'-' + QString::number(++number + 1);
    m_anchors.insert(section.anchor);
}

void Builder::addHeading(FlowPiece &piece)
{
    while (!m_levels.isEmpty() && m_levels.last() >= piece.level) {
        m_levels.removeLast();
        m_path.removeLast();
    }
    if (m_path.size() >= deepestSection) {
        Section &section = current();
        section.layer(m_layer).append({.id = piece.id, .content = Subheading{piece.heading, 1}});
        giveAnchors(section, piece.anchors);
        return;
    }
    QList<Section> &siblings = m_path.isEmpty() ? m_result.statement.sections : current().sections;
    Section section{.id = piece.id, .kind = kindOfHeading(plainText(piece.heading)), .heading = piece.heading};
    giveAnchors(section, piece.anchors);
    siblings.append(std::move(section));
    m_path.append(int(siblings.size()) - 1);
    m_levels.append(piece.level);
}

void Builder::addBlock(FlowPiece &piece)
{
    Section &section = current();
    if (!piece.anchors.isEmpty())
        giveAnchors(section, piece.anchors);
    section.layer(m_layer).append(std::move(piece.block));
}

void Builder::makeSections()
{
    for (FlowPiece &piece : m_flow.pieces) {
        if (piece.isHeading)
            addHeading(piece);
        else
            addBlock(piece);
    }
}

ImportedStatement Builder::build()
{
    Statement &statement = m_result.statement;
    statement.language = m_options.language;
    if (statement.language.isEmpty())
        statement.language = languageOf(m_tree.language, m_flow);
    findWrittenHeadings(m_flow.pieces, m_ids);
    leaveOtherDocuments(m_flow, m_result.report.remarks);
    takeTitle();
    takeDates();
    m_layer = m_options.layer.value_or(layerOf(statement.title, m_flow));
    statement.kind = kindOfStatement(statement.title);
    takeContacts();
    takeLinkLists();
    makeSections();
    m_result.seals = std::move(m_flow.seals);
    m_result.pictures = std::move(m_flow.pictures);
    if (const auto links = footerLinks(m_tree, m_content)) {
        m_result.footerLinks = m_ids.next();
        m_result.linkLists.append({.id = m_result.footerLinks, .name = tr("Footer links"), .entries = *links});
    }
    m_result.report.passages = std::move(m_flow.passages);
    m_result.report.remarks += m_flow.remarks;
    connectOwnLinks(statement, m_places, m_result.report.remarks);
    if (m_tree.flattened > 0)
        m_result.report.remarks.append(
            {tr("Parts of the file are nested deeper than any statement is. Their text was kept, their structure was not."),
             {}});
    return std::move(m_result);
}

}

ImportedStatement buildStatement(const SourceTree &tree, const MainContent &content, Flow flow,
                                 const ImportOptions &options, IdGenerator &ids)
{
    return Builder(tree, content, std::move(flow), options, ids).build();
}

}
