// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/objects/table_edit.h"

namespace noticewright
{

namespace
{

/// Reads texts one by one; a quotation mark at the start of a text encloses it.
class TabReader
{
public:
    explicit TabReader(const QString &text) : m_text(text) { }

    QList<QStringList> read()
    {
        QList<QStringList> lines;
        while (m_at < m_text.size()) {
            QStringList line = {next()};
            while (m_at < m_text.size() && m_text[m_at] == u'\t') {
                ++m_at;
                line.append(next());
            }
            skipLineEnd();
            lines.append(line);
        }
        return lines;
    }

private:
    [[nodiscard]] bool isAtEnd() const
    {
        return m_at >= m_text.size() || m_text[m_at] == u'\t' || m_text[m_at] == u'\n' || m_text[m_at] == u'\r';
    }

    QString next()
    {
        if (m_at < m_text.size() && m_text[m_at] == u'"') {
            const qsizetype start = m_at;
            if (const auto quoted = readQuoted())
                return *quoted;
            m_at = start;
        }
        QString text;
        while (!isAtEnd())
            text += m_text[m_at++];
        return text;
    }

    /// Nothing when what seemed to be quoted is not: `"A" and "B"`.
    std::optional<QString> readQuoted()
    {
        QString text;
        for (++m_at; m_at < m_text.size(); ++m_at) {
            if (m_text[m_at] != u'"') {
                text += m_text[m_at];
            } else if (m_at + 1 < m_text.size() && m_text[m_at + 1] == u'"') {
                text += m_text[m_at++];
            } else {
                ++m_at;
                return isAtEnd() ? std::optional(text) : std::nullopt;
            }
        }
        return std::nullopt;
    }

    void skipLineEnd()
    {
        if (m_at < m_text.size() && m_text[m_at] == u'\r')
            ++m_at;
        if (m_at < m_text.size() && m_text[m_at] == u'\n')
            ++m_at;
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

QString quotedIfNeeded(const QString &text)
{
    if (!text.contains(u'\t') && !text.contains(u'\n') && !text.contains(u'"'))
        return text;
    return u'"' + QString(text).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

}

QList<QStringList> fromTabSeparated(const QString &text)
{
    return TabReader(text).read();
}

QString toTabSeparated(const TableLayout &layout, const TableArea &area)
{
    QString text;
    for (int row = area.row; row < area.endRow(); ++row) {
        for (int column = area.column; column < area.endColumn(); ++column) {
            const PlacedCell *placed = layout.cellAt(row, column);
            const bool beginsHere = placed && placed->area.row == row && placed->area.column == column;
            text += (column > area.column ? QStringLiteral("\t") : QString())
                + (beginsHere ? quotedIfNeeded(plainText(placed->cell.blocks)) : QString());
        }
        text += u'\n';
    }
    return text;
}

}
