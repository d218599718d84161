// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "templates/template_engine.h"

namespace noticewright
{

[[nodiscard]] std::unique_ptr<TemplateEngine> makeKTextTemplateEngine();

}
