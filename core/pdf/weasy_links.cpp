// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/weasy_links.h"

#include <QFileInfo>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFObjectHandle.hh>

namespace noticewright
{

namespace
{

/// Where the link leads on the web; empty when that is not known.
QUrl onTheWeb(QUrl address, const PrintJob &job)
{
    // `//example.com/` is read as a file of another machine.
    if (!address.host().isEmpty()) {
        address.setScheme(QStringLiteral("https"));
        return address;
    }
    const QString root = QFileInfo(job.root).canonicalFilePath();
    QString path = address.path();
    if (path.startsWith(QString(root + u'/')))
        path = path.sliced(root.size() + 1);
    if (job.site.isEmpty())
        return {};
    QUrl relative;
    relative.setPath(path);
    if (address.hasQuery())
        relative.setQuery(address.query());
    if (address.hasFragment())
        relative.setFragment(address.fragment());
    return job.site.resolved(relative);
}

}

void leadLinksToTheWeb(QPDF &document, const PrintJob &job)
{
    for (QPDFObjectHandle &object : document.getAllObjects()) {
        QPDFObjectHandle action = object.isDictionary() ? object.getKey("/A") : QPDFObjectHandle::newNull();
        if (!action.isDictionary() || !action.getKey("/URI").isString())
            continue;
        const QUrl address = QUrl::fromEncoded(QByteArray::fromStdString(action.getKey("/URI").getStringValue()));
        if (address.scheme() != u"file")
            continue;
        const QUrl there = onTheWeb(address, job);
        if (there.isEmpty()) {
            object.removeKey("/A");
            object.removeKey("/Contents");
            continue;
        }
        const QPDFObjectHandle words = QPDFObjectHandle::newString(there.toEncoded().toStdString());
        action.replaceKey("/URI", words);
        // What is said of the link is its address again.
        if (object.hasKey("/Contents"))
            object.replaceKey("/Contents", words);
    }
}

}
