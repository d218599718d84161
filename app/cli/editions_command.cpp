// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/editions_command.h"

#include "cli/command.h"
#include "edition/address.h"
#include "translation/matrix.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace noticewright::cli
{

using namespace Qt::StringLiterals;

namespace
{

QString offerName(Offer offer)
{
    switch (offer) {
    case Offer::Published:
        return u"published"_s;
    case Offer::NotThere:
        return u"not-offered"_s;
    case Offer::NotTranslated:
        return u"not-translated"_s;
    case Offer::HeldBack:
        break;
    }
    return u"held-back"_s;
}

QJsonObject asJson(const Workspace &workspace, const Edition &edition)
{
    QJsonArray statements;
    for (const Statement &statement : workspace.statements) {
        const MatrixCell cell = matrixCell(workspace, statement, edition);
        statements.append(QJsonObject{
            {u"statement"_s, statement.id.text},
            {u"state"_s, offerName(cell.offer)},
            {u"source"_s, cell.isSource},
            {u"missing"_s, cell.status.missing},
            {u"stale"_s, cell.status.stale},
            {u"translated"_s, cell.status.translated},
            {u"reviewed"_s, cell.status.reviewed},
            {u"highlights"_s, pageFolder(statement, Layer::Highlights, edition)},
            {u"full"_s, pageFolder(statement, Layer::Full, edition)},
        });
    }
    return {{u"path"_s, edition.path()}, {u"region"_s, edition.region},     {u"language"_s, edition.language},
            {u"name"_s, edition.name},   {u"fallback"_s, edition.fallback}, {u"statements"_s, statements}};
}

/// Columns as wide as their widest cell.
void printTable(const QList<QStringList> &rows)
{
    QList<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), row.size()));
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], row[i].size());
    }
    for (const QStringList &row : rows) {
        QString line;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += i + 1 < row.size() ? row[i].leftJustified(widths[i] + 2) : row[i];
        print(line);
    }
}

void printTable(const Workspace &workspace)
{
    QStringList head{Text::tr("Edition"), Text::tr("Language"), Text::tr("Name")};
    for (const Statement &statement : workspace.statements)
        head.append(statement.id.text);
    QList<QStringList> rows{head};
    for (const Edition &edition : editionsOf(workspace)) {
        QStringList row{edition.path(), edition.language, edition.name};
        for (const Statement &statement : workspace.statements)
            row.append(cellText(matrixCell(workspace, statement, edition)));
        rows.append(row);
    }
    printTable(rows);
}

}

int editionsCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QCommandLineOption format(u"format"_s, Text::tr("How the table is written: text (default) or json."),
                                    u"FORMAT"_s, u"text"_s);
    parser.setApplicationDescription(
        Text::tr("Lists the editions of the workspace in the folder DIR, and how far each statement is translated."));
    parser.addPositionalArgument(u"editions"_s, {}, u"editions"_s);
    parser.addPositionalArgument(u"DIR"_s, Text::tr("The workspace's folder."));
    parser.addOption(format);
    if (const auto status = parse(parser, arguments, 1))
        return *status;
    if (parser.value(format) != u"text" && parser.value(format) != u"json") {
        complain(Text::tr("--format takes text or json."));
        return BadInput;
    }
    const auto loaded = load(parser.positionalArguments().at(1));
    if (!loaded)
        return BadInput;
    if (parser.value(format) == u"text") {
        printTable(loaded->workspace);
        return Done;
    }
    QJsonArray editions;
    for (const Edition &edition : editionsOf(loaded->workspace))
        editions.append(asJson(loaded->workspace, edition));
    print(QString::fromUtf8(QJsonDocument(editions).toJson().trimmed()));
    return Done;
}

}
