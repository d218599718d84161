// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "model/problem.h"

#include <QList>
#include <QString>

#include <optional>

namespace noticewright
{

/// `{{ … }}` or `{% … %}`.
struct TemplateInstruction
{
    QString text;
    /// The first word of a `{% … %}`; empty for a value.
    QString name;
    qint64 line = 0;
    qint64 column = 0;
};

struct ScannedTemplate
{
    QList<TemplateInstruction> instructions;
    /// What ended the scan.
    std::optional<Problem> problem;
};

/// The instructions of a page template in their order. Each ends in the line in
/// which it begins.
[[nodiscard]] ScannedTemplate scanTemplate(const QString &text);

/// What is wrong at an instruction.
[[nodiscard]] Problem templateProblem(const TemplateInstruction &instruction, const QString &sentence);

}
