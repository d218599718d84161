// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "trace/trace.h"

#include "model/navigate.h"

#include <QCryptographicHash>

namespace noticewright
{

namespace
{

/// Sections that tell readers what is done with their data, and what they can do.
bool hasHighImpact(SectionKind kind)
{
    switch (kind) {
    case SectionKind::PersonalInformation:
    case SectionKind::Uses:
    case SectionKind::Sharing:
    case SectionKind::Choices:
    case SectionKind::Rights:
    case SectionKind::Retention:
    case SectionKind::Transfers:
    case SectionKind::Children:
    case SectionKind::Cookies:
        return true;
    default:
        return false;
    }
}

QString wordsOf(const InlineList &text)
{
    QString words;
    for (const Inline &piece : text) {
        if (piece.kind == Inline::Kind::Text)
            words += piece.text;
        else if (piece.kind == Inline::Kind::Variable)
            words += u'{' + piece.text + u'}';
        else if (piece.kind == Inline::Kind::CrossReference)
            words += u'{' + piece.reference.statement.text + u'/' + piece.reference.section.text + u'}';
        else
            words += u' ';
    }
    return words;
}

/// What a block says, marks and spacing aside; variables and references by what they name.
QString wordsOf(const Block &block)
{
    QStringList words;
    const BlockList all{block};
    visitBlocks(all, [&](const Block &each) {
        visitOwnTexts(each, [&](const InlineList &text) { words.append(wordsOf(text)); });
        if (const auto *verbatim = std::get_if<Verbatim>(&each.content))
            words.append(verbatim->text);
        else if (const auto *contact = std::get_if<ContactBlock>(&each.content))
            words.append(u'{' + contact->contact.text + u'}');
        else if (const auto *list = std::get_if<LinkListBlock>(&each.content))
            words.append(u'{' + list->linkList.text + u'}');
    });
    return words.join(u' ').simplified();
}

}

bool isTraceable(const Block &highlight)
{
    return std::visit(
        [](const auto &content) {
            using T = std::remove_cvref_t<decltype(content)>;
            return std::is_same_v<
                       T,
                       Paragraph> || std::is_same_v<T, List> || std::is_same_v<T, DefinitionList> || std::is_same_v<T, Quotation> || std::is_same_v<T, Note> || std::is_same_v<T, Table>;
        },
        highlight.content);
}

Traces::Traces(const Statement &statement)
{
    visitSections(statement.sections, [this](const Section &section, int) {
        visitBlocks(section.full, [this](const Block &block) { m_words.insert(block.id, wordsOf(block)); });
        m_hasHighlights = m_hasHighlights || !section.highlights.isEmpty();
        visitBlocks(section.highlights, [this](const Block &highlight) {
            for (const Id &block : highlight.summarises)
                m_covered.insert(block);
        });
    });
}

QString Traces::digestOf(const QList<Id> &blocks) const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Id &block : blocks) {
        hash.addData(m_words.value(block).toUtf8());
        hash.addData(QByteArrayView("\n"));
    }
    constexpr qsizetype enough = 12;
    return QString::fromLatin1(hash.result().toHex().first(enough));
}

TraceState Traces::of(const Block &highlight) const
{
    const auto isGone = [this](const Id &block) { return !m_words.contains(block); };
    if (highlight.summarises.isEmpty())
        return TraceState::Untraced;
    if (std::ranges::any_of(highlight.summarises, isGone))
        return TraceState::Stale;
    const bool isConfirmed = highlight.confirmed.isEmpty() || highlight.confirmed == digestOf(highlight.summarises);
    return isConfirmed ? TraceState::Traced : TraceState::Stale;
}

SectionTrace Traces::of(const Section &section) const
{
    SectionTrace trace;
    for (const Block &highlight : section.highlights) {
        if (!isTraceable(highlight))
            continue;
        switch (of(highlight)) {
        case TraceState::Untraced:
            ++trace.untraced;
            break;
        case TraceState::Traced:
            ++trace.traced;
            break;
        case TraceState::Stale:
            ++trace.stale;
            break;
        }
    }
    bool isCovered = false;
    visitBlocks(section.full, [&](const Block &block) { isCovered = isCovered || m_covered.contains(block.id); });
    trace.isUncovered = m_hasHighlights && hasHighImpact(section.kind) && !section.full.isEmpty() && !isCovered;
    return trace;
}

Block Traces::confirmed(Block highlight) const
{
    highlight.summarises.removeIf([this](const Id &block) { return !m_words.contains(block); });
    highlight.confirmed = highlight.summarises.isEmpty() ? QString() : digestOf(highlight.summarises);
    return highlight;
}

Block Traces::summarising(Block highlight, const QList<Id> &blocks) const
{
    highlight.summarises = blocks;
    return confirmed(std::move(highlight));
}

}
