// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/content.h"

#include "web/scheme.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QWebEngineUrlRequestJob>

namespace noticewright
{

namespace
{

QByteArray mimeTypeOf(const QString &path)
{
    const QString name = QMimeDatabase().mimeTypeForFile(path, QMimeDatabase::MatchExtension).name();
    return name.startsWith(QLatin1String("text/")) ? name.toLatin1() + "; charset=utf-8" : name.toLatin1();
}

QMultiMap<QByteArray, QByteArray> responseHeaders()
{
    return {
        {"Content-Security-Policy",
         "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; "
         "base-uri 'none'; form-action 'none'"},
        {"X-Content-Type-Options", "nosniff"},
        // The next document may show another file at the same address.
        {"Cache-Control", "no-store"},
    };
}

}

ContentSource filesBelow(const QString &folder)
{
    const QString root = QFileInfo(folder).canonicalFilePath();
    return [root](const QString &path) -> std::optional<Content> {
        if (root.isEmpty() || path.contains(QChar::Null))
            return {};
        const QString canonical = QFileInfo(root + u'/' + path).canonicalFilePath();
        const QString inside = root.endsWith(u'/') ? root : root + u'/';
        QFile file(canonical);
        if (!canonical.startsWith(inside) || !QFileInfo(canonical).isFile() || !file.open(QIODevice::ReadOnly))
            return {};
        return Content{file.readAll(), mimeTypeOf(canonical)};
    };
}

ContentHandler::ContentHandler(ContentSource source, QObject *parent)
    : QWebEngineUrlSchemeHandler(parent)
    , m_source(std::move(source))
{
}

void ContentHandler::setSource(ContentSource source)
{
    m_source = std::move(source);
}

void ContentHandler::requestStarted(QWebEngineUrlRequestJob *job)
{
    if (job->requestMethod() != "GET") {
        job->fail(QWebEngineUrlRequestJob::RequestDenied);
        return;
    }
    const QString path = pathOf(job->requestUrl());
    const auto content = m_source && !path.isNull() ? m_source(path) : std::nullopt;
    if (!content) {
        job->fail(QWebEngineUrlRequestJob::UrlNotFound);
        return;
    }
    auto body = std::make_unique<QBuffer>();
    body->setData(content->bytes);
    body->open(QIODevice::ReadOnly);
    job->setAdditionalResponseHeaders(responseHeaders());
    // Another thread reads the buffer as long as the job lives.
    connect(job, &QObject::destroyed, body.get(), &QObject::deleteLater);
    job->reply(content->mimeType, body.release());
}

}
