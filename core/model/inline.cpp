// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/inline.h"

#include <algorithm>
#include <array>

namespace noticewright
{

namespace
{

bool isForbidden(QChar c)
{
    if (c >= u' ' && c < QChar(0xd800))
        return false;
    return (c < u' ' && c != u'\t' && c != u'\n' && c != u'\r') || c == QChar(0xfffe) || c == QChar(0xffff)
        || c == QChar(QChar::ObjectReplacementCharacter) || (c >= QChar(0xfdd0) && c <= QChar(0xfdef));
}

bool hasForbiddenCharacters(QStringView text)
{
    return std::ranges::any_of(text, [](QChar c) { return isForbidden(c) || c.isSurrogate(); });
}

/// The scheme of `address` in lower case, or empty when it has none.
QString schemeOf(QStringView address)
{
    const qsizetype colon = address.indexOf(u':');
    const qsizetype end =
        std::ranges::find_if(address, [](QChar c) { return c == u'/' || c == u'?' || c == u'#'; }) - address.begin();
    return colon >= 0 && colon < end ? address.first(colon).toString().toLower() : QString();
}

}

bool isPublishableAddress(QStringView address)
{
    static constexpr std::array<QStringView, 4> schemes = {u"http", u"https", u"mailto", u"tel"};
    if (address.isEmpty() || address.size() > 2048)
        return false;
    const auto isBad = [](QChar c) {
        return c <= u' ' || c == u'"' || c == u'<' || c == u'>' || c == u'\\' || c == u'`' || c.isSpace()
            || c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
    };
    if (std::ranges::any_of(address, isBad) || address.startsWith(u':'))
        return false;
    const QString scheme = schemeOf(address);
    return scheme.isEmpty() || std::ranges::find(schemes, QStringView(scheme)) != schemes.end();
}

bool isMailAddress(QStringView address)
{
    const qsizetype at = address.indexOf(u'@');
    if (at < 1 || at != address.lastIndexOf(u'@') || address.size() > 254)
        return false;
    const auto isLocal = [](QChar c) {
        return c.isLetterOrNumber() || QStringView(u".!#$%&'*+/=?^_`{|}~-").contains(c);
    };
    const auto isLabel = [](QStringView label) {
        return !label.isEmpty() && label.size() <= 63 && label.front() != u'-' && label.back() != u'-'
            && std::ranges::all_of(label, [](QChar c) { return c.isLetterOrNumber() || c == u'-'; });
    };
    return std::ranges::all_of(address.first(at), isLocal)
        && std::ranges::all_of(address.sliced(at + 1).split(u'.'), isLabel);
}

InlineList plainInlines(const QString &text)
{
    return text.isEmpty() ? InlineList() : InlineList{Inline{.text = text}};
}

QString withoutForbiddenCharacters(QString text)
{
    if (!hasForbiddenCharacters(text))
        return text;
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            clean += c;
            clean += text[++i];
        } else if (!c.isSurrogate() && !isForbidden(c)) {
            clean += c;
        }
    }
    return clean;
}

InlineList normalised(const InlineList &inlines)
{
    InlineList result;
    for (Inline piece : inlines) {
        if (!piece.marks.link)
            piece.marks.linkTitle.clear();
        if (piece.kind == Inline::Kind::Text) {
            piece.text = withoutForbiddenCharacters(piece.text);
            for (const QChar lineEnd : {u'\n', u'\r', u'\t', u'\u2028', u'\u2029'})
                piece.text.replace(lineEnd, u' ');
            if (piece.text.isEmpty())
                continue;
            if (!result.isEmpty() && result.last().kind == Inline::Kind::Text && result.last().marks == piece.marks) {
                result.last().text += piece.text;
                continue;
            }
        }
        result.append(piece);
    }
    return result;
}

QString plainText(const InlineList &inlines)
{
    QString text;
    for (const Inline &piece : inlines) {
        if (piece.kind == Inline::Kind::Text)
            text += piece.text;
        else if (piece.kind == Inline::Kind::LineBreak)
            text += u' ';
    }
    return text;
}

}
