// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/inline_run.h"

#include "import/written_links.h"

namespace noticewright
{

namespace
{

bool isSpace(QChar c)
{
    return c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
}

bool endsInSpace(const InlineList &text)
{
    return text.isEmpty() || text.last().kind == Inline::Kind::LineBreak
        || (text.last().kind == Inline::Kind::Text && isSpace(text.last().text.back()));
}

void trimEnd(InlineList &text)
{
    while (!text.isEmpty()) {
        Inline &last = text.last();
        while (last.kind == Inline::Kind::Text && !last.text.isEmpty() && last.text.back().isSpace())
            last.text.chop(1);
        if (last.kind == Inline::Kind::Text && !last.text.isEmpty())
            return;
        text.removeLast();
    }
}

void trimStart(InlineList &text)
{
    while (!text.isEmpty()) {
        Inline &first = text.first();
        qsizetype blank = 0;
        while (first.kind == Inline::Kind::Text && blank < first.text.size() && first.text[blank].isSpace())
            ++blank;
        first.text.remove(0, blank);
        if (first.kind == Inline::Kind::Text && !first.text.isEmpty())
            return;
        text.removeFirst();
    }
}

/// An address without its place: what makes two of them the same page.
QString pageOf(const QUrl &url)
{
    return url.adjusted(QUrl::RemoveFragment | QUrl::RemoveScheme | QUrl::StripTrailingSlash).toString();
}

}

QString safeText(const QString &text)
{
    const auto isUnsafe = [](QChar c) {
        const char16_t code = c.unicode();
        if (code >= 0x20 && code < 0x7f)
            return false;
        const bool isDirection = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x206f);
        const bool isInvisible = code == 0x200b || code == 0xfeff || code == 0x2060 || (code >= 0x7f && code < 0xa0);
        const bool isControl = code < 0x20 && code != u'\n' && code != u'\t' && code != u'\r' && code != u'\f';
        return isDirection || isInvisible || isControl;
    };
    QString safe = text;
    if (std::ranges::any_of(text, isUnsafe))
        safe.removeIf(isUnsafe);
    return withoutForbiddenCharacters(safe);
}

void InlineRun::append(const QString &text, const Marks &marks)
{
    QString collapsed;
    collapsed.reserve(text.size());
    bool isAfterSpace = endsInSpace(m_text);
    for (const QChar c : safeText(text)) {
        const bool isBlank = isSpace(c);
        if (!isBlank)
            collapsed.append(c);
        else if (!isAfterSpace)
            collapsed.append(u' ');
        isAfterSpace = isBlank;
    }
    if (!collapsed.isEmpty())
        m_text.append({.text = collapsed, .marks = marks});
}

void InlineRun::lineBreak(const Marks &marks)
{
    if (!m_text.isEmpty())
        m_text.append({.kind = Inline::Kind::LineBreak, .marks = marks});
}

bool InlineRun::isBlank() const
{
    return std::ranges::none_of(m_text, [](const Inline &piece) {
        return piece.kind == Inline::Kind::Text && !QStringView(piece.text).trimmed().isEmpty();
    });
}

bool InlineRun::endsInLineBreak() const
{
    return !m_text.isEmpty() && m_text.last().kind == Inline::Kind::LineBreak;
}

InlineList InlineRun::take()
{
    InlineList text = std::exchange(m_text, {});
    trimEnd(text);
    trimStart(text);
    return normalised(withWrittenLinks(text));
}

std::optional<LinkTarget> linkTarget(const SourceTree &tree, const QString &address)
{
    QString written = address.trimmed();
    written.remove(u'\n').remove(u'\t').remove(u'\r');
    if (written.isEmpty())
        return {};
    const auto isMail = [&] { return written.startsWith(u"mailto:", Qt::CaseInsensitive); };
    if (isMail()) {
        // Some pages say it twice.
        while (isMail())
            written.remove(0, 7);
        const QString mail = QUrl::fromPercentEncoding(written.section(u'?', 0, 0).toUtf8()).trimmed();
        if (!isMailAddress(mail))
            return {};
        return LinkTarget{.kind = LinkTarget::Kind::Mail, .address = mail};
    }
    if (!written.startsWith(u'#')) {
        const QUrl own(tree.address);
        const QUrl base = tree.base.isEmpty() ? own : own.resolved(QUrl(tree.base));
        const QUrl url(written);
        const QUrl full = base.isEmpty() || base.isRelative() ? url : base.resolved(url);
        if (full.hasFragment() && !own.isEmpty() && pageOf(full) == pageOf(own))
            written = u'#' + full.fragment(QUrl::FullyEncoded);
        else if (full.isValid())
            written = full.toString(QUrl::FullyEncoded);
    }
    if (!isPublishableAddress(written))
        return {};
    return LinkTarget{.address = written};
}

}
