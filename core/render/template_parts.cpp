// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/template_parts.h"

#include "format/paths.h"
#include "render/template_scan.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>
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

/// Parts that include others twice each soon fill any memory, and take for ever
/// if they are empty.
constexpr qsizetype mostText = qsizetype(4) * 1024 * 1024, mostStretches = 2000;

/// The file that an include names; nothing when it is written in another way.
std::optional<QString> includedBy(const TemplateInstruction &instruction)
{
    const QString inner = instruction.text.sliced(2, instruction.text.size() - 4).trimmed();
    const QString written = inner.sliced(instruction.name.size()).trimmed();
    const bool isQuoted = written.size() > 2 && (written.front() == u'"' || written.front() == u'\'')
        && written.indexOf(written.front(), 1) == written.size() - 1;
    return isQuoted ? std::optional(written.sliced(1, written.size() - 2)) : std::nullopt;
}

/// The includes of one file, in their order.
QList<TemplateInstruction> includesIn(const QString &text)
{
    QList<TemplateInstruction> includes;
    bool isComment = false;
    // What is wrong with the text itself is found in the whole.
    for (const TemplateInstruction &instruction : scanTemplate(text).instructions) {
        if (instruction.name == u"comment" || instruction.name == u"endcomment")
            isComment = instruction.name == u"comment";
        if (!isComment && instruction.name == u"include")
            includes.append(instruction);
    }
    return includes;
}

/// The place after `text`, when that begins at this one.
void advance(QStringView text, qint64 &line, qint64 &column)
{
    const qsizetype breaks = text.count(u'\n');
    line += breaks;
    column = breaks > 0 ? text.size() - text.lastIndexOf(u'\n') : column + text.size();
}

}

class TemplateJoiner
{
public:
    explicit TemplateJoiner(const Theme &theme) : m_theme(theme) { }

    std::expected<WholeTemplate, Problem> run()
    {
        if (const auto problem = add(m_theme.pageTemplate, m_theme.templateFile))
            return std::unexpected(*problem);
        return std::move(m_whole);
    }

private:
    std::optional<Problem> add(const QString &text, const QString &file)
    {
        m_open.append(QFileInfo(file).fileName());
        QList<qsizetype> lineStarts{0};
        for (qsizetype end = text.indexOf(u'\n'); end >= 0; end = text.indexOf(u'\n', end + 1))
            lineStarts.append(end + 1);
        qsizetype taken = 0;
        for (const TemplateInstruction &instruction : includesIn(text)) {
            const qsizetype start = lineStarts[instruction.line - 1] + instruction.column - 1;
            take(text, taken, start, file);
            taken = start + instruction.text.size();
            if (auto problem = include(instruction)) {
                if (problem->file.isEmpty())
                    problem->file = file;
                return problem;
            }
        }
        take(text, taken, text.size(), file);
        m_open.removeLast();
        return {};
    }

    void take(const QString &text, qsizetype from, qsizetype to, const QString &file)
    {
        WholeTemplate::Stretch stretch{.start = m_whole.m_text.size(), .file = file};
        advance(QStringView(text).first(from), stretch.line, stretch.column);
        m_whole.m_stretches.append(stretch);
        m_whole.m_text += QStringView(text).sliced(from, to - from);
    }

    std::optional<Problem> include(const TemplateInstruction &instruction)
    {
        const auto name = includedBy(instruction);
        if (!name)
            return templateProblem(instruction,
                                   Text::tr("“%1” does not name a file. Write only its name, such as “%2”.")
                                       .arg(instruction.text, u"{% include \"header.html\" %}"_s));
        if (m_open.contains(*name))
            return templateProblem(
                instruction,
                Text::tr("“%1” would include the file in itself (%2). Remove the instruction.")
                    .arg(instruction.text, (m_open.sliced(m_open.indexOf(*name)) << *name).join(u" → ")));
        const auto part = m_theme.templateParts.constFind(*name);
        if (part == m_theme.templateParts.cend())
            return templateProblem(
                instruction,
                Text::tr(
                    "“%1” asks for a file that is not there. Put it into the theme's folder, under a name of letters, digits and “-” that ends in “.html”, or remove the instruction.")
                    .arg(instruction.text));
        if (m_whole.m_text.size() + part->size() > mostText || m_whole.m_stretches.size() > mostStretches)
            return templateProblem(
                instruction,
                Text::tr("with “%1” the page template becomes too large. Include fewer or smaller files.")
                    .arg(instruction.text));
        return add(*part, QFileInfo(m_theme.templateFile).path() + u'/' + *name);
    }

    const Theme &m_theme;
    /// The names of the files that are being put in, from the outermost.
    QStringList m_open;
    WholeTemplate m_whole;
};

QStringList missingParts(const Theme &theme)
{
    QStringList missing;
    QSet<QString> seen;
    for (const QString &text : QStringList{theme.pageTemplate} + theme.templateParts.values()) {
        for (const TemplateInstruction &instruction : includesIn(text)) {
            const auto name = includedBy(instruction);
            if (!name || seen.contains(*name))
                continue;
            seen.insert(*name);
            if (isTemplatePartName(*name) && !theme.templateParts.contains(*name))
                missing.append(*name);
        }
    }
    return missing;
}

std::expected<WholeTemplate, Problem> WholeTemplate::of(const Theme &theme)
{
    return TemplateJoiner(theme).run();
}

Problem WholeTemplate::atItsSource(Problem problem) const
{
    problem.file = m_stretches.first().file;
    if (problem.line < 1)
        return problem;
    qsizetype start = 0;
    for (qint64 line = 1; line < problem.line; ++line)
        start = m_text.indexOf(u'\n', start) + 1;
    const qsizetype place = start + std::max<qint64>(problem.column, 1) - 1;
    const auto after = std::ranges::upper_bound(m_stretches, place, {}, &Stretch::start);
    const Stretch &stretch = *(after - 1);
    problem.file = stretch.file;
    problem.line = stretch.line;
    problem.column = stretch.column;
    advance(QStringView(m_text).sliced(stretch.start, place - stretch.start), problem.line, problem.column);
    return problem;
}

}
