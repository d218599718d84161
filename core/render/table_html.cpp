// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/table_html.h"

#include "render/inlines_html.h"
#include "render/inlines_plain.h"
#include "render/table_columns.h"

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

void writeCell(HtmlWriter &html, const TableCell &cell, const char *scope,
               const std::function<void(const BlockList &)> &flow)
{
    const auto span = [](int cells) { return cells == 1 ? std::nullopt : std::optional(QString::number(cells)); };
    html.openBlock(scope ? "th"_L1 : "td"_L1,
                   {{"scope"_L1, scope ? std::optional(QString::fromLatin1(scope)) : std::nullopt},
                    {"colspan"_L1, span(cell.columnSpan)},
                    {"rowspan"_L1, span(cell.rowSpan)}});
    flow(cell.blocks);
    html.close();
}

}

void writeTable(HtmlWriter &html, const EditionView &view, const Table &table, const HtmlAttributes &attributes,
                const QString &around, const std::function<void(const BlockList &)> &flow)
{
    const QString caption = plainText(withoutLineBreaks(resolvedInlines(view, table.caption)));
    // With a name and the focus of the keyboard, as a wide table scrolls in it.
    html.openBlock("section"_L1,
                   attributes
                       + HtmlAttributes{{"class"_L1, u"table"_s},
                                        {"tabindex"_L1, u"0"_s},
                                        {"aria-label"_L1, caption.isEmpty() ? view.furniture().table : caption}});
    html.openBlock("table"_L1);
    if (!table.caption.isEmpty()) {
        html.openBlock("caption"_L1);
        writeInlines(html, view, table.caption, around);
        html.close();
    }
    ColumnCounter counter;
    const auto writeRow = [&](const TableRow &row, bool isHead) {
        const QList<int> columns = counter.nextRow(row);
        html.openBlock("tr"_L1);
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            writeCell(html, row.cells[i],
                      isHead                                      ? "col"
                          : table.headerColumn && columns[i] == 0 ? "row"
                                                                  : nullptr,
                      flow);
        html.close();
    };
    qsizetype first = 0;
    if (table.headerRow && !table.rows.isEmpty()) {
        html.openBlock("thead"_L1);
        writeRow(table.rows[first++], true);
        html.close();
    }
    html.openBlock("tbody"_L1);
    for (; first < table.rows.size(); ++first)
        writeRow(table.rows[first], false);
    html.close();
    html.close();
    html.close();
}

}
