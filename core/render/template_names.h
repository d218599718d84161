// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/template_scan.h"

#include <QMap>
#include <QStringList>

namespace noticewright
{

/// What a page template may ask for.
struct TemplateNames
{
    /// Such as `title` and, for what has parts, `organisation.name`.
    QStringList values;
    /// What lists hold, by their names: the parts of each entry.
    QMap<QString, QStringList> lists;
};

/// Finds an instruction that asks for what there is not. The template engine
/// puts nothing in its place and says nothing.
[[nodiscard]] std::optional<Problem> checkNames(const QList<TemplateInstruction> &instructions,
                                                const TemplateNames &known);

}
