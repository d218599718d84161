// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "comments/comment_index.h"

#include "editor/objects/card_texts.h"
#include "model/navigate.h"

#include <algorithm>
#include <chrono>

namespace noticewright
{

namespace
{

constexpr std::chrono::milliseconds rest(150);

}

CommentIndex::CommentIndex(WorkspaceDocument *document, QObject *parent) : QObject(parent), m_document(document)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(rest);
    connect(&m_pause, &QTimer::timeout, this, &CommentIndex::refresh);
    connect(document, &WorkspaceDocument::changed, this, &CommentIndex::follow);
}

void CommentIndex::setStatement(const Id &statement)
{
    if (statement == m_statement)
        return;
    m_statement = statement;
    refresh();
}

const PlacedComment *CommentIndex::find(const Id &comment) const
{
    const auto found = std::ranges::find(m_comments, comment, [](const PlacedComment &one) { return one.comment.id; });
    return found == m_comments.end() ? nullptr : &*found;
}

int CommentIndex::openCount() const
{
    return int(std::ranges::count(m_comments, false, [](const PlacedComment &one) { return one.comment.isResolved; }));
}

QString CommentIndex::textOf(const PassagePlace &place) const
{
    const Workspace &workspace = m_document->workspace();
    const Statement *statement = findById(workspace.statements, m_statement);
    const Section *section = statement ? findSection(statement->sections, place.section) : nullptr;
    if (!section)
        return {};
    if (place.block.isEmpty())
        return plainText(section->heading);
    QString text;
    for (const Layer layer : {Layer::Highlights, Layer::Full})
        visitBlocks(section->layer(layer), [&](const Block &block) {
            if (block.id != place.block)
                return;
            const FlowCard card = isObject(block) ? cardOf(block, workspace) : FlowCard();
            text = card.kind.isEmpty() ? plainText(BlockList{block})
                : card.title.isEmpty() ? card.kind
                                       : tr("%1 “%2”", "kind of object, its name").arg(card.kind, card.title);
        });
    return text.simplified();
}

void CommentIndex::follow(const Change &change)
{
    if (change.part == Change::Part::Everything)
        m_places.clear();
    if (!change.statement.isEmpty() && change.statement != m_statement)
        return;
    if (change.part == Change::Part::Text || change.part == Change::Part::SectionHead)
        m_pause.start();
    else if (change.part != Change::Part::Facts && change.part != Change::Part::Theme)
        refresh();
}

void CommentIndex::settle()
{
    if (m_pause.isActive())
        refresh();
}

void CommentIndex::refresh()
{
    m_pause.stop();
    const Statement *statement = findById(m_document->workspace().statements, m_statement);
    m_comments = statement ? placedComments(*statement) : QList<PlacedComment>();
    for (const PlacedComment &placed : std::as_const(m_comments)) {
        if (const auto place = placed.place())
            m_places.insert(placed.comment.id, *place);
    }
    // Also when they are the same: what shows them keeps places of its own in the text.
    Q_EMIT changed();
}

}
