// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The engine as a part of the program.
#include "templates/ktexttemplate_engine.h"

namespace noticewright
{

std::expected<std::unique_ptr<TemplateEngine>, QString> makeTemplateEngine()
{
    return makeKTextTemplateEngine();
}

std::future<void> loadTemplateEngine()
{
    return {};
}

}
