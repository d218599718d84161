// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/overlay.h"

#include "pdf/edit.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <stdexcept>

namespace noticewright
{

namespace
{

void draw(QPDF &document, QPDFPageObjectHelper page, QPDFPageObjectHelper overlay)
{
    const QPDFObjectHandle form = document.copyForeignObject(overlay.getFormXObjectForPage());
    // Pages may share their resources, and each gets its own.
    QPDFObjectHandle resources = page.getAttribute("/Resources", true);
    int suffix = 1;
    const std::string name = resources.getUniqueResourceName("/Over", suffix);
    QPDFObjectHandle forms = QPDFObjectHandle::newDictionary({{name, form}});
    resources.mergeResources(QPDFObjectHandle::newDictionary({{"/XObject", forms}}));
    const std::string content = page.placeFormXObject(form, name, page.getTrimBox().getArrayAsRectangle());
    page.addPageContents(QPDFObjectHandle::newStream(&document, "q\n"), true);
    // No part of the text that a reader is read.
    page.addPageContents(QPDFObjectHandle::newStream(&document, "\nQ\n/Artifact BMC\n" + content + "\nEMC\n"), false);
}

}

std::expected<QByteArray, Problem> overlayPages(const QByteArray &pdf, const QByteArray &overlay)
{
    // Lives until all is written, as its streams are read only then.
    QPDF over;
    return editPdf(pdf, [&over, &overlay](QPDF &document) {
        openPdf(over, overlay);
        const auto pages = QPDFPageDocumentHelper(document).getAllPages();
        const auto overPages = QPDFPageDocumentHelper(over).getAllPages();
        if (pages.size() != overPages.size())
            throw std::runtime_error("the number of pages differs");
        for (size_t i = 0; i < pages.size(); ++i)
            draw(document, pages[i], overPages[i]);
    });
}

}
