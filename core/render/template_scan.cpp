// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/template_scan.h"

#include <QCoreApplication>
#include <QStringList>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Render)
};

}

Problem templateProblem(const TemplateInstruction &instruction, const QString &sentence)
{
    return {.line = instruction.line,
            .column = instruction.column,
            .sentence = Text::tr("The page template has an error: %1").arg(sentence)};
}

ScannedTemplate scanTemplate(const QString &text)
{
    ScannedTemplate scanned;
    const QStringList lines = text.split(u'\n');
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString &line = lines[i];
        for (qsizetype start = line.indexOf(u'{'); start >= 0; start = line.indexOf(u'{', start)) {
            const QChar kind = line.size() > start + 1 ? line[start + 1] : QChar();
            if (kind != u'{' && kind != u'%' && kind != u'#') {
                ++start;
                continue;
            }
            const QString close = (kind == u'{' ? QString(u'}') : QString(kind)) + u'}';
            const qsizetype end = line.indexOf(close, start + 2);
            TemplateInstruction found{
                .text = line.sliced(start, end < 0 ? -1 : end + 2 - start), .line = i + 1, .column = start + 1};
            if (end < 0) {
                scanned.problem = templateProblem(
                    found,
                    Text::tr("what begins with “%1” does not end in this line. Write “%2” where it ends.")
                        .arg(line.sliced(start, 2), close));
                return scanned;
            }
            const QString inner = line.sliced(start + 2, end - start - 2).simplified();
            if (kind == u'%')
                found.name = inner.section(u' ', 0, 0);
            if (kind != u'#' && inner.isEmpty()) {
                scanned.problem =
                    templateProblem(found, Text::tr("“%1” is empty. Fill it in, or remove it.").arg(found.text));
                return scanned;
            }
            if (kind != u'#')
                scanned.instructions.append(found);
            start = end + 2;
        }
    }
    return scanned;
}

}
