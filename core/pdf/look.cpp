// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/look.h"

#include "pdf/page_references.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace noticewright
{

namespace
{

/// A function of the page's public address, which is empty when unknown, and of
/// what the addresses of page references begin with.
constexpr QStringView look = uR"((address, pageOf) => {
    const images = [...document.images];
    // Rules for paper may set fonts that the screen did not ask for.
    for (const face of document.fonts)
        if (face.status === 'unloaded')
            face.load().catch(() => {});
    const ready = document.fonts.status === 'loaded' && images.every(image => image.complete);
    if (!ready)
        return { ready };

    const here = location.href.split('#')[0];
    for (const link of document.querySelectorAll('a[href], area[href]')) {
        const within = link.hash && link.href.split('#')[0] === here;
        if (within || !URL.canParse(link.getAttribute('href'), address || here))
            continue;
        const target = new URL(link.getAttribute('href'), address || here);
        if (target.protocol !== location.protocol)
            link.href = target.href;
        else if (target.host !== location.host)
            link.href = 'https:' + target.href.slice(target.protocol.length);
        else
            link.removeAttribute('href');
    }

    const nameOf = element => {
        const link = document.createElement('a');
        link.href = '#' + element.id;
        document.head.append(link);
        return link.hash.slice(1);
    };
    const isHeading = element => element?.matches('h1, h2, h3, h4, h5, h6');
    const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
        .filter(heading => heading.checkVisibility() && heading.textContent.trim());
    const outline = headings.map((heading, index) => {
        heading.id ||= 'noticewright-heading-' + (index + 1);
        const title = heading.textContent.trim().replace(/\s+/g, ' ');
        return { title, level: Number(heading.tagName[1]), id: nameOf(heading) };
    });

    const references = [...document.querySelectorAll('a.page-ref')];
    for (const link of references) {
        const within = link.getAttribute('href')?.startsWith('#');
        const target = within ? document.getElementById(decodeURIComponent(link.hash.slice(1))) : null;
        const heading = target?.firstElementChild;
        if (target)
            link.href = pageOf + nameOf(isHeading(heading) && heading.id ? heading : target);
        else
            link.removeAttribute('href');
        // The number is written on the lower edge, which is to be the text's.
        link.style.blockSize = '1em';
        link.parentElement.style.alignItems = 'last baseline';
    }

    const shown = image => image.naturalWidth > 0 || !image.getAttribute('src');
    return {
        ready,
        outline,
        title: document.title,
        language: document.documentElement.lang,
        referenceFont: references.length ? getComputedStyle(references[0]).fontFamily : '',
        missing: images.filter(image => !shown(image)).map(image => image.getAttribute('src')),
    };
})";

/// A string as JavaScript writes it.
QString quoted(const QString &text)
{
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.sliced(1, array.size() - 2));
}

}

QString lookScript(const PrintJob &job)
{
    const QUrl path = QUrl::fromEncoded(QUrl::toPercentEncoding(job.page, "/"));
    const QUrl address = job.site.isEmpty() ? QUrl() : job.site.resolved(path);
    return u'(' + look + u")(" + quoted(QString::fromLatin1(address.toEncoded())) + u", " + quoted(pageReferenceAddress)
        + u')';
}

Look lookFrom(const QVariant &result)
{
    const QVariantMap map = result.toMap();
    Look look{.ready = map[QStringLiteral("ready")].toBool()};
    look.found.title = map[QStringLiteral("title")].toString();
    look.found.language = map[QStringLiteral("language")].toString();
    look.referenceFont = map[QStringLiteral("referenceFont")].toString();
    look.missingImages = map[QStringLiteral("missing")].toStringList();
    const QVariantList outline = map[QStringLiteral("outline")].toList();
    for (const QVariant &value : outline) {
        const QVariantMap line = value.toMap();
        look.found.outline.append({.title = line[QStringLiteral("title")].toString(),
                                   .level = line[QStringLiteral("level")].toInt(),
                                   .destination = line[QStringLiteral("id")].toString()});
    }
    return look;
}

}
