// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "format/xml_source.h"

namespace noticewright
{

/// Goes to the root element, whichever it is, calls `readRoot()`, and reads on to
/// the end, so that what is broken after the root is seen as well.
template<typename ReadRoot>
void readWholeDocument(XmlSource &source, const ReadRoot &readRoot)
{
    while (!source.failed() && !source.reader().isStartElement())
        source.next();
    if (!source.failed())
        readRoot();
    while (!source.failed() && !source.reader().atEnd())
        source.next();
}

}
