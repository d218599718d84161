// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xliff/translation_state.h"

#include <QSet>

#include <algorithm>

namespace noticewright
{

namespace
{

bool leadsSomewhere(const InlineCode &code)
{
    return code.element == MarkElement::Link || code.piece.kind == Inline::Kind::CrossReference;
}

bool isSameButForTarget(const InlineCode &a, const InlineCode &b)
{
    return a == b || (leadsSomewhere(a) && a.element == b.element && a.piece.kind == b.piece.kind);
}

bool hasCodes(const InlineList &text)
{
    static const Marks none;
    return !std::ranges::all_of(
        text, [](const Inline &piece) { return piece.kind == Inline::Kind::Text && piece.marks == none; });
}

/// The ids of codes in a text.
QSet<QString> codeIdsIn(const CodedText &text)
{
    QSet<QString> ids;
    for (const CodedPiece &piece : text) {
        if (piece.kind != CodedPiece::Kind::Text)
            ids.insert(piece.text);
    }
    return ids;
}

/// What the code that was `code` in `before` is in `after`; null when it was
/// none, or became several.
const InlineCode *becameOf(const InlineCode &code, const QList<InlineCode> &before, const QList<InlineCode> &after)
{
    const InlineCode *now = nullptr;
    for (qsizetype i = 0; i < before.size(); ++i) {
        if (before[i] != code)
            continue;
        if (now && *now != after[i])
            return nullptr;
        now = &after[i];
    }
    return now;
}

}

const Translation *translationOf(const TranslationUnit &unit, const Translations &translations)
{
    const auto found = translations.units.constFind(unit.id());
    return found != translations.units.cend() && !found->target.isEmpty() ? &*found : nullptr;
}

TranslationState stateOf(const TranslationUnit &unit, const Translations &translations)
{
    if (unit.place.staysAsItIs)
        return TranslationState::Reviewed;
    const Translation *translation = translationOf(unit, translations);
    if (!translation)
        return TranslationState::Missing;
    if (!meansTheSame(translation->source, unit.source) || damageOf(translation->source, translation->target))
        return TranslationState::Stale;
    return translation->isReviewed ? TranslationState::Reviewed : TranslationState::Translated;
}

bool meansTheSame(const InlineList &source, const InlineList &other)
{
    if (source == other)
        return true;
    const InlineList before = tidied(source), after = tidied(other);
    if (codedText(before) != codedText(after))
        return false;
    const QList<InlineCode> codesBefore = codesOf(before), codesAfter = codesOf(after);
    if (!std::ranges::equal(codesBefore, codesAfter, isSameButForTarget))
        return false;
    return std::ranges::all_of(
        codesBefore, [&](const InlineCode &code) { return becameOf(code, codesBefore, codesAfter) != nullptr; });
}

InlineList targetFor(const InlineList &source, const Translation &translation)
{
    const InlineList before = tidied(translation.source);
    if (before == source || !meansTheSame(before, source))
        return translation.target;
    const QList<InlineCode> codesBefore = codesOf(before), codesAfter = codesOf(tidied(source));
    InlineList target = translation.target;
    for (Inline &piece : target) {
        if (piece.marks.link) {
            const InlineCode link{MarkElement::Link,
                                  Inline{.marks = {.link = piece.marks.link, .linkTitle = piece.marks.linkTitle}}};
            if (const InlineCode *now = becameOf(link, codesBefore, codesAfter)) {
                piece.marks.link = now->piece.marks.link;
                piece.marks.linkTitle = now->piece.marks.linkTitle;
            }
        }
        if (piece.kind == Inline::Kind::CrossReference) {
            const InlineCode reference{{}, Inline{.kind = piece.kind, .reference = piece.reference}};
            if (const InlineCode *now = becameOf(reference, codesBefore, codesAfter))
                piece.reference = now->piece.reference;
        }
    }
    return tidied(target);
}

std::optional<CodeDamage> damageOf(const InlineList &source, const InlineList &target)
{
    if (!hasCodes(source) && !hasCodes(target))
        return {};
    const QList<InlineCode> codes = codesOf(tidied(source));
    QList<InlineCode> all = codes;
    const auto decoded = decodedTranslation(codedText(tidied(target), all), codes);
    return decoded ? std::nullopt : std::optional(decoded.error());
}

QStringList missingCodes(const InlineList &source, const InlineList &target)
{
    const QList<InlineCode> codes = codesOf(tidied(source));
    QList<InlineCode> all = codes;
    const QSet<QString> there = codeIdsIn(codedText(tidied(target), all));
    QStringList missing;
    for (qsizetype i = 0; i < codes.size(); ++i) {
        if (!there.contains(codeId(i)))
            missing.append(codeId(i));
    }
    return missing;
}

InlineList withCodesOfSource(const InlineList &source, const InlineList &target)
{
    const QList<InlineCode> codes = codesOf(tidied(source));
    QList<InlineCode> all = codes;
    const CodedText coded = codedText(tidied(target), all);
    return tidied(decodedText(coded, [&](const QString &id) { return findCode(codes, id); }));
}

QMap<TranslationState, qsizetype> countStates(const QList<TranslationUnit> &units, const Translations &translations)
{
    QMap<TranslationState, qsizetype> counts;
    for (const TranslationUnit &unit : units) {
        if (!unit.place.staysAsItIs)
            ++counts[stateOf(unit, translations)];
    }
    return counts;
}

}
