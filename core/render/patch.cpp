// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/patch.h"

#include "model/navigate.h"

#include <QSet>

#include <algorithm>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

const RenderOptions marked{.placeMarks = true};

bool refersToOthers(const InlineList &text)
{
    return std::ranges::any_of(text, [](const Inline &piece) {
        return piece.kind == Inline::Kind::Variable || piece.kind == Inline::Kind::CrossReference
            || !piece.marks.term.isEmpty()
            || (piece.marks.link && piece.marks.link->kind == LinkTarget::Kind::Statement);
    });
}

bool refersToOthers(const Block &top)
{
    bool refers = false;
    const BlockList blocks{top};
    visitBlocks(blocks, [&](const Block &block) {
        refers = refers || !block.summarises.isEmpty() || std::holds_alternative<ContactBlock>(block.content)
            || std::holds_alternative<SealBlock>(block.content) || std::holds_alternative<LinkListBlock>(block.content);
        if (const auto *image = std::get_if<Image>(&block.content))
            refers = refers || image->link;
        visitOwnTexts(block, [&](const InlineList &text) { refers = refers || refersToOthers(text); });
    });
    return refers;
}

QList<Id> allIds(const BlockList &blocks)
{
    QList<Id> ids;
    visitBlocks(blocks, [&](const Block &block) { ids.append(block.id); });
    return ids;
}

/// How many members two lists share, counted from each end.
struct SharedEnds
{
    qsizetype first = 0;
    qsizetype last = 0;
};

template<typename List, typename Same>
SharedEnds sharedEnds(const List &old, const List &now, const Same &same)
{
    const qsizetype most = std::min(old.size(), now.size());
    SharedEnds ends;
    while (ends.first < most && same(old[ends.first], now[ends.first]))
        ++ends.first;
    while (ends.last < most - ends.first && same(old[old.size() - 1 - ends.last], now[now.size() - 1 - ends.last]))
        ++ends.last;
    return ends;
}

using SectionRefs = QList<const Section *>;

class Patcher
{
public:
    Patcher(const EditionView &before, const EditionView &after) : m_before(before), m_after(after) { }

    QList<PatchStep> steps();

private:
    void head();
    void compareOutlines(const QList<Section> &old, const QList<Section> &now);
    void sections(const SectionRefs &old, const SectionRefs &now, int depth, const QString &startKey);
    void section(const Section &old, const Section &now, int depth);
    void blocks(const BlockList &old, const BlockList &now, const Section &section, int depth);
    void dependants();
    void dependantsIn(const Section &section, int depth, const QHash<Id, const Section *> &earlier);
    [[nodiscard]] bool factsChanged() const;
    [[nodiscard]] QString endOfText(const Section &section) const;

    void replace(const QString &key, const QString &html) { m_steps.append({PatchStep::Kind::Replace, key, html}); }
    [[nodiscard]] static SectionRefs shown(const EditionView &view, const QList<Section> &sections);

    const EditionView &m_before;
    const EditionView &m_after;
    /// Done before all other steps, so that what moves is never there twice.
    QList<PatchStep> m_removals;
    QList<PatchStep> m_steps;
    /// Sections that were rendered whole.
    QSet<Id> m_fresh;
    /// Sections came, went, moved, were written for the first time, or have
    /// another place or number.
    bool m_isRestructured = false;
    bool m_namesChanged = false;
};

SectionRefs Patcher::shown(const EditionView &view, const QList<Section> &sections)
{
    SectionRefs refs;
    for (const Section &section : sections) {
        if (view.isShown(section))
            refs.append(&section);
    }
    return refs;
}

QList<PatchStep> Patcher::steps()
{
    head();
    compareOutlines(m_before.statement().sections, m_after.statement().sections);
    const QString start = m_after.layer() == Layer::Full ? u"contents"_s : u"head"_s;
    sections(shown(m_before, m_before.statement().sections), shown(m_after, m_after.statement().sections), 0, start);
    // The contents name a section without a heading after the statement.
    bool isRenamed = false;
    visitSections(m_after.statement().sections, [&](const Section &section, int) {
        isRenamed = isRenamed || (section.heading.isEmpty() && m_before.statement().title != m_after.statement().title);
    });
    if ((m_isRestructured || isRenamed) && m_after.layer() == Layer::Full)
        replace(u"contents"_s, renderContents(m_after, marked));
    if (m_isRestructured || m_namesChanged || factsChanged())
        dependants();
    return m_removals + m_steps;
}

