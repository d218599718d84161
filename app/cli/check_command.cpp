// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/check_command.h"

#include "check/editions.h"
#include "check/theme.h"
#include "check/structure.h"
#include "check/translation.h"
#include "cli/command.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace noticewright::cli
{

using namespace Qt::StringLiterals;

namespace
{

QString levelOf(const Finding &finding)
{
    return finding.severity == Severity::Error ? u"error"_s : u"warning"_s;
}

QString asText(const Finding &finding)
{
    Problem problem = finding.problem;
    problem.sentence = levelOf(finding) + u": " + problem.sentence + u" [" + finding.rule + u']';
    return problem.toString();
}

QJsonArray asJson(const QList<Finding> &findings)
{
    QJsonArray array;
    for (const Finding &finding : findings) {
        array.append(QJsonObject{
            {u"rule"_s, finding.rule},
            {u"level"_s, levelOf(finding)},
            {u"message"_s, finding.problem.sentence},
            {u"file"_s, finding.problem.file},
            {u"line"_s, finding.problem.line},
            {u"column"_s, finding.problem.column},
            {u"statement"_s, finding.statement.text},
            {u"section"_s, finding.section.text},
            {u"block"_s, finding.block.text},
        });
    }
    return array;
}

/// SARIF 2.1.0, as code hosts show it (OASIS, 2020).
QJsonObject asSarif(const QList<Finding> &findings)
{
    QJsonArray results, rules;
    QSet<QString> named;
    for (const Finding &finding : findings) {
        if (!named.contains(finding.rule))
            rules.append(QJsonObject{{u"id"_s, finding.rule}});
        named.insert(finding.rule);
        QJsonObject place{
            {u"artifactLocation"_s,
             QJsonObject{
                 {u"uri"_s,
                  QUrl::fromLocalFile(QDir().absoluteFilePath(finding.problem.file)).toString(QUrl::FullyEncoded)}}}};
        if (finding.problem.line > 0)
            place.insert(
                u"region"_s,
                QJsonObject{{u"startLine"_s, finding.problem.line}, {u"startColumn"_s, finding.problem.column}});
        results.append(QJsonObject{{u"ruleId"_s, finding.rule},
                                   {u"level"_s, levelOf(finding)},
                                   {u"message"_s, QJsonObject{{u"text"_s, finding.problem.sentence}}},
                                   {u"locations"_s, QJsonArray{QJsonObject{{u"physicalLocation"_s, place}}}}});
    }
    const QJsonObject driver{
        {u"name"_s, u"Noticewright"_s}, {u"version"_s, QStringLiteral(NOTICEWRIGHT_VERSION)}, {u"rules"_s, rules}};
    return {
        {u"$schema"_s, u"https://json.schemastore.org/sarif-2.1.0.json"_s},
        {u"version"_s, u"2.1.0"_s},
        {u"runs"_s, QJsonArray{QJsonObject{{u"tool"_s, QJsonObject{{u"driver"_s, driver}}}, {u"results"_s, results}}}}};
}

void printFindings(const QList<Finding> &findings, const QString &format)
{
    if (format == u"json") {
        print(QString::fromUtf8(QJsonDocument(asJson(findings)).toJson().trimmed()));
    } else if (format == u"sarif") {
        print(QString::fromUtf8(QJsonDocument(asSarif(findings)).toJson().trimmed()));
    } else {
        for (const Finding &finding : findings)
            print(asText(finding));
    }
}

}

int checkCommand(const QStringList &arguments)
{
    QCommandLineParser parser;
    const QStringList formats{u"text"_s, u"json"_s, u"sarif"_s};
    const QCommandLineOption format(u"format"_s, Text::tr("How findings are written: text (default), json or sarif."),
                                    u"FORMAT"_s, formats.first());
    const QCommandLineOption failOn(u"fail-on"_s,
                                    Text::tr("Which findings give the exit status 1: error (default) or warning."),
                                    u"LEVEL"_s, u"error"_s);
    parser.setApplicationDescription(Text::tr(
        "Checks whether the parts of the workspace in the folder DIR fit together, and whether it is translated."));
    parser.addPositionalArgument(u"check"_s, {}, u"check"_s);
    parser.addPositionalArgument(u"DIR"_s, Text::tr("The workspace's folder."));
    parser.addOptions({format, failOn});
    if (const auto status = parse(parser, arguments, 1))
        return *status;
    const bool failsOnWarnings = parser.value(failOn) == u"warning";
    if (!formats.contains(parser.value(format)) || (!failsOnWarnings && parser.value(failOn) != u"error")) {
        complain(Text::tr("--format takes text, json or sarif, and --fail-on takes error or warning."));
        return BadInput;
    }
    const QString folder = parser.positionalArguments().at(1);
    const auto loaded = load(folder);
    if (!loaded)
        return BadInput;
    const QList<Finding> findings = checkStructure(loaded->workspace, folder, loaded->sources)
        + checkEditions(loaded->workspace, folder, loaded->sources) + checkTheme(loaded->workspace, folder)
        + checkTranslations(loaded->workspace, folder);
    printFindings(findings, parser.value(format));
    return hasErrors(findings) || (failsOnWarnings && !findings.isEmpty()) ? Findings : Done;
}

}
