// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/content.h"

#include "web/scheme.h"

#include <QBuffer>
#include <QMap>
#include <QWebEngineUrlRequestJob>

namespace noticewright
{

namespace
{

QMultiMap<QByteArray, QByteArray> responseHeaders()
{
    return {
        {"Content-Security-Policy", walledContentPolicy},
        {"X-Content-Type-Options", "nosniff"},
        // The next document may show another file at the same address.
        {"Cache-Control", "no-store"},
    };
}

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
