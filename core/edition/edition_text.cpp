// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "edition/edition_text.h"

#include "edition/edition_languages.h"
#include "edition/limits.h"
#include "xliff/translation_state.h"
#include "xliff/unit_texts.h"
#include "xliff/units.h"

#include <algorithm>
#include <functional>

namespace noticewright
{

namespace
{

/// Puts an edition's language in the place of the source's.
class Translator
{
public:
    Translator(const Edition &edition, const QString &sourceLanguage, const TranslationFiles &translations)
        : m_language(edition.language)
        , m_sourceLanguage(sourceLanguage)
    {
        for (const QString &language : translationLanguages(edition, sourceLanguage, translations))
            m_choices.append({language, translations[language]});
        m_isSource = isInSourceLanguage(edition, sourceLanguage, translations);
    }

    /// True when all texts stay as they are.
    [[nodiscard]] bool isIdle() const { return m_isSource && m_choices.isEmpty(); }

    void operator()(const UnitPlace &place, InlineList &text)
    {
        if (text.isEmpty())
            return;
        QString language = m_sourceLanguage;
        if (!place.staysAsItIs) {
            for (const Choice &choice : std::as_const(m_choices)) {
                const auto &units = choice.file.translations().units;
                const auto found = units.constFind(place.id);
                if (found == units.cend() || found->target.isEmpty())
                    continue;
                text = targetFor(text, *found);
                language = choice.language;
                break;
            }
        }
        if (place.language.isEmpty() && !isSameWrittenLanguage(language, m_language))
            markAs(language, place, text);
    }

    /// Text blocks that are in another language, by their ids.
    [[nodiscard]] const QHash<Id, QString> &blocks() const { return m_blocks; }
    [[nodiscard]] const OtherLanguages &others() const { return m_others; }
    [[nodiscard]] bool hasFallback() const { return m_hasFallback; }

private:
    struct Choice
    {
        QString language;
        TranslationFile file;
    };

    void markAs(const QString &language, const UnitPlace &place, InlineList &text)
    {
        m_hasFallback = m_hasFallback || !place.staysAsItIs;
        switch (place.kind) {
        case UnitKind::Paragraph:
        case UnitKind::Subheading:
        case UnitKind::Verbatim:
            m_blocks.insert(place.holder, language);
            break;
        case UnitKind::Heading:
        case UnitKind::DefinedTerm:
        case UnitKind::TableCaption:
        case UnitKind::ImageCaption:
            for (Inline &piece : text) {
                if (piece.marks.language.isEmpty())
                    piece.marks.language = language;
            }
            break;
        default:
            // Of several values only the one that is shown is not empty.
            m_others.insert(place.id.section(QLatin1StringView(".in-"), 0, 0), language);
        }
    }

