// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "xliff/native_code.h"

#include "format/inlines_xml.h"

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

/// Stands for the words within a code.
constexpr QChar words = u'\u00b7';

QString writtenInlines(const InlineList &text)
{
    XmlTarget target;
    target.unit("text"_L1, {}, [&] { writeInlines(target, text); });
    const QString xml = QString::fromUtf8(target.finish());
    const qsizetype start = xml.indexOf("<text>"_L1) + 6;
    return xml.sliced(start, xml.lastIndexOf("</text>"_L1) - start);
}

}

NativeCode nativeCode(const InlineCode &code)
{
    Inline piece = code.piece;
    if (!code.element)
        return {writtenInlines({piece}), {}};
    piece.text = words;
    const QString xml = writtenInlines({piece});
    const qsizetype at = xml.lastIndexOf(words);
    return {xml.first(at), xml.sliced(at + 1)};
}

std::optional<InlineCode> readNativeCode(const NativeCode &native)
{
    const bool isPaired = !native.end.isEmpty();
    const QString content = isPaired ? QString(native.start + words + native.end) : native.start;
    XmlSource source(QString(u"<text>"_s + content + u"</text>"_s).toUtf8(), {});
    while (!source.failed() && !source.reader().isStartElement())
        source.next();
    const InlineList read = source.failed() ? InlineList() : readInlines(source);
    while (!source.failed() && !source.reader().atEnd())
        source.next();
    if (source.failed() || read.size() != 1)
        return {};
    InlineCode code{{}, read.first()};
    const QList<MarkElement> elements = elementsOf(code.piece.marks);
    const bool isText = code.piece.kind == Inline::Kind::Text;
    if (!isPaired)
        return !isText && elements.isEmpty() ? std::optional(code) : std::nullopt;
    if (!isText || elements.size() != 1 || code.piece.text != words)
        return {};
    code.element = elements.first();
    code.piece.text.clear();
    return code;
}

}
