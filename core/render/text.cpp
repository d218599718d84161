// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/text.h"

#include "edition/locale.h"
#include "model/list_number.h"
#include "render/line_writer.h"
#include "render/objects_plain.h"

#include <algorithm>
#include <array>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

QString withoutOuterSpaces(QStringView line)
{
    while (line.startsWith(u' '))
        line = line.sliced(1);
    while (line.endsWith(u' '))
        line.chop(1);
    return line.toString();
}

class TextWriter : public LineWriter
{
public:
    using LineWriter::LineWriter;

protected:
    QStringList text(const InlineList &resolved) const override;
    QStringList heading(const InlineList &resolved, int level) const override;
    QString marker(ListStyle style, int number, bool isOther) const override;
    QString emptyItem() const override { return {}; }
    bool canFollowText(const List &) const override { return true; }
    QStringList definitions(const DefinitionList &list, int level, bool isOther) const override;
    QString notePrefix() const override { return u"| "_s; }
    QStringList verbatim(const QString &text) const override;
    QStringList rows(const Table &table) const override;
    QString image(const Image &image) const override;
    QString rule() const override { return u"* * *"_s; }

private:
    [[nodiscard]] QString addressAfter(const QString &words, const LinkTarget &target) const;
};

/// The address of a link as it is told after the link's words; empty when they
/// tell it, or when it is a place on this page, which plain text does not have.
QString TextWriter::addressAfter(const QString &words, const LinkTarget &target) const
{
    static constexpr QLatin1StringView mail("mailto:"), telephone("tel:");
    QString address =
        target.kind == LinkTarget::Kind::Mail ? mail + target.address : view().address(target).value_or(QString());
    const QString told = withoutOuterSpaces(words);
    if (address.startsWith(u'#') || address == told)
        return {};
    if (address.startsWith(mail)) {
        address.remove(0, mail.size());
        return told.contains(address, Qt::CaseInsensitive) ? QString() : address;
    }
    if (address.startsWith(telephone)) {
        const bool isTold = telephoneAddress(told) == address;
        address.remove(0, telephone.size());
        return isTold ? QString() : address;
    }
    return address;
}

QStringList TextWriter::text(const InlineList &resolved) const
{
    QString written;
    QString words;
    const Marks *around = nullptr;
    const auto endLink = [&] {
        const QString address = around && around->link ? addressAfter(words, *around->link) : QString();
        qsizetype end = words.size();
        while (end > 0 && words[end - 1].isSpace())
            --end;
        if (!address.isEmpty())
            words.insert(end, end > 0 ? QString(u" (" + address + u')') : address);
        written += words;
        words.clear();
    };
    for (const Inline &piece : resolved) {
        if (around && piece.marks.link != around->link)
            endLink();
        around = &piece.marks;
        words += piece.kind == Inline::Kind::LineBreak ? u"\n"_s : piece.text;
    }
    endLink();
    QStringList lines;
    for (const QStringView line : QStringView(written).split(u'\n'))
        lines.append(withoutOuterSpaces(line));
    return lines.size() == 1 && lines.first().isEmpty() ? QStringList() : lines;
}

/// The words and a line below them that tells their level.
QStringList TextWriter::heading(const InlineList &resolved, int level) const
{
    static constexpr QStringView signs = u"=-~^+.";
    const QString words = text(resolved).join(u' ');
    if (words.isEmpty())
        return {};
    return {words, QString(words.toUcs4().size(), signs[std::clamp<qsizetype>(level - 1, 0, signs.size() - 1)])};
}

QString TextWriter::marker(ListStyle style, int number, bool) const
{
    return style == ListStyle::Bullet ? u"- "_s : inDigitsOf(view().locale(), numberText(style, number)) + u". ";
}

QStringList TextWriter::definitions(const DefinitionList &list, int level, bool) const
{
    QStringList lines;
    for (const DefinitionEntry &entry : list.entries)
        append(lines,
               resolvedText(entry.term)
                   + prefixed(blocks(entry.definition, level), QString(4, u' '), QString(4, u' ')));
    return lines;
}

QStringList TextWriter::verbatim(const QString &text) const
{
    QStringList lines = text.split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast();
    return prefixed(lines, QString(4, u' '), QString(4, u' '));
}

QStringList TextWriter::rows(const Table &table) const
{
    const QString between = u" | "_s;
    QStringList lines;
    for (const TableRow &row : table.rows) {
        QStringList cells, below;
        for (const TableCell &cell : row.cells) {
            cells.append(blocks(cell.blocks, 0).join(u' '));
            below.append(QString(std::max<qsizetype>(cells.last().toUcs4().size(), 3), u'-'));
        }
        lines.append(withoutOuterSpaces(cells.join(between)));
        if (table.headerRow && lines.size() == 1)
            lines.append(below.join(between));
    }
    return lines;
}

QString TextWriter::image(const Image &image) const
{
    if (image.alternative.isEmpty())
        return {};
    const QString words = u'[' + image.alternative.simplified() + u']';
    const QString address = image.link ? addressAfter(image.alternative, *image.link) : QString();
    return address.isEmpty() ? words : QString(words + u" (" + address + u')');
}

}

QString renderText(const EditionView &view)
{
    return TextWriter(view).page();
}

}
