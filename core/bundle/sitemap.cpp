// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/sitemap.h"

#include <QXmlStreamWriter>

#include <functional>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

constexpr QLatin1StringView sitemapNamespace("http://www.sitemaps.org/schemas/sitemap/0.9");
constexpr QLatin1StringView linkNamespace("http://www.w3.org/1999/xhtml");

QByteArray document(QLatin1StringView root, const std::function<void(QXmlStreamWriter &)> &writeContent)
{
    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.setAutoFormatting(true);
    xml.setAutoFormattingIndent(1);
    xml.writeStartDocument();
    xml.writeDefaultNamespace(sitemapNamespace);
    xml.writeNamespace(linkNamespace, "xhtml"_L1);
    xml.writeStartElement(sitemapNamespace, root);
    writeContent(xml);
    xml.writeEndDocument();
    return bytes;
}

/// The day on which the page's text was last changed.
QString changedOn(const Workspace &workspace, const SitePage &page)
{
    const Statement *statement = findById(workspace.statements, page.statement);
    return (statement->updated.isValid() ? statement->updated : statement->effective).toString(Qt::ISODate);
}

void writePage(QXmlStreamWriter &xml, const Workspace &workspace, const SitePage &page, const PageHeads &heads)
{
    xml.writeStartElement(sitemapNamespace, "url"_L1);
    xml.writeTextElement(sitemapNamespace, "loc"_L1, heads.addressOf(page.folder()));
    if (const QString date = changedOn(workspace, page); !date.isEmpty())
        xml.writeTextElement(sitemapNamespace, "lastmod"_L1, date);
    for (const PageHeads::Alternate &alternate : heads.alternatesOf(page)) {
        xml.writeEmptyElement(linkNamespace, "link"_L1);
        xml.writeAttribute("rel"_L1, "alternate"_L1);
        xml.writeAttribute("hreflang"_L1, alternate.webLanguage);
        xml.writeAttribute("href"_L1, alternate.address);
    }
    xml.writeEndElement();
}

/// About how many bytes a page takes.
qsizetype sizeOf(const SitePage &page, const PageHeads &heads)
{
    constexpr qsizetype around = 80;
    qsizetype size = around + heads.addressOf(page.folder()).size();
    for (const PageHeads::Alternate &alternate : heads.alternatesOf(page))
        size += around + alternate.address.size();
    return size;
}

QList<QList<SitePage>> divided(const QList<SitePage> &pages, const PageHeads &heads, const SitemapLimits &limits)
{
    QList<QList<SitePage>> parts{{}};
    qsizetype size = 0;
    for (const SitePage &page : pages) {
        const qsizetype next = sizeOf(page, heads);
        if (!parts.last().isEmpty() && (parts.last().size() >= limits.pages || size + next > limits.bytes)) {
            parts.append(QList<SitePage>());
            size = 0;
        }
        parts.last().append(page);
        size += next;
    }
    return parts;
}

}

OutputFiles sitemapFiles(const Workspace &workspace, const QList<SitePage> &pages, const PageHeads &heads,
                         const SitemapLimits &limits)
{
    const QList<QList<SitePage>> parts = divided(pages, heads, limits);
    const auto partOf = [&](const QList<SitePage> &part) {
        return document("urlset"_L1, [&](QXmlStreamWriter &xml) {
            for (const SitePage &page : part)
                writePage(xml, workspace, page, heads);
        });
    };
    if (parts.size() == 1)
        return {{sitemapPath, partOf(parts.first())}};
    OutputFiles files;
    QStringList names;
    for (const QList<SitePage> &part : parts) {
        names.append(u"sitemap-"_s + QString::number(names.size() + 1) + u".xml"_s);
        files.insert(names.last(), partOf(part));
    }
    files.insert(sitemapPath, document("sitemapindex"_L1, [&](QXmlStreamWriter &xml) {
                     for (const QString &name : std::as_const(names)) {
                         xml.writeStartElement(sitemapNamespace, "sitemap"_L1);
                         xml.writeTextElement(sitemapNamespace, "loc"_L1, heads.addressOf(name));
                         xml.writeEndElement();
                     }
                 }));
    return files;
}

}
