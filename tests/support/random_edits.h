// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/arrange.h"
#include "support/rich_workspace.h"

#include <QRandomGenerator>

namespace noticewright::testing
{

/// Changes a workspace in some random way, as an editor might.
class RandomEdits
{
public:
    explicit RandomEdits(quint32 seed) : m_random(seed), m_ids(seed) { }

    void edit(Workspace &workspace)
    {
        Statement &statement = workspace.statements[0];
        switch (m_random.bounded(9)) {
        case 0:
            return addSection(statement);
        case 1:
            return moveSection(statement);
        case 2:
            workspace.variables[0].value = words();
            return;
        case 3:
            statement.title = words();
            return;
        case 4:
            return editHead(anySection(statement), statement);
        case 5:
            return editComments(statement);
        default:
            return editText(anySection(statement).layer(m_random.bounded(2) ? Layer::Full : Layer::Highlights),
                            statement);
        }
    }

private:
    void editComments(Statement &statement)
    {
        QList<Comment> &comments = statement.comments;
        if (comments.isEmpty() || m_random.bounded(3) == 0) {
            comments.append({.id = m_ids.next(), .author = words(), .text = words()});
            if (const Id section = anySectionId(statement); !section.isEmpty())
                comments.last().passages = {{.block = section, .words = words()}};
            return;
        }
        Comment &comment = comments[m_random.bounded(comments.size())];
        switch (m_random.bounded(4)) {
        case 0:
            comment.isResolved = !comment.isResolved;
            return;
        case 1:
            comment.replies.append({.author = words(), .text = words()});
            return;
        case 2:
            comment.text = words();
            return;
        default:
            comments.removeAt(m_random.bounded(comments.size()));
        }
    }

    QString words()
    {
        static const QStringList all = {QStringLiteral("data"),   QStringLiteral("we"),    QStringLiteral("<use>"),
                                        QStringLiteral("it's"),   QStringLiteral("&amp;"), QStringLiteral("שלום"),
                                        QStringLiteral("\"you\"")};
        QStringList some;
        for (int i = m_random.bounded(1, 5); i > 0; --i)
            some.append(all[m_random.bounded(all.size())]);
        return some.join(u' ');
    }

    Id anySectionId(const Statement &statement)
    {
        QList<Id> all;
        visitSections(statement.sections, [&](const Section &section, int) { all.append(section.id); });
        return all.isEmpty() ? Id() : all[m_random.bounded(all.size())];
    }

    Section &anySection(Statement &statement)
    {
        if (statement.sections.isEmpty())
            addSection(statement);
        return sectionAt(statement.sections, pathOf(statement.sections, anySectionId(statement)));
    }

    void addSection(Statement &statement)
    {
        Section section = newSection(statement.sections, words(), m_ids);
        section.full = {anyBlock(statement)};
        if (m_random.bounded(2))
            section.highlights = {paragraph(m_ids.next(), words())};
        const Id parent = m_random.bounded(2) ? anySectionId(statement) : Id();
        if (auto with = withSection(statement.sections, section, {parent, 0}))
            statement.sections = *with;
    }

    void moveSection(Statement &statement)
    {
        const Id section = anySectionId(statement);
        std::optional<QList<Section>> after;
        switch (m_random.bounded(5)) {
        case 0:
            after = withSectionUp(statement.sections, section);
            break;
        case 1:
            after = withSectionDown(statement.sections, section);
            break;
        case 2:
            after = withSectionIn(statement.sections, section);
            break;
        case 3:
            after = withSectionOut(statement.sections, section);
            break;
        default:
            after = withoutSection(statement.sections, section);
        }
        if (after)
            statement.sections = *after;
    }

    void editHead(Section &section, const Statement &statement)
    {
        switch (m_random.bounded(3)) {
        case 0:
            section.numbered = !section.numbered;
            break;
        case 1:
            section.aliases.append(std::exchange(section.anchor, freeAnchor(statement.sections, section.anchor)));
            break;
        default:
            section.heading = plainInlines(words());
        }
    }

    Block anyBlock(const Statement &statement)
    {
        const Id id = m_ids.next();
        switch (m_random.bounded(5)) {
        case 0:
            return {.id = id, .content = Rule{}};
        case 1:
            return {.id = id,
                    .content =
                        List{.items = {ListItem{.id = m_ids.next(), .blocks = {paragraph(m_ids.next(), words())}}}}};
        case 2:
            return {.id = id,
                    .content = Paragraph{{Inline{
                        .kind = Inline::Kind::CrossReference,
                        .reference = {.kind = LinkTarget::Kind::Statement, .section = anySectionId(statement)}}}}};
        case 3:
            return {.id = id,
                    .content = Paragraph{{Inline{.kind = Inline::Kind::Variable, .text = QStringLiteral("company")}}}};
        default:
            return paragraph(id, words());
        }
    }

    void editText(BlockList &blocks, const Statement &statement)
    {
        const qsizetype at = blocks.isEmpty() ? 0 : m_random.bounded(blocks.size());
        switch (m_random.bounded(blocks.isEmpty() ? 1 : 5)) {
        case 0:
            blocks.insert(at, anyBlock(statement));
            break;
        case 1:
            blocks.removeAt(at);
            break;
        case 2:
            blocks.move(at, m_random.bounded(blocks.size()));
            break;
        case 3:
            for (const Section &section : statement.sections) {
                if (!section.full.isEmpty())
                    blocks[at].summarises = {section.full.first().id};
            }
            break;
        default:
            blocks[at].content = Paragraph{plainInlines(words())};
        }
    }

    QRandomGenerator m_random;
    IdGenerator m_ids;
};

}
