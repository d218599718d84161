// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "model/section.h"

#include <algorithm>

namespace noticewright
{

bool Section::operator==(const Section &other) const = default;

QString anchorFromHeading(const QString &heading)
{
    constexpr qsizetype longest = 48;
    QString anchor;
    for (const QChar c : heading.toLower()) {
        if (c.isLetterOrNumber() || c.isMark())
            anchor += c;
        else if (c != u'\'' && c != QChar(0x2019) && !anchor.isEmpty() && !anchor.endsWith(u'-'))
            anchor += u'-';
    }
    if (anchor.size() > longest) {
        anchor.truncate(longest);
        if (const qsizetype word = anchor.lastIndexOf(u'-'); word > longest / 2)
            anchor.truncate(word);
    }
    while (anchor.endsWith(u'-'))
        anchor.chop(1);
    return anchor.isEmpty() ? QStringLiteral("section") : anchor;
}

bool isValidAnchor(QStringView anchor)
{
    return !anchor.isEmpty() && anchor.size() <= 128 && !anchor.startsWith(reservedAnchorPrefix)
        && std::ranges::all_of(
            anchor, [](QChar c) { return c.isLetterOrNumber() || c.isMark() || c == u'-' || c == u'_' || c == u'.'; });
}

void renewIds(Section &section, IdGenerator &ids)
{
    section.id = ids.next();
    QHash<Id, Id> renewed;
    const auto renew = [&](BlockList &blocks) {
        QList<Id> before;
        visitBlocks(std::as_const(blocks), [&](const Block &block) { before.append(block.id); });
        for (Block &block : blocks)
            renewIds(block, ids);
        qsizetype i = 0;
        visitBlocks(std::as_const(blocks), [&](const Block &block) { renewed.insert(before[i++], block.id); });
    };
    renew(section.full);
    renew(section.highlights);
    for (Section &child : section.sections)
        renewIds(child, ids);
    visitBlocks(section.highlights, [&](Block &block) {
        for (Id &id : block.summarises)
            id = renewed.value(id, id);
    });
}

}
