// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/pdf_content.h"

#include "pdf/edit.h"
#include "pdf/structure.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace noticewright
{

namespace
{

/// `ABCDEF+NotoSans-Regular` without the letters before the plus sign.
QString nameOf(const std::string &baseFont)
{
    const QString name = QString::fromStdString(baseFont).mid(1);
    return name.indexOf(u'+') == 6 ? name.sliced(7) : name;
}

/// Letters that are drawings of their own (Type 3), as WebEngine embeds fonts with
/// outlines of PostScript, have the font's name in their description only.
QPDFObjectHandle writtenName(const QPDFObjectHandle &font)
{
    const QPDFObjectHandle name = font.getKey("/BaseFont"), description = font.getKey("/FontDescriptor");
    return name.isName() || !description.isDictionary() ? name : description.getKey("/FontName");
}

QStringList fontsOf(QPDF &document)
{
    QStringList fonts;
    for (QPDFObjectHandle &object : document.getAllObjects()) {
        if (!object.isDictionaryOfType("/Font"))
            continue;
        if (const QPDFObjectHandle name = writtenName(object); name.isName())
            fonts.append(nameOf(name.getName()));
    }
    fonts.removeDuplicates();
    fonts.sort();
    return fonts;
}

}

std::expected<PdfContent, Problem> contentOf(const QByteArray &pdf)
try {
    QPDF document;
    openPdf(document, pdf);
    return PdfContent{.isTagged = isTagged(document), .fonts = fontsOf(document)};
} catch (const std::exception &exception) {
    return std::unexpected(damagedPdf(exception.what()));
}

}
