// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xliff/content_reader.h"

namespace noticewright
{

ReadContent ContentReader::read()
{
    readInside();
    m_read.text = withoutLineEnds(m_read.text);
    return m_read;
}

void ContentReader::readInside()
{
    if (!m_source.descend())
        return;
    while (!m_source.failed()) {
        const auto token = m_source.next();
        if (token == QXmlStreamReader::EndElement)
            break;
        if (token == QXmlStreamReader::Characters)
            add(CodedPiece::Kind::Text, withoutForbiddenCharacters(m_source.reader().text().toString()));
        else if (token == QXmlStreamReader::StartElement)
            readElement();
    }
    m_source.ascend();
}

}
