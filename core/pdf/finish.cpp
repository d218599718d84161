// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/finish.h"

#include "pdf/destinations.h"
#include "pdf/edit.h"
#include "pdf/structure.h"
#include "pdf/text.h"

#include <QLocale>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>

#include <vector>

namespace noticewright
{

namespace
{

using Object = QPDFObjectHandle;

Object textObject(const QString &text)
{
    return Object::newUnicodeString(text.toStdString());
}

void setText(Object dictionary, const char *key, const QString &text)
{
    if (!text.isEmpty())
        dictionary.replaceKey(key, textObject(text));
}

Object dateObject(const QDateTime &time)
{
    return Object::newString(time.toUTC().toString(QStringLiteral("'D:'yyyyMMddHHmmss'Z'")).toStdString());
}

void setInformation(QPDF &document, const PdfInfo &info)
{
    const Object former = document.getTrailer().getKey("/Info");
    Object dictionary = document.makeIndirectObject(Object::newDictionary());
    setText(dictionary, "/Title", info.title);
    setText(dictionary, "/Author", info.author);
    setText(dictionary, "/Subject", info.subject);
    setText(dictionary, "/Creator", QStringLiteral("Noticewright " NOTICEWRIGHT_VERSION));
    if (former.isDictionary() && former.hasKey("/Producer"))
        dictionary.replaceKey("/Producer", former.getKey("/Producer"));
    if (info.created.isValid()) {
        dictionary.replaceKey("/CreationDate", dateObject(info.created));
        dictionary.replaceKey("/ModDate", dateObject(info.created));
    }
    document.getTrailer().replaceKey("/Info", dictionary);
}

void setReading(QPDF &document, const PdfInfo &info)
{
    Object root = document.getRoot();
    setText(root, "/Lang", info.language);
    Object preferences = Object::newDictionary();
    if (!info.title.isEmpty())
        preferences.replaceKey("/DisplayDocTitle", Object::newBool(true));
    if (!info.language.isEmpty() && QLocale(info.language).textDirection() == Qt::RightToLeft)
        preferences.replaceKey("/Direction", Object::newName("/R2L"));
    root.replaceKey("/ViewerPreferences", preferences);
    // It would go on saying what the information said before.
    root.removeKey("/Metadata");
}

/// Where a bookmark leads; null when the PDF has no such place.
Object placeOf(const Destinations &destinations, const std::vector<Object> &pages, const PdfBookmark &bookmark)
{
    const Object place = destinations.place(bookmark.destination.toStdString());
    if (!place.isNull())
        return place;
    if (bookmark.page < 1 || static_cast<size_t>(bookmark.page) > pages.size())
        return Object::newNull();
    return Object::newArray({pages[static_cast<size_t>(bookmark.page - 1)], Object::newName("/Fit")});
}

/// Builds the tree of bookmarks from their levels.
class Outline
{
public:
    explicit Outline(QPDF &document) : m_document(document)
    {
        m_ancestors.push_back({0, add(Object::newDictionary({{"/Type", Object::newName("/Outlines")}}))});
    }

    void append(const PdfBookmark &bookmark, const Object &place)
    {
        while (m_ancestors.size() > 1 && m_ancestors.back().level >= bookmark.level)
            m_ancestors.pop_back();
        Object parent = m_ancestors.back().dictionary;
        Object line =
            add(Object::newDictionary({{"/Title", textObject(bookmark.title)}, {"/Dest", place}, {"/Parent", parent}}));
        if (parent.hasKey("/Last")) {
            line.replaceKey("/Prev", parent.getKey("/Last"));
            parent.getKey("/Last").replaceKey("/Next", line);
        } else {
            parent.replaceKey("/First", line);
        }
        parent.replaceKey("/Last", line);
        for (Ancestor &ancestor : m_ancestors)
            ancestor.dictionary.replaceKey("/Count", Object::newInteger(++ancestor.lines));
        m_ancestors.push_back({bookmark.level, line});
    }

    [[nodiscard]] Object root() const { return m_ancestors.front().dictionary; }
    [[nodiscard]] bool isEmpty() const { return m_ancestors.front().lines == 0; }

private:
    struct Ancestor
    {
        int level;
        Object dictionary;
        int lines = 0;
    };

    Object add(const Object &object) { return m_document.makeIndirectObject(object); }

    QPDF &m_document;
    std::vector<Ancestor> m_ancestors;
};

void setOutline(QPDF &document, const QList<PdfBookmark> &bookmarks)
{
    std::vector<Object> pages;
    for (const auto &page : QPDFPageDocumentHelper(document).getAllPages())
        pages.push_back(page.getObjectHandle());
    const Destinations destinations(document);
    Outline outline(document);
    for (const PdfBookmark &bookmark : bookmarks) {
        const Object place = placeOf(destinations, pages, bookmark);
        if (!place.isNull())
            outline.append(bookmark, place);
    }
    if (outline.isEmpty())
        return;
    document.getRoot().replaceKey("/Outlines", outline.root());
    document.getRoot().replaceKey("/PageMode", Object::newName("/UseOutlines"));
}

}

std::expected<QByteArray, Problem> finishPdf(const QByteArray &pdf, const PdfInfo &info)
{
    return editPdf(pdf, [&info](QPDF &document) {
        setInformation(document, info);
        setReading(document, info);
        setOutline(document, info.outline);
        nameStructure(document);
        mendText(document, info.language);
    });
}

}
