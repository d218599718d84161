// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "document/trace_text.h"

#include <QCoreApplication>

namespace noticewright
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(TraceText)
};

}

QString traceText(const SectionTrace &trace)
{
    QStringList parts;
    if (trace.stale > 0)
        parts.append(Text::tr("%Ln highlight(s) to confirm", nullptr, trace.stale));
    if (trace.untraced > 0)
        parts.append(Text::tr("%Ln highlight(s) untraced", nullptr, trace.untraced));
    if (trace.isUncovered)
        parts.append(Text::tr("full text that matters is not summed up"));
    return parts.join(Text::tr(", ", "between parts of a sentence"));
}

}
