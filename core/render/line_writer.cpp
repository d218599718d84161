// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/line_writer.h"

#include "edition/locale.h"
#include "render/inlines_plain.h"
#include "render/objects_plain.h"

#include <algorithm>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

constexpr int topLevel = 2;
constexpr int lastLevel = 6;

enum class Series { None, Bullets, Numbers };

/// Which lists would be read as one when one follows the other.
Series seriesOf(const EditionView &view, const BlockContent &content)
{
    if (const auto *list = std::get_if<List>(&content))
        return list->style == ListStyle::Bullet ? Series::Bullets : Series::Numbers;
    if (const auto *table = std::get_if<Table>(&content))
        return hasRowsOfOneLine(view, *table) ? Series::None : Series::Bullets;
    return std::holds_alternative<DefinitionList>(content) ? Series::Bullets : Series::None;
}

template<typename... Functions>
struct Overloaded : Functions...
{
    using Functions::operator()...;
};

void trimEnd(QString &line)
{
    while (line.endsWith(u' '))
        line.chop(1);
}

}

LineWriter::LineWriter(const EditionView &view) : m_view(view) { }

QString LineWriter::page() const
{
    const Statement &statement = m_view.statement();
    QStringList lines = heading(plainInlines(statement.titleOf(m_view.layer())), 1);
    if (statement.effective.isValid())
        append(lines, date(m_view.furniture().effective, statement.effective));
    if (statement.updated.isValid())
        append(lines, date(m_view.furniture().updated, statement.updated));
    if (m_view.hasFallback())
        append(lines, resolvedText(plainInlines(m_view.furniture().notTranslated)));
    for (const Section &child : statement.sections) {
        if (m_view.isShown(child))
            append(lines, section(child, 0));
    }
    return lines.join(u'\n') + u'\n';
}

QStringList LineWriter::date(const QString &words, const QDate &date) const
{
    const auto [before, after] = aroundPlaceholder(words, "{date}"_L1);
    return text(plainInlines(before + longDate(date, m_view.locale()) + after));
}

QStringList LineWriter::section(const Section &section, int depth) const
{
    const int level = std::min(topLevel + depth, lastLevel);
    InlineList title = section.heading.isEmpty() ? plainInlines(m_view.headingOf(section)) : section.heading;
    if (const QString number = m_view.number(section.id); !number.isEmpty())
        title.prepend(Inline{.text = number + u' '});
    QStringList lines = heading(withoutLineBreaks(resolvedInlines(m_view, title)), level);
    append(lines, blocks(section.layer(m_view.layer()), level));
    for (const Section &child : section.sections) {
        if (m_view.isShown(child))
            append(lines, this->section(child, depth + 1));
    }
    return lines;
}

QStringList LineWriter::resolvedText(const InlineList &inlines) const
{
    return text(resolvedInlines(m_view, inlines));
}

QStringList LineWriter::blocks(const BlockList &blocks, int level, bool isTight) const
{
    QStringList lines;
    Series before = Series::None;
    bool isOther = false;
    for (const Block &inner : blocks) {
        const BlockContent content = inPlainBlocks(m_view, inner.content);
        const Series series = seriesOf(m_view, content);
        const bool wouldJoin = series != Series::None && series == before;
        const QStringList written = block(content, level, wouldJoin && !isOther);
        if (written.isEmpty())
            continue;
        isOther = wouldJoin && !isOther;
        before = series;
        if (isTight)
            lines += written;
        else
            append(lines, written);
    }
    return lines;
}

QStringList LineWriter::block(const BlockContent &content, int level, bool isOther) const
{
    const auto around = [&](const BlockList &inner, const QString &prefix) {
        return prefixed(blocks(inner, level), prefix, prefix);
    };
    const Overloaded write{
        [&](const Paragraph &paragraph) { return resolvedText(paragraph.text); },
        [&](const Subheading &subheading) {
            return heading(withoutLineBreaks(resolvedInlines(m_view, subheading.text)),
                           std::min(level + subheading.level, lastLevel));
        },
        [&](const List &items) { return list(items, level, isOther); },
        [&](const DefinitionList &entries) { return definitions(entries, level, isOther); },
        [&](const Quotation &quotation) { return around(quotation.blocks, u"> "_s); },
        [&](const Note &note) { return around(note.blocks, notePrefix()); },
        [&](const Verbatim &kept) { return verbatim(kept.text); },
        [&](const Table &grid) { return table(grid, level, isOther); },
        [&](const Image &picture) { return captioned(picture); },
        [&](const Rule &) { return QStringList{rule()}; },
        // These have become plain blocks.
        [](const ContactBlock &) { return QStringList(); },
        [](const SealBlock &) { return QStringList(); },
        [](const LinkListBlock &) { return QStringList(); },
        [](const UnknownBlock &) { return QStringList(); },
    };
    return std::visit(write, content);
}

bool LineWriter::isTightList(const List &list) const
{
    return std::ranges::all_of(list.items, [&](const ListItem &item) {
        return isTight(item.blocks)
            && (item.blocks.isEmpty()
                || std::all_of(item.blocks.begin() + 1, item.blocks.end(), [&](const Block &inner) {
                       const auto &nested = std::get<List>(inner.content);
                       return canFollowText(nested) && isTightList(nested);
                   }));
    });
}

QStringList LineWriter::list(const List &list, int level, bool isOther) const
{
    const bool isTight = isTightList(list);
    QStringList lines;
    int number = list.start;
    for (const ListItem &item : list.items) {
        const QString sign = marker(list.style, number++, isOther);
        QStringList written = blocks(item.blocks, level, isTight);
        if (written.isEmpty())
            written.append(emptyItem());
        written = prefixed(written, sign, QString(sign.size(), u' '));
        if (isTight)
            lines += written;
        else
            append(lines, written);
    }
    return lines;
}

QStringList LineWriter::table(const Table &table, int level, bool isOther) const
{
    QStringList lines = resolvedText(table.caption);
    if (table.rows.isEmpty())
        return lines;
    append(lines, hasRowsOfOneLine(m_view, table) ? rows(table) : list(rowsAsList(table), level, isOther));
    return lines;
}

QStringList LineWriter::captioned(const Image &picture) const
{
    QStringList lines;
    if (const QString line = image(picture); !line.isEmpty())
        lines.append(line);
    append(lines, resolvedText(picture.caption));
    return lines;
}

QStringList LineWriter::prefixed(const QStringList &lines, const QString &first, const QString &others)
{
    QStringList result;
    for (const QString &line : lines) {
        result.append((result.isEmpty() ? first : others) + line);
        // Only what was put before an empty line; spaces of verbatim text stay.
        if (line.isEmpty())
            trimEnd(result.last());
    }
    return result;
}

void LineWriter::append(QStringList &lines, const QStringList &block)
{
    if (!lines.isEmpty() && !block.isEmpty())
        lines.append(QString());
    lines += block;
}

}
