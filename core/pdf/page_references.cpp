// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/page_references.h"

#include "pdf/destinations.h"
#include "pdf/edit.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <optional>

namespace noticewright
{

namespace
{

using Object = QPDFObjectHandle;

/// What a link refers to as a page reference; nothing when it is another link.
std::optional<std::string> referredBy(const Object &link)
{
    const Object action = link.getKey("/A");
    if (!action.isDictionary() || !action.getKey("/URI").isString())
        return {};
    const std::string address = action.getKey("/URI").getUTF8Value();
    const std::string_view beginning(pageReferenceAddress.data(), size_t(pageReferenceAddress.size()));
    return address.starts_with(beginning) ? std::optional(address.substr(beginning.size())) : std::nullopt;
}

QRectF placeOf(const Object &link, const QPDFObjectHandle::Rectangle &paper)
{
    const auto rectangle = link.getKey("/Rect").getArrayAsRectangle();
    return {QPointF(rectangle.llx - paper.llx, paper.ury - rectangle.ury),
            QPointF(rectangle.urx - paper.llx, paper.ury - rectangle.lly)};
}

QList<PageReference> takeFrom(QPDFPageObjectHelper page, int number, const Destinations &destinations)
{
    QList<PageReference> references;
    const auto paper = page.getMediaBox().getArrayAsRectangle();
    Object kept = Object::newArray();
    for (const Object &link : page.getObjectHandle().getKey("/Annots").getArrayAsVector()) {
        const auto name = referredBy(link);
        if (!name)
            kept.appendItem(link);
        else if (const int target = destinations.page(*name); target > 0)
            references.append({.page = number, .place = placeOf(link, paper), .number = target});
    }
    if (kept.getArrayNItems() > 0)
        page.getObjectHandle().replaceKey("/Annots", kept);
    else
        page.getObjectHandle().removeKey("/Annots");
    return references;
}

}

std::expected<TakenReferences, Problem> takePageReferences(const QByteArray &pdf)
{
    QList<PageReference> references;
    auto edited = editPdf(pdf, [&references](QPDF &document) {
        const Destinations destinations(document);
        int number = 0;
        for (const auto &page : QPDFPageDocumentHelper(document).getAllPages()) {
            ++number;
            if (page.getObjectHandle().getKey("/Annots").isArray())
                references += takeFrom(page, number, destinations);
        }
    });
    if (!edited)
        return std::unexpected(edited.error());
    return TakenReferences{std::move(*edited), references};
}

}
