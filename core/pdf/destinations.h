// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>

#include <qpdf/QPDFObjectHandle.hh>

class QPDF;

namespace noticewright
{

/// The places that a PDF knows by name: in the dictionary of old, or in the
/// tree that some engines write instead.
class Destinations
{
public:
    explicit Destinations(QPDF &document);

    /// An array that begins with the page; null when there is no such place.
    [[nodiscard]] QPDFObjectHandle place(const std::string &name) const;
    /// The page of the place, counted from 1; 0 when there is no such place.
    [[nodiscard]] int page(const std::string &name) const;

private:
    std::map<std::string, QPDFObjectHandle> m_places;
    std::map<QPDFObjGen, int> m_pages;
};

}
