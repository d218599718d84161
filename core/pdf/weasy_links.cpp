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
    if (job.site.isEmpty())
        return {};
    const QString root = QFileInfo(job.root).canonicalFilePath() + u'/';
    QUrl relative = address;
    relative.setScheme({});
    if (relative.path().startsWith(root))
        relative.setPath(relative.path().sliced(root.size()));
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
        if (there.isEmpty())
            object.removeKey("/A");
        else
            action.replaceKey("/URI", QPDFObjectHandle::newString(there.toEncoded().toStdString()));
    }
}

}
