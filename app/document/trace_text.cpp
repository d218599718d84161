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
        parts.append(trace.stale == 1 ? Text::tr("1 highlight to confirm")
                                      : Text::tr("%1 highlights to confirm").arg(trace.stale));
    if (trace.untraced > 0)
        parts.append(trace.untraced == 1 ? Text::tr("1 highlight untraced")
                                         : Text::tr("%1 highlights untraced").arg(trace.untraced));
    if (trace.isUncovered)
        parts.append(Text::tr("full text that matters is not summed up"));
    return parts.join(Text::tr(", ", "between parts of a sentence"));
}

}
