// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "bundle/redirects.h"

#include "bundle/pdf_export.h"
#include "edition/address.h"
#include "model/navigate.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QUrl>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

/// The folders in which a page was published: its earlier addresses with all
/// the edition's paths, and its address with the earlier ones.
QMap<QString, QString> earlierFolders(const Statement &statement, const SitePage &page)
{
    QMap<QString, QString> pathByFolder;
    const QStringList addresses =
        QStringList{pageAddress(statement, page.layer)} + statement.earlierAddressesOf(page.layer);
    for (const QString &path : QStringList{page.edition.path()} + page.edition.earlierPaths) {
        for (const QString &address : addresses)
            pathByFolder.insert(filledIn(address, path), path);
    }
    return pathByFolder;
}

/// The PDF of a page as it was called when its edition had that path.
QString pdfUnder(SitePage page, const QString &editionPath)
{
    page.edition.ownPath = editionPath;
    return pdfName(page);
}

/// Of each section, the anchors that it had before.
QJsonArray anchorsOf(const Workspace &workspace)
{
    QJsonArray anchors;
    for (const Statement &statement : workspace.statements) {
        visitSections(statement.sections, [&](const Section &section, int) {
            for (const QString &alias : section.aliases)
                anchors.append(QJsonObject{{u"statement"_s, statement.id.text},
                                           {u"section"_s, section.id.text},
                                           {u"from"_s, alias},
                                           {u"to"_s, section.anchor}});
        });
    }
    return anchors;
}

/// As a regular expression of Apache, which needs '.' escaped.
QByteArray expression(const QString &path)
{
    QString text = path;
    text.replace(u'.', "\\."_L1);
    if (text.endsWith(u'/'))
        text += "(index\\.html)?"_L1;
    return text.toLatin1();
}

}

QList<Redirect> redirectsOf(const Workspace &workspace, const QList<SitePage> &pages, const QString &selector,
                            bool withPdfs)
{
    QSet<QString> published{selector};
    QMap<QString, QString> found;
    const auto add = [&](const QString &from, const QString &to) {
        const auto known = found.constFind(from);
        found.insert(from, known == found.cend() || *known == to ? to : selector);
    };
    for (const SitePage &page : pages) {
        published.insert(page.folder());
        published.insert(page.folder() + pdfName(page));
        const QMap<QString, QString> earlier = earlierFolders(*findById(workspace.statements, page.statement), page);
        for (const auto &[folder, path] : earlier.asKeyValueRange()) {
            add(folder, page.folder());
            if (withPdfs)
                add(folder + pdfUnder(page, path), page.folder() + pdfName(page));
        }
    }
    QList<Redirect> redirects;
    for (const auto &[from, to] : found.asKeyValueRange()) {
        if (!published.contains(from))
            redirects.append({from, to});
    }
    return redirects;
}

OutputFiles redirectFiles(const Workspace &workspace, const QList<Redirect> &redirects)
{
    const QString root = QUrl(siteOf(workspace)).path();
    QJsonArray addresses;
    QByteArray nginx = "# Earlier addresses. Include this in the server block of the site.\n";
    QByteArray apache = "# Earlier addresses. Include this in the virtual host of the site (mod_alias).\n";
    for (const Redirect &redirect : redirects) {
        const QString from = root + redirect.from, to = root + redirect.to;
        addresses.append(QJsonObject{{u"from"_s, from}, {u"to"_s, to}, {u"status"_s, 301}});
        nginx += "location = " + from.toLatin1() + " { return 301 " + to.toLatin1() + "; }\n";
        if (from.endsWith(u'/'))
            nginx += "location = " + from.toLatin1() + "index.html { return 301 " + to.toLatin1() + "; }\n";
        apache += "RedirectMatch 301 \"^" + expression(from) + "$\" \"" + to.toLatin1() + "\"\n";
    }
    const QJsonObject all{{u"addresses"_s, addresses}, {u"anchors"_s, anchorsOf(workspace)}};
    return {{u"redirects/redirects.json"_s, QJsonDocument(all).toJson()},
            {u"redirects/nginx.conf"_s, nginx},
            {u"redirects/apache.conf"_s, apache}};
}

}
