// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "render/fact_html.h"

#include "render/direction.h"

namespace noticewright
{

void writeFact(HtmlWriter &html, const EditionView &view, const QString &unit, const QString &text,
               const QString &around)
{
    const QString language = view.languageOf(unit);
    if (language.isEmpty() || language == around)
        return writeData(html, text, around);
    html.open(QLatin1StringView("span"), languageAttributes(language, around));
    html.text(text);
    html.close();
}

}
