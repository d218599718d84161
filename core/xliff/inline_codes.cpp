// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xliff/inline_codes.h"

#include <QRegularExpression>

#include <algorithm>

namespace noticewright
{

namespace
{

using Kind = CodedPiece::Kind;

Marks markOf(MarkElement element, const Marks &marks)
{
    Marks one;
    switch (element) {
    case MarkElement::Language:
        one.language = marks.language;
        break;
    case MarkElement::Link:
        one.link = marks.link;
        one.linkTitle = marks.linkTitle;
        break;
    case MarkElement::Term:
        one.term = marks.term;
        break;
    case MarkElement::Strong:
        one.strong = true;
        break;
    case MarkElement::Emphasis:
        one.emphasis = true;
        break;
    case MarkElement::Script:
        one.script = marks.script;
        break;
    }
    return one;
}

void addMark(Marks &marks, const InlineCode &code)
{
    const Marks &own = code.piece.marks;
    switch (*code.element) {
    case MarkElement::Language:
        marks.language = own.language;
        break;
    case MarkElement::Link:
        marks.link = own.link;
        marks.linkTitle = own.linkTitle;
        break;
    case MarkElement::Term:
        marks.term = own.term;
        break;
    case MarkElement::Strong:
        marks.strong = true;
        break;
    case MarkElement::Emphasis:
        marks.emphasis = true;
        break;
    case MarkElement::Script:
        marks.script = own.script;
        break;
    }
}

InlineCode elementCode(MarkElement element, const Marks &marks)
{
    return {element, Inline{.marks = markOf(element, marks)}};
}

InlineCode atomCode(Inline piece)
{
    piece.marks = {};
    return {{}, piece};
}

/// Walks a text and asks `idOf` for the id of each code.
CodedText walked(const InlineList &text, const std::function<QString(const InlineCode &)> &idOf)
{
    CodedText coded;
    QStringList open;
    walkNested(
        text,
        [&](MarkElement element, const Marks &marks) {
            open.append(idOf(elementCode(element, marks)));
            coded.append({Kind::Open, open.last()});
        },
        [&](const Inline &piece) {
            if (piece.kind == Inline::Kind::Text)
                coded.append({Kind::Text, piece.text});
            else
                coded.append({Kind::Alone, idOf(atomCode(piece))});
        },
        [&](MarkElement) {
            coded.append({Kind::Close, open.takeLast()});
        });
    return coded;
}

/// Checks the codes of a translation one after the other.
class CodeCheck
{
public:
    explicit CodeCheck(const QList<InlineCode> &codes) : m_codes(codes) { }

    std::optional<CodeDamage> check(const CodedText &text)
    {
        for (const CodedPiece &piece : text) {
            if (const auto damage = checkPiece(piece))
                return damage;
        }
        if (!m_open.isEmpty())
            return CodeDamage{CodeDamage::Kind::Unclosed, m_open.first()};
        for (qsizetype i = 0; i < m_codes.size(); ++i) {
            if (!m_seen.contains(codeId(i)))
                return CodeDamage{CodeDamage::Kind::Missing, codeId(i)};
        }
        return {};
    }

private:
    std::optional<CodeDamage> checkPiece(const CodedPiece &piece)
    {
        const auto damage = [&](CodeDamage::Kind kind) { return CodeDamage{kind, piece.text}; };
        if (piece.kind == Kind::Text || piece.kind == Kind::Alone) {
            if (!piece.text.isEmpty())
                m_empty.clear();
            if (piece.kind == Kind::Text)
                return {};
        }
        const InlineCode *code = findCode(m_codes, piece.text);
        if (!code || code->element.has_value() != (piece.kind != Kind::Alone))
            return damage(CodeDamage::Kind::Unknown);
        if (piece.kind == Kind::Close) {
            if (m_empty.contains(piece.text))
                return damage(CodeDamage::Kind::Empty);
            return m_open.removeOne(piece.text) ? std::nullopt : std::optional(damage(CodeDamage::Kind::Unclosed));
        }
        if (m_seen.contains(piece.text))
            return damage(CodeDamage::Kind::Doubled);
        m_seen.append(piece.text);
        if (piece.kind == Kind::Open) {
            for (const QString &outer : std::as_const(m_open)) {
                if (findCode(m_codes, outer)->element == code->element)
                    return damage(CodeDamage::Kind::Nested);
            }
            m_open.append(piece.text);
            m_empty.append(piece.text);
        }
        return {};
    }

