// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/navigate.h"

namespace noticewright
{

/// What a text is to its reader.
enum class TextPart {
    Heading, ///< a statement's title, or a section's heading
    Highlights,
    Full,
    Object, ///< what pictures and facts say: contacts, seals, link lists, variables, terms
};

/// One text of a workspace.
struct TextPlace
{
    /// Empty for a fact of the workspace.
    Id statement;
    /// Empty for a statement's title and for facts.
    Id section;
    /// The block, at whatever depth, or the fact; empty for titles and headings.
    Id holder;
    /// Which of the texts of the block or fact.
    int index = 0;
    TextPart part = TextPart::Full;

    friend bool operator==(const TextPlace &, const TextPlace &) = default;
};

[[nodiscard]] inline size_t qHash(const TextPlace &place, size_t seed = 0)
{
    return qHashMulti(seed, place.statement, place.section, place.holder, place.index, int(place.part));
}

/// Calls `visit(place, text)` for each text that readers see, in the order of
/// the statements, then of the facts; `text` is an InlineList or a QString.
template<typename AnyWorkspace, typename Visit>
void visitTexts(AnyWorkspace &workspace, const Visit &visit)
{
    for (auto &statement : workspace.statements) {
        visit(TextPlace{.statement = statement.id, .part = TextPart::Heading}, statement.title);
        visitSections(statement.sections, [&](auto &section, int) {
            TextPlace place{.statement = statement.id, .section = section.id, .part = TextPart::Heading};
            visit(place, section.heading);
            for (const Layer layer : {Layer::Highlights, Layer::Full}) {
                visitBlocks(section.layer(layer), [&](auto &block) {
                    place.holder = block.id;
                    place.index = 0;
                    place.part = layer == Layer::Full ? TextPart::Full : TextPart::Highlights;
                    const auto next = [&](auto &text) {
                        visit(place, text);
                        ++place.index;
                    };
                    visitOwnTexts(block, next);
                    if (auto *verbatim = std::get_if<Verbatim>(&block.content))
                        next(verbatim->text);
                    place.part = TextPart::Object;
                    if (auto *image = std::get_if<Image>(&block.content))
                        next(image->alternative);
                });
            }
        });
    }
    const auto fact = [&](const Id &id, auto &...texts) {
        TextPlace place{.holder = id, .part = TextPart::Object};
        ((visit(place, texts), ++place.index), ...);
        return place.index;
    };
    for (auto &contact : workspace.contacts) {
        TextPlace place{.holder = contact.id, .part = TextPart::Object};
        place.index = fact(contact.id, contact.name, contact.webLabel);
        for (auto &line : contact.lines) {
            visit(place, line);
            ++place.index;
        }
    }
    for (auto &seal : workspace.seals)
        fact(seal.id, seal.name);
    for (auto &list : workspace.linkLists) {
        TextPlace place{.holder = list.id, .part = TextPart::Object};
        place.index = fact(list.id, list.name);
        for (auto &entry : list.entries) {
            visit(place, entry.label);
            ++place.index;
        }
    }
    for (auto &variable : workspace.variables)
        fact(variable.name, variable.value);
    for (auto &term : workspace.terms)
        fact(term.id, term.name, term.definition);
}

}
