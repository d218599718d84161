// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "render/template_names.h"

#include <functional>

namespace noticewright
{

/// Finds what is wrong with how a page template is put together: instructions
/// that are unknown, not closed, or not ended, and names that are not `known`. The template engine itself says
/// neither the line of an error nor what to do, and fills in half a page where
/// a part of the template is missing. The problem names the line and column;
/// its file is left empty. `nameOf` is how it calls another instruction's line in
/// its sentence.
[[nodiscard]] std::optional<Problem>
checkTemplate(const QString &text, const TemplateNames &known,
              const std::function<QString(const TemplateInstruction &)> &nameOf = {});

/// Of a template that is put together well, the place of the first instruction
/// that `isGood` refuses: it is asked about each one as a template of its own.
/// Line 0 when it refuses none.
[[nodiscard]] Problem placeOfBadInstruction(const QString &text, const std::function<bool(const QString &)> &isGood);

}