void Patcher::head()
{
    const Statement &old = m_before.statement(), &now = m_after.statement();
    const QString title = now.titleOf(m_after.layer());
    const bool isRenamed = old.titleOf(m_before.layer()) != title;
    if (isRenamed)
        m_steps.append({PatchStep::Kind::Title, {}, title});
    const bool isRemarked =
        m_before.hasFallback() != m_after.hasFallback() || m_before.languageOfTitle() != m_after.languageOfTitle();
    if (isRenamed || isRemarked || old.effective != now.effective || old.updated != now.updated)
        replace(u"head"_s, renderHead(m_after));
}

/// Sees what others may depend on, also of sections that the page does not show.
void Patcher::compareOutlines(const QList<Section> &old, const QList<Section> &now)
{
    if (!std::ranges::equal(old, now, {}, &Section::id, &Section::id)) {
        m_isRestructured = true;
        return;
    }
    for (qsizetype i = 0; i < now.size(); ++i) {
        if (old[i] == now[i])
            continue;
        m_isRestructured = m_isRestructured || old[i].anchor != now[i].anchor || old[i].numbered != now[i].numbered
            || old[i].full.isEmpty() != now[i].full.isEmpty()
            || old[i].highlights.isEmpty() != now[i].highlights.isEmpty();
        m_namesChanged = m_namesChanged || old[i].heading != now[i].heading || old[i].kind != now[i].kind;
        if (m_after.layer() == Layer::Highlights && old[i].full != now[i].full)
            m_namesChanged = m_namesChanged || allIds(old[i].full) != allIds(now[i].full);
        compareOutlines(old[i].sections, now[i].sections);
    }
}

void Patcher::sections(const SectionRefs &old, const SectionRefs &now, int depth, const QString &startKey)
{
    const auto ends = sharedEnds(old, now, [](const Section *a, const Section *b) { return a->id == b->id; });
    for (qsizetype i = ends.first; i < old.size() - ends.last; ++i)
        m_removals.append({PatchStep::Kind::Remove, keyOf("section"_L1, old[i]->id), {}});
    for (qsizetype i = 0; i < ends.first; ++i)
        section(*old[i], *now[i], depth);
    QString after = ends.first == 0 ? startKey : keyOf("section"_L1, now[ends.first - 1]->id);
    for (qsizetype i = ends.first; i < now.size() - ends.last; ++i) {
        m_steps.append({PatchStep::Kind::InsertAfter, after, renderSection(m_after, *now[i], depth, marked)});
        m_fresh.insert(now[i]->id);
        after = keyOf("section"_L1, now[i]->id);
    }
    for (qsizetype i = ends.last; i > 0; --i)
        section(*old[old.size() - i], *now[now.size() - i], depth);
}

void Patcher::section(const Section &old, const Section &now, int depth)
{
    if (old == now)
        return;
    const auto isNameless = [](const Block &block) { return block.id.isEmpty(); };
    const bool hasNameless = std::ranges::any_of(old.layer(m_after.layer()), isNameless)
        || std::ranges::any_of(now.layer(m_after.layer()), isNameless);
    if (old.anchor != now.anchor || hasNameless) {
        m_fresh.insert(now.id);
        replace(keyOf("section"_L1, now.id), renderSection(m_after, now, depth, marked));
        return;
    }
    if (old.heading != now.heading || old.aliases != now.aliases || old.kind != now.kind) {
        replace(keyOf("heading"_L1, now.id), renderSectionHeading(m_after, now, depth, marked));
        if (m_after.layer() == Layer::Full)
            replace(keyOf("entry"_L1, now.id), renderContentsEntry(m_after, now, marked));
    }
    blocks(old.layer(m_before.layer()), now.layer(m_after.layer()), now, depth);
    sections(shown(m_before, old.sections), shown(m_after, now.sections), depth + 1, endOfText(now));
}

