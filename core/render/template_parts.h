// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/problem.h"
#include "render/theme.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <expected>

namespace noticewright
{

/// The names of parts that a theme's page template, or one of its parts, includes
/// and that are not there: only such as a part can have.
[[nodiscard]] QStringList missingParts(const Theme &theme);

/// A page template with the parts that it includes in their places.
class WholeTemplate
{
public:
    /// Puts a theme's parts in: `{% include "header.html" %}` stands for the
    /// text of that part, which may include others. Refuses parts that are
    /// missing, that include themselves, and what becomes larger than any page
    /// (4 MiB, or 1,000 parts), and names the file and the line of the instruction.
    [[nodiscard]] static std::expected<WholeTemplate, Problem> of(const Theme &theme);

    [[nodiscard]] const QString &text() const { return m_text; }

    /// The same problem at the place where its line and column, which are those
    /// in text(), were written. One without a line is of the page template.
    [[nodiscard]] Problem atItsSource(Problem problem) const;

private:
    /// A stretch of the text that comes from one file without a break.
    struct Stretch
    {
        qsizetype start = 0;
        QString file;
        /// Where it starts in that file, counted from 1.
        qint64 line = 1;
        qint64 column = 1;
    };

    friend class TemplateJoiner;
    QString m_text;
    QList<Stretch> m_stretches;
};

}
