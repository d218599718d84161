// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "editor/flow/flow_clipboard.h"

#include "editor/flow/flow_tidy.h"
#include "import/clipboard.h"

#include <QHash>
#include <QUuid>

namespace noticewright
{

namespace
{

QString format()
{
    return QStringLiteral("application/x-noticewright-blocks");
}

/// The lines of all copies that exist, by the token that each carries.
QHash<QByteArray, QList<FlowLine>> &copies()
{
    static QHash<QByteArray, QList<FlowLine>> lines;
    return lines;
}

class CopiedLines : public QMimeData
{
public:
    explicit CopiedLines(const QList<FlowLine> &lines) : m_token(QUuid::createUuid().toByteArray())
    {
        copies().insert(m_token, lines);
        setData(format(), m_token);
    }
    ~CopiedLines() override { copies().remove(m_token); }

private:
    Q_DISABLE_COPY_MOVE(CopiedLines)
    QByteArray m_token;
};

}

QString plainText(const QList<FlowLine> &lines, const FlowContext &context)
{
    QStringList rows;
    for (const FlowLine &line : lines) {
        QString row;
        if (line.isObject()) {
            const FlowCard card = context.cardOf(line.shell);
            row = card.title.isEmpty() ? card.kind : card.title;
        }
        for (const Inline &piece : line.text) {
            if (piece.kind == Inline::Kind::Text)
                row += piece.text;
            else if (piece.kind == Inline::Kind::LineBreak)
                row += u'\n';
            else
                row += context.chipOf(piece);
        }
        rows.append(row);
    }
    return rows.join(u'\n');
}

std::unique_ptr<QMimeData> mimeDataOf(const QList<FlowLine> &lines, const FlowContext &context)
{
    auto data = std::make_unique<CopiedLines>(lines);
    data->setText(plainText(lines, context));
    if (context.html)
        data->setHtml(context.html(unflatten(lines)));
    return data;
}

bool hasLines(const QMimeData *data)
{
    return data && (data->hasFormat(format()) || data->hasText() || data->hasHtml());
}

QList<FlowLine> linesOf(const QMimeData *data, IdGenerator &ids)
{
    if (!data)
        return {};
    const auto copied = copies().constFind(data->data(format()));
    if (copied != copies().constEnd())
        return *copied;
    BlockList blocks = data->hasHtml() ? blocksOfHtml(data->html(), ids) : BlockList();
    if (blocks.isEmpty())
        blocks = blocksOfText(data->text(), ids);
    return blocks.isEmpty() ? QList<FlowLine>() : flatten(blocks);
}

QList<FlowLine> plainLinesOf(const QMimeData *data)
{
    if (!data || data->text().isEmpty())
        return {};
    QString text = data->text();
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n').replace(u'\u2029', u'\n');
    QList<FlowLine> lines;
    for (const QString &row : text.split(u'\n')) {
        FlowLine line;
        setText(line, plainInlines(row));
        lines.append(line);
    }
    return lines;
}

}
