// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the module with the engine shows to the program that loads it.
#include "templates/ktexttemplate_engine.h"

#include <QtGlobal>

extern "C" Q_DECL_EXPORT noticewright::TemplateEngine *noticewrightTemplateEngine()
{
    return noticewright::makeKTextTemplateEngine().release();
}
