// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/destinations.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFNameTreeObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

namespace noticewright
{

namespace
{

/// A place may be wrapped in a dictionary.
QPDFObjectHandle unwrapped(QPDFObjectHandle place)
{
    return place.isDictionary() ? place.getKey("/D") : place;
}

}

Destinations::Destinations(QPDF &document)
{
    int number = 0;
    for (const auto &page : QPDFPageDocumentHelper(document).getAllPages())
        m_pages.emplace(page.getObjectHandle().getObjGen(), ++number);
    QPDFObjectHandle dictionary = document.getRoot().getKey("/Dests");
    if (dictionary.isDictionary()) {
        for (const auto &[key, place] : dictionary.getDictAsMap())
            m_places.emplace(key.substr(1), unwrapped(place));
    }
    const QPDFObjectHandle names = document.getRoot().getKey("/Names");
    if (names.isDictionary() && names.getKey("/Dests").isDictionary()) {
        for (const auto &[key, place] : QPDFNameTreeObjectHelper(names.getKey("/Dests"), document).getAsMap())
            m_places.emplace(key, unwrapped(place));
    }
}

QPDFObjectHandle Destinations::place(const std::string &name) const
{
    const auto found = m_places.find(name);
    return found != m_places.end() && found->second.isArray() ? found->second : QPDFObjectHandle::newNull();
}

int Destinations::page(const std::string &name) const
{
    const QPDFObjectHandle array = place(name);
    if (!array.isArray() || array.getArrayNItems() == 0)
        return 0;
    const auto found = m_pages.find(array.getArrayItem(0).getObjGen());
    return found == m_pages.end() ? 0 : found->second;
}

}
