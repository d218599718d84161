// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/shown_words.h"

#include "edition/limits.h"
#include "model/navigate.h"

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

QString joined(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(u", "_s);
}

}

ShownWords::ShownWords(const Workspace &workspace, const Statement &statement, const Edition &edition,
                       const QList<RegionGroup> &groups)
    : m_workspace(workspace)
    , m_statement(statement)
    , m_edition(edition)
    , m_groups(groups)
{
}

QString ShownWords::of(const InlineList &text) const
{
    QString words;
    for (const Inline &piece : text) {
        switch (piece.kind) {
        case Inline::Kind::Text:
            words += piece.text;
            break;
        case Inline::Kind::LineBreak:
            words += u' ';
            break;
        case Inline::Kind::Variable: {
            const Variable *variable = findById(m_workspace.variables, Id{piece.text});
            words += variable ? valueOf(*variable) : u'[' + piece.text + u']';
            break;
        }
        case Inline::Kind::CrossReference:
            words += wordsOf(piece.reference);
            break;
        case Inline::Kind::Unknown:
            words += u'…';
            break;
        }
    }
    return words.simplified();
}

QString ShownWords::of(const Block &block) const
{
    if (const auto facts = ofFacts(block))
        return *facts;
    QStringList parts;
    visitOwnTexts(block, [&](const InlineList &text) { parts.append(of(text)); });
    if (const auto *verbatim = std::get_if<Verbatim>(&block.content))
        parts.append(verbatim->text.simplified());
    else if (const auto *image = std::get_if<Image>(&block.content))
        parts.prepend(image->alternative.isEmpty() ? image->asset : image->alternative);
    else if (std::holds_alternative<Rule>(block.content))
        parts.append(u"———"_s);
    visitChildren(block, [&](const BlockList &inner) { parts.append(of(inner)); });
    parts.removeAll(QString());
    return parts.join(u' ');
}

/// Of a block that shows facts of the workspace.
std::optional<QString> ShownWords::ofFacts(const Block &block) const
{
    if (const auto *shown = std::get_if<ContactBlock>(&block.content)) {
        const Contact *contact = findById(m_workspace.contacts, shown->contact);
        return contact ? of(*contact) : QString();
    }
    if (const auto *shown = std::get_if<LinkListBlock>(&block.content)) {
        const LinkList *list = findById(m_workspace.linkLists, shown->linkList);
        return list ? list->name : QString();
    }
    const auto *shown = std::get_if<SealBlock>(&block.content);
    if (!shown)
        return {};
    QStringList seals;
    for (const Id &id : shown->seals) {
        if (const Seal *seal = findById(m_workspace.seals, id))
            seals.append(of(*seal));
    }
    return joined(seals);
}

QString ShownWords::of(const BlockList &blocks) const
{
    QStringList parts;
    for (const Block &block : blocks)
        parts.append(of(block));
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString ShownWords::of(const Contact &contact) const
{
    const auto *chosen = alternativeFor(m_edition, contact.alternatives, m_groups);
    const Contact &shown = chosen ? chosen->value : contact;
    return joined(QStringList{shown.name} + shown.lines
                  + QStringList{shown.mail, shown.telephone, shown.webLabel, shown.web});
}

QString ShownWords::of(const Seal &seal) const
{
    const auto *chosen = alternativeFor(m_edition, seal.alternatives, m_groups);
    const Seal &shown = chosen ? chosen->value : seal;
    return joined({shown.name, shown.asset, shown.title, shown.validation});
}

QString ShownWords::of(const LinkListEntry &entry) const
{
    const auto *chosen = alternativeFor(m_edition, entry.alternatives, m_groups);
    const LinkTarget &target = chosen ? chosen->value : entry.target;
    return entry.label + u" → " + wordsOf(target);
}

QString ShownWords::valueOf(const Variable &variable) const
{
    const auto *chosen = alternativeFor(m_edition, variable.alternatives, m_groups);
    return chosen ? QString(chosen->value) : variable.value;
}

QString ShownWords::wordsOf(const LinkTarget &target) const
{
    if (target.kind != LinkTarget::Kind::Statement)
        return target.address;
    const Statement *statement =
        target.statement.isEmpty() ? &m_statement : findById(m_workspace.statements, target.statement);
    if (!statement)
        return u"…"_s;
    const Section *section = findSection(statement->sections, target.section);
    return section ? plainText(section->heading) : statement->title;
}

}