/// What the section's own text ends with.
QString Patcher::endOfText(const Section &section) const
{
    const BlockList &text = section.layer(m_after.layer());
    return text.isEmpty() ? keyOf("heading"_L1, section.id) : keyOf("block"_L1, text.last().id);
}

void Patcher::blocks(const BlockList &old, const BlockList &now, const Section &section, int depth)
{
    if (old == now)
        return;
    const auto ends = sharedEnds(old, now, [](const Block &a, const Block &b) { return a.id == b.id; });
    const auto renew = [&](const Block &was, const Block &is) {
        if (was != is)
            replace(keyOf("block"_L1, is.id), renderBlock(m_after, is, depth, marked));
    };
    for (qsizetype i = ends.first; i < old.size() - ends.last; ++i)
        m_removals.append({PatchStep::Kind::Remove, keyOf("block"_L1, old[i].id), {}});
    for (qsizetype i = 0; i < ends.first; ++i)
        renew(old[i], now[i]);
    QString after = ends.first == 0 ? keyOf("heading"_L1, section.id) : keyOf("block"_L1, now[ends.first - 1].id);
    for (qsizetype i = ends.first; i < now.size() - ends.last; ++i) {
        m_steps.append({PatchStep::Kind::InsertAfter, after, renderBlock(m_after, now[i], depth, marked)});
        after = keyOf("block"_L1, now[i].id);
    }
    for (qsizetype i = ends.last; i > 0; --i)
        renew(old[old.size() - i], now[now.size() - i]);
}

bool Patcher::factsChanged() const
{
    const Workspace &old = m_before.workspace(), &now = m_after.workspace();
    const auto isOther = [&](const Statement &statement) { return statement.id != m_after.statement().id; };
    const bool haveSameOthers = old.statements.size() == now.statements.size()
        && std::ranges::equal(old.statements, now.statements, [&](const Statement &a, const Statement &b) {
                                    return a.id == b.id && (!isOther(a) || a == b);
                                });
    return !haveSameOthers || old.variables != now.variables || old.terms != now.terms || old.contacts != now.contacts
        || old.seals != now.seals || old.linkLists != now.linkLists
        || m_before.languagesOfFacts() != m_after.languagesOfFacts()
        || m_before.statement().fullAddress != m_after.statement().fullAddress
        || m_before.statement().highlightsAddress != m_after.statement().highlightsAddress;
}

void Patcher::dependants()
{
    QHash<Id, const Section *> earlier;
    visitSections(m_before.statement().sections,
                  [&](const Section &section, int) { earlier.insert(section.id, &section); });
    for (const Section *section : shown(m_after, m_after.statement().sections))
        dependantsIn(*section, 0, earlier);
}

void Patcher::dependantsIn(const Section &section, int depth, const QHash<Id, const Section *> &earlier)
{
    const Section *old = earlier.value(section.id, nullptr);
    if (m_fresh.contains(section.id) || !old)
        return;
    const auto renew = [&](const QString &key, const auto &render) {
        if (const QString html = render(m_after); html != render(m_before))
            replace(key, html);
    };
    const bool headingIsSame = old->heading == section.heading && old->aliases == section.aliases;
    if (headingIsSame && (refersToOthers(section.heading) || m_before.number(section.id) != m_after.number(section.id)))
        renew(keyOf("heading"_L1, section.id),
              [&](const EditionView &view) { return renderSectionHeading(view, section, depth, marked); });
    for (const Block &block : section.layer(m_after.layer())) {
        // A block that changed itself was rendered already.
        if (refersToOthers(block) && old->layer(m_after.layer()).contains(block))
            renew(keyOf("block"_L1, block.id),
                  [&](const EditionView &view) { return renderBlock(view, block, depth, marked); });
    }
    for (const Section *child : shown(m_after, section.sections))
        dependantsIn(*child, depth + 1, earlier);
}

}

QList<PatchStep> patchBetween(const EditionView &before, const EditionView &after)
{
    return Patcher(before, after).steps();
}

}
