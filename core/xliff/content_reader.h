// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xliff/content_xml.h"

namespace noticewright
{

/// Reads mixed content; which elements are codes is told by the version's own reader.
class ContentReader
{
public:
    explicit ContentReader(XmlSource &source) : m_source(source) { }
    virtual ~ContentReader() = default;
    Q_DISABLE_COPY_MOVE(ContentReader)

    ReadContent read();

protected:
    void add(CodedPiece::Kind kind, const QString &text) { m_read.text.append({kind, text}); }
    void readInside();
    /// Reads the current element, up to its end.
    virtual void readElement() = 0;

    XmlSource &m_source;
    ReadContent m_read;
};

}