    QString m_language;
    QString m_sourceLanguage;
    QList<Choice> m_choices;
    bool m_isSource = false;
    QHash<Id, QString> m_blocks;
    OtherLanguages m_others;
    bool m_hasFallback = false;
};

void markBlocks(Statement &statement, const QHash<Id, QString> &languages)
{
    if (languages.isEmpty())
        return;
    visitSections(statement.sections, [&](Section &section, int) {
        for (const Layer layer : {Layer::Highlights, Layer::Full}) {
            visitBlocks(section.layer(layer), [&](Block &block) {
                if (block.language.isEmpty())
                    block.language = languages.value(block.id);
            });
        }
    });
}

/// Of several values the shown one; `blank` makes nothing of the others.
template<typename Fact, typename Value>
void keepShown(const Edition &edition, const QList<RegionGroup> &groups, Fact &fact, Value &own, const auto &blank)
{
    const auto *chosen = alternativeFor(edition, fact.alternatives, groups);
    const qsizetype index = chosen ? chosen - fact.alternatives.constData() : -1;
    if (index >= 0)
        blank(own);
    for (qsizetype i = 0; i < fact.alternatives.size(); ++i) {
        if (i != index)
            blank(fact.alternatives[i].value);
    }
}

const auto blankContact = [](Contact &contact) {
    contact.name.clear();
    contact.lines.clear();
    contact.webLabel.clear();
};
const auto blankSeal = [](Seal &seal) {
    seal.name.clear();
    seal.title.clear();
};

/// Puts the shown value of each fact in the place of its own.
void chooseValues(const Edition &edition, const QList<RegionGroup> &groups, Workspace &facts)
{
    for (Variable &variable : facts.variables) {
        if (const auto *chosen = alternativeFor(edition, variable.alternatives, groups))
            variable.value = QString(chosen->value);
    }
    const auto choose = [&](auto &fact) {
        if (const auto *chosen = alternativeFor(edition, fact.alternatives, groups)) {
            auto value = chosen->value;
            value.id = fact.id;
            fact = value;
        }
    };
    std::ranges::for_each(facts.contacts, choose);
    std::ranges::for_each(facts.seals, choose);
}

/// The entries that the edition has, leading where they lead there.
void chooseEntries(const Edition &edition, const QList<RegionGroup> &groups, LinkList &list, OtherLanguages &languages)
{
    const QString start = QStringLiteral("links.") + list.id.text + u'.';
    unit_texts::Keys keys;
    QList<LinkListEntry> shown;
    for (LinkListEntry entry : std::as_const(list.entries)) {
        const QString language = languages.isEmpty()
            ? QString()
            : languages.value(start + keys.unique(QStringLiteral("label-") + targetKey(entry.target)));
        if (!isShownIn(edition.region, entry.limit, groups))
            continue;
        if (!language.isEmpty())
            languages.insert(start + QString::number(shown.size()), language);
        if (const auto *chosen = alternativeFor(edition, entry.alternatives, groups))
            entry.target = LinkTarget(chosen->value);
        shown.append(entry);
    }
    list.entries = shown;
}

}

EditionStatement statementIn(const Edition &edition, const Statement &statement, const QList<RegionGroup> &groups)
{
    EditionStatement shown{limitedTo(edition, statement, groups), {}};
    Translator translator(edition, statement.language, statement.translations);
    if (translator.isIdle())
        return shown;
    visitUnitTexts(shown.statement, std::ref(translator));
    markBlocks(shown.statement, translator.blocks());
    shown.otherLanguages = translator.others();
    shown.hasFallback = translator.hasFallback();
    return shown;
}

Workspace shownFactsOf(const Edition &edition, const Workspace &workspace, const QList<RegionGroup> &groups)
{
    Workspace shown = workspace;
    for (Variable &variable : shown.variables)
        keepShown(edition, groups, variable, variable.value, [](QString &value) { value.clear(); });
    for (Contact &contact : shown.contacts)
        keepShown(edition, groups, contact, contact, blankContact);
    for (Seal &seal : shown.seals)
        keepShown(edition, groups, seal, seal, blankSeal);
    for (LinkList &list : shown.linkLists) {
        for (LinkListEntry &entry : list.entries) {
            if (!isShownIn(edition.region, entry.limit, groups))
                entry.label.clear();
        }
    }
    return shown;
}

EditionFacts factsIn(const Edition &edition, const Workspace &workspace, const QList<RegionGroup> &groups)
{
    EditionFacts shown{workspace, {}};
    Translator translator(edition, ownLanguage(workspace), workspace.translations);
    if (!translator.isIdle()) {
        shown.facts = shownFactsOf(edition, workspace, groups);
        visitOwnUnitTexts(shown.facts, std::ref(translator));
        shown.otherLanguages = translator.others();
        shown.hasFallback = translator.hasFallback();
    }
    chooseValues(edition, groups, shown.facts);
    for (LinkList &list : shown.facts.linkLists)
        chooseEntries(edition, groups, list, shown.otherLanguages);
    return shown;
}

}