    const QList<InlineCode> &m_codes;
    QStringList m_seen;
    QStringList m_open;
    /// Those open in which there is nothing yet.
    QStringList m_empty;
};

CodedText joined(const CodedText &text)
{
    CodedText result;
    for (const CodedPiece &piece : text) {
        if (piece.kind == Kind::Text && !result.isEmpty() && result.last().kind == Kind::Text)
            result.last().text += piece.text;
        else if (piece.kind != Kind::Text || !piece.text.isEmpty())
            result.append(piece);
    }
    return result;
}

}

InlineList tidied(const InlineList &text)
{
    InlineList result;
    for (Inline piece : text) {
        if (!piece.marks.link)
            piece.marks.linkTitle.clear();
        if (piece.kind != Inline::Kind::Text) {
            result.append(piece);
            continue;
        }
        piece.text = withoutForbiddenCharacters(piece.text);
        for (const QChar lineEnd : {u'\n', u'\r', u'\u2028', u'\u2029'})
            piece.text.replace(lineEnd, u' ');
        if (piece.text.isEmpty())
            continue;
        if (!result.isEmpty() && result.last().kind == Inline::Kind::Text && result.last().marks == piece.marks)
            result.last().text += piece.text;
        else
            result.append(piece);
    }
    return result;
}

QList<InlineCode> codesOf(const InlineList &text)
{
    QList<InlineCode> codes;
    walked(text, [&](const InlineCode &code) {
        codes.append(code);
        return QString();
    });
    return codes;
}

QString codeId(qsizetype index)
{
    return QString::number(index + 1);
}

const InlineCode *findCode(const QList<InlineCode> &codes, const QString &id)
{
    const qsizetype index = id.toLongLong() - 1;
    return index >= 0 && index < codes.size() && codeId(index) == id ? &codes[index] : nullptr;
}

CodedText codedText(const InlineList &text)
{
    qsizetype count = 0;
    return walked(text, [&](const InlineCode &) { return codeId(count++); });
}

CodedText codedText(const InlineList &text, QList<InlineCode> &codes)
{
    QList<bool> used(codes.size(), false);
    return walked(text, [&](const InlineCode &code) {
        qsizetype at = 0;
        while (at < codes.size() && (used[at] || codes[at] != code))
            ++at;
        if (at == codes.size()) {
            codes.append(code);
            used.append(false);
        }
        used[at] = true;
        return codeId(at);
    });
}

QString wordsWithin(const InlineList &text, const QString &code)
{
    QString words;
    bool isWithin = false;
    for (const CodedPiece &piece : codedText(text)) {
        if (piece.kind == Kind::Text && isWithin)
            words += piece.text;
        else if (piece.text == code && piece.kind != Kind::Text)
            isWithin = piece.kind == Kind::Open;
    }
    return words;
}

InlineList decodedText(const CodedText &text, const FindCode &find)
{
    InlineList result;
    QStringList open;
    const auto marks = [&] {
        Marks all;
        for (const QString &id : std::as_const(open)) {
            if (const InlineCode *code = find(id); code && code->element)
                addMark(all, *code);
        }
        return all;
    };
    for (const CodedPiece &piece : text) {
        switch (piece.kind) {
        case Kind::Text:
            result.append(Inline{.text = piece.text, .marks = marks()});
            break;
        case Kind::Open:
            open.append(piece.text);
            break;
        case Kind::Close:
            open.removeOne(piece.text);
            break;
        case Kind::Alone:
            if (const InlineCode *code = find(piece.text); code && !code->element) {
                result.append(code->piece);
                result.last().marks = marks();
            }
            break;
        }
    }
    return tidied(result);
}

std::expected<InlineList, CodeDamage> decodedTranslation(const CodedText &translation, const QList<InlineCode> &codes)
{
    if (const auto damage = CodeCheck(codes).check(translation))
        return std::unexpected(*damage);
    return decodedText(translation, [&](const QString &id) { return findCode(codes, id); });
}

bool isSameCodedText(const CodedText &a, const CodedText &b)
{
    const auto withoutSpaces = [](CodedText text) {
        for (CodedPiece &piece : text) {
            if (piece.kind == Kind::Text)
                piece.text.removeIf([](QChar c) { return c.isSpace(); });
        }
        return joined(text);
    };
    return withoutSpaces(a) == withoutSpaces(b);
}

bool hasSameCodes(const CodedText &a, const CodedText &b)
{
    const auto codes = [](const CodedText &text) {
        QList<std::pair<Kind, QString>> found;
        for (const CodedPiece &piece : text) {
            if (piece.kind == Kind::Open || piece.kind == Kind::Alone)
                found.append({piece.kind, piece.text});
        }
        std::ranges::sort(found);
        return found;
    };
    return codes(a) == codes(b);
}

CodedText withoutLineEnds(const CodedText &text)
{
    static const QRegularExpression lineEnd(QStringLiteral("[ \\t]*[\\r\\n]\\s*"));
    static const QRegularExpression atStart(QStringLiteral("^[ \\t]*[\\r\\n]\\s*"));
    static const QRegularExpression atEnd(QStringLiteral("[ \\t]*[\\r\\n]\\s*$"));
    CodedText result = joined(text);
    if (!result.isEmpty() && result.first().kind == Kind::Text)
        result.first().text.remove(atStart);
    if (!result.isEmpty() && result.last().kind == Kind::Text)
        result.last().text.remove(atEnd);
    for (CodedPiece &piece : result) {
        if (piece.kind == Kind::Text)
            piece.text.replace(lineEnd, QStringLiteral(" "));
    }
    return joined(result);
}

}
