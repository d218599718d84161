// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/markdown.h"

#include "render/inlines_markdown.h"
#include "render/inlines_plain.h"
#include "render/line_writer.h"

#include <algorithm>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

class MarkdownWriter : public LineWriter
{
public:
    using LineWriter::LineWriter;

protected:
    QStringList text(const InlineList &resolved) const override { return markdownLines(view(), resolved); }
    QStringList heading(const InlineList &resolved, int level) const override;
    QString marker(ListStyle style, int number, bool isOther) const override;
    /// A space that counts as text: signs of lists alone in a line can be a rule.
    QString emptyItem() const override { return u"&nbsp;"_s; }
    bool canFollowText(const List &list) const override;
    QStringList definitions(const DefinitionList &list, int level, bool isOther) const override;
    QString notePrefix() const override { return u"> "_s; }
    QStringList verbatim(const QString &text) const override;
    QStringList rows(const Table &table) const override;
    QString image(const Image &image) const override;
    QString rule() const override { return u"***"_s; }

private:
    [[nodiscard]] QString cell(const TableCell &cell, bool isStrong) const;
};

QStringList MarkdownWriter::heading(const InlineList &resolved, int level) const
{
    QString words = markdownLines(view(), resolved).join(u' ');
    if (words.isEmpty())
        return {};
    // Signs at the end, after a space, would only close the heading.
    qsizetype end = words.size();
    while (end > 0 && words[end - 1] == u'#')
        --end;
    if (end < words.size() && end > 0 && words[end - 1] == u' ')
        words.insert(words.size() - 1, u'\\');
    return {QString(level, u'#') + u' ' + words};
}

QString MarkdownWriter::marker(ListStyle style, int number, bool isOther) const
{
    if (style == ListStyle::Bullet)
        return isOther ? u"+ "_s : u"- "_s;
    // CommonMark reads no more than nine digits.
    return QString::number(std::clamp(number, 0, 999999999)) + (isOther ? u") "_s : u". "_s);
}

/// CommonMark takes other numbers and empty items for words of the paragraph.
bool MarkdownWriter::canFollowText(const List &list) const
{
    return (list.style == ListStyle::Bullet || list.start == 1) && !list.items.isEmpty()
        && !plainText(list.items.first().blocks).isEmpty();
}

QStringList MarkdownWriter::definitions(const DefinitionList &list, int level, bool isOther) const
{
    List items;
    for (const DefinitionEntry &entry : list.entries)
        items.items.append(
            ListItem{.blocks = BlockList{Block{.content = Paragraph{madeStrong(entry.term)}}} + entry.definition});
    return this->list(items, level, isOther);
}

QStringList MarkdownWriter::verbatim(const QString &text) const
{
    // The fence is longer than any in the text.
    qsizetype longest = 2, run = 0;
    for (const QChar c : text) {
        run = c == u'`' ? run + 1 : 0;
        longest = std::max(longest, run);
    }
    const QString fence(longest + 1, u'`');
    QStringList lines = text.split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    return QStringList{fence} + lines + QStringList{fence};
}

QString MarkdownWriter::cell(const TableCell &cell, bool isStrong) const
{
    if (cell.blocks.isEmpty())
        return {};
    const InlineList &words = std::get<Paragraph>(cell.blocks.first().content).text;
    return resolvedText(isStrong ? madeStrong(words) : words).join(u' ');
}

/// A pipe table always has a head; it is empty where the table has none.
QStringList MarkdownWriter::rows(const Table &table) const
{
    qsizetype columns = 1;
    for (const TableRow &row : table.rows)
        columns = std::max(columns, row.cells.size());
    const auto line = [&](QStringList cells) {
        cells.resize(columns);
        return QString(u"| " + cells.join(u" | ") + u" |");
    };
    QStringList lines;
    if (!table.headerRow)
        lines = {line({}), line(QStringList(columns, u"---"_s))};
    for (const TableRow &row : table.rows) {
        QStringList cells;
        for (const TableCell &each : row.cells)
            cells.append(cell(each, table.headerColumn && cells.isEmpty() && !(table.headerRow && lines.isEmpty())));
        lines.append(line(cells));
        if (lines.size() == 1)
            lines.append(line(QStringList(columns, u"---"_s)));
    }
    return lines;
}

QString MarkdownWriter::image(const Image &image) const
{
    return markdownImage(view().addressOfFile(u"assets/"_s + image.asset), image.alternative,
                         image.link ? view().address(*image.link) : std::nullopt, image.linkTitle);
}

}

QString renderMarkdown(const EditionView &view)
{
    return MarkdownWriter(view).page();
}

}
