// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/template_check.h"

#include "render/template_scan.h"

#include <QCoreApplication>
#include <QHash>
#include <QList>
#include <QStringList>

#include <algorithm>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Render)
};

/// So that a template from anywhere neither takes for ever nor the whole stack.
constexpr qsizetype mostOpen = 40, mostLoops = 2;

/// Some that the engine knows are missing here: with `now`, `debug` and
/// `ifchanged` the same workspace would not give the same page each time, and
/// `range` can count without an end.
const QStringList &withEnd()
{
    static const QStringList names{u"autoescape"_s, u"block"_s,   u"comment"_s,    u"filter"_s,    u"for"_s,
                                   u"if"_s,         u"ifequal"_s, u"ifnotequal"_s, u"spaceless"_s, u"with"_s};
    return names;
}

/// What may stand between the beginning and the end of others.
const QHash<QString, QStringList> &between()
{
    static const QHash<QString, QStringList> names{
        {u"else"_s, {u"if"_s, u"ifequal"_s, u"ifnotequal"_s}}, {u"elif"_s, {u"if"_s}}, {u"empty"_s, {u"for"_s}}};
    return names;
}

bool isAlone(const QString &name)
{
    static const QStringList names{u"cycle"_s,        u"firstof"_s, u"load"_s,
                                   u"media_finder"_s, u"regroup"_s, u"templatetag"_s};
    return names.contains(name);
}

QString written(const QString &name)
{
    return u"{% "_s + name + u" %}"_s;
}

/// Takes one instruction into the list of those that are not ended yet.
std::optional<Problem> take(const TemplateInstruction &instruction, QList<TemplateInstruction> &open,
                            const std::function<QString(const TemplateInstruction &)> &nameOf)
{
    const QString &name = instruction.name;
    const QString outer = open.isEmpty() ? QString() : open.last().name;
    if (outer == u"comment" && name != u"endcomment")
        return {};
    if (name.isEmpty() || isAlone(name))
        return {};
    if (withEnd().contains(name)) {
        const qsizetype loops = std::ranges::count(open, u"for"_s, &TemplateInstruction::name);
        if (open.size() >= mostOpen || (name == u"for" && loops >= mostLoops))
            return templateProblem(instruction,
                                   Text::tr("“%1” stands within too many others. Put it further out, or remove it.")
                                       .arg(instruction.text));
        open.append(instruction);
        return {};
    }
    if (between().contains(name) && between().value(name).contains(outer))
        return {};
    if (name.startsWith(u"end") && withEnd().contains(name.sliced(3))) {
        if (outer == name.sliced(3)) {
            open.removeLast();
            return {};
        }
        if (outer.isEmpty())
            return templateProblem(instruction,
                                   Text::tr("“%1” ends what was not begun. Remove it, or write “%2” where it begins.")
                                       .arg(instruction.text, written(name.sliced(3))));
        return templateProblem(instruction,
                               Text::tr("“%1” comes before the end of “%2” in line %3. Write “%4” before it.")
                                   .arg(instruction.text, open.last().text,
                                        nameOf ? nameOf(open.last()) : QString::number(open.last().line),
                                        written(u"end"_s + outer)));
    }
    if (between().contains(name))
        return templateProblem(instruction,
                               Text::tr("“%1” stands outside of “%2”. Move or remove it.")
                                   .arg(instruction.text, written(between().value(name).first())));
    if (name == u"extends")
        return templateProblem(
            instruction,
            Text::tr(
                "“%1” begins with another file, but a page template begins with itself. Write “%2” where that file's text is to stand.")
                .arg(instruction.text, u"{% include \"header.html\" %}"_s));
    return templateProblem(
        instruction,
        Text::tr("“%1” is not known. Correct the word after “{%”, or remove the instruction.").arg(instruction.text));
}

}

std::optional<Problem> checkTemplate(const QString &text, const TemplateNames &known,
                                     const std::function<QString(const TemplateInstruction &)> &nameOf)
{
    const ScannedTemplate scanned = scanTemplate(text);
    QList<TemplateInstruction> open;
    for (const TemplateInstruction &instruction : scanned.instructions) {
        if (const auto problem = take(instruction, open, nameOf))
            return problem;
    }
    if (scanned.problem)
        return scanned.problem;
    if (!open.isEmpty())
        return templateProblem(open.last(),
                               Text::tr("“%1” is not ended. Write “%2” where it ends.")
                                   .arg(open.last().text, written(u"end"_s + open.last().name)));
    return checkNames(scanned.instructions, known);
}

Problem placeOfBadInstruction(const QString &text, const std::function<bool(const QString &)> &isGood)
{
    bool isComment = false;
    for (const TemplateInstruction &instruction : scanTemplate(text).instructions) {
        if (instruction.name == u"comment" || instruction.name == u"endcomment")
            isComment = instruction.name == u"comment";
        const bool isPart = between().contains(instruction.name) || instruction.name.startsWith(u"end");
        if (isComment || isPart || instruction.name == u"load")
            continue;
        const QString end = withEnd().contains(instruction.name) ? written(u"end"_s + instruction.name) : QString();
        if (!isGood(instruction.text + end))
            return {.line = instruction.line, .column = instruction.column};
    }
    return {};
}

}
