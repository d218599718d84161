// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "import/written_links.h"

#include <QRegularExpression>

namespace noticewright
{

namespace
{

/// What an address in running text does not end with.
QString withoutPunctuation(QString address)
{
    while (!address.isEmpty()
           && (QStringView(u".,;:!?'\"»”’").contains(address.back())
               || (address.endsWith(u')') && address.count(u'(') < address.count(u')'))))
        address.chop(1);
    return address;
}

void addLinked(const Inline &piece, InlineList &out)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "\\bhttps?://[^\\s<>\"]+|\\bwww\\.[^\\s<>\"/]+\\.[^\\s<>\"]+|[\\p{L}\\p{N}._%+-]+@[\\p{L}\\p{N}.-]+\\.\\p{L}{2,}"),
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    qsizetype done = 0;
    const auto add = [&](const QString &text, const std::optional<LinkTarget> &link) {
        if (text.isEmpty())
            return;
        Inline part = piece;
        part.text = text;
        part.marks.link = link;
        out.append(part);
    };
    for (auto i = pattern.globalMatch(piece.text); i.hasNext();) {
        const auto match = i.next();
        const QString written = withoutPunctuation(match.captured());
        LinkTarget target{.address = written};
        if (isMailAddress(written))
            target.kind = LinkTarget::Kind::Mail;
        else if (written.startsWith(u"www.", Qt::CaseInsensitive))
            target.address.prepend(QStringLiteral("https://"));
        if (target.kind == LinkTarget::Kind::Address && !isPublishableAddress(target.address))
            continue;
        add(piece.text.sliced(done, match.capturedStart() - done), std::nullopt);
        add(written, target);
        done = match.capturedStart() + written.size();
    }
    add(piece.text.sliced(done), std::nullopt);
}

}

InlineList withWrittenLinks(const InlineList &text)
{
    InlineList linked;
    for (const Inline &piece : text) {
        const bool mayHold = piece.kind == Inline::Kind::Text && !piece.marks.link
            && (piece.text.contains(u'@') || piece.text.contains(u"://")
                || piece.text.contains(u"www.", Qt::CaseInsensitive));
        if (mayHold)
            addLinked(piece, linked);
        else
            linked.append(piece);
    }
    return linked;
}

}
