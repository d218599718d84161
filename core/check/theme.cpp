// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/theme.h"

#include "render/page.h"
#include "theme/contrast.h"
#include "theme/theme_files.h"
#include "theme/themes.h"

#include <QCoreApplication>

#include <cmath>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Check)
};

QString sentenceFor(const ContrastFault &fault)
{
    const QString ratio = QString::number(std::floor(fault.ratio * 10) / 10, 'f', 1);
    const QString needed = QString::number(fault.needed, 'f', 1);
    const QString sentence = fault.isDark
        ? Text::tr(
            "On dark pages the theme's color “%1” is hard to see on “%2”: the contrast is %3, and %4 is needed. Choose another color.")
        : Text::tr(
            "The theme's color “%1” is hard to see on “%2”: the contrast is %3, and %4 is needed. Choose another color.");
    return sentence.arg(fault.parameter, fault.on, ratio, needed);
}

}

QList<Finding> checkTheme(const Workspace &workspace, const QString &folder)
{
    QList<Finding> findings;
    const auto theme = loadTheme(workspace, folder);
    const auto problem = theme ? PageShell::fromTheme(*theme).transform([](const PageShell &) { return 0; })
                               : std::expected<int, Problem>(std::unexpected(theme.error()));
    if (!problem)
        findings.append({u"theme-unusable"_s, Severity::Error, problem.error(), {}, {}, {}});
    if (!theme)
        return findings;
    for (const Problem &inStyle : styleProblems(theme->styleSheet, folder))
        findings.append({u"theme-address"_s, Severity::Error, inStyle, {}, {}, {}});
    if (!isDescribed(workspace))
        return findings;
    for (const ContrastFault &fault : contrastFaults(theme->description, workspace.themeValues)) {
        const Problem hardToSee{.file = folder + u"/workspace.xml"_s, .sentence = sentenceFor(fault)};
        findings.append({u"theme-contrast"_s, Severity::Warning, hardToSee, {}, {}, {}});
    }
    return findings;
}

}
