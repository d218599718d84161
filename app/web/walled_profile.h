// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "web/content.h"

#include <QWebEngineProfile>
#include <QWebEngineUrlRequestInterceptor>

namespace noticewright
{

/// Refuses every request that does not go to our scheme.
class Wall : public QWebEngineUrlRequestInterceptor
{
    Q_OBJECT

public:
    using QWebEngineUrlRequestInterceptor::QWebEngineUrlRequestInterceptor;

    void interceptRequest(QWebEngineUrlRequestInfo &request) override;

Q_SIGNALS:
    void refused(const QUrl &address);
};

/// A profile that keeps nothing, remembers nothing, and reaches nothing but a
/// content source. Pages made with it must be deleted before it.
class WalledProfile : public QWebEngineProfile
{
    Q_OBJECT

public:
    explicit WalledProfile(ContentSource source, QObject *parent = nullptr);

    /// What pages loaded from now on show.
    void setSource(ContentSource source);

    /// The addresses that pages asked for in vain: the latest 100 of them.
    [[nodiscard]] QList<QUrl> refusedAddresses() const { return m_refused; }

private:
    void rememberRefused(const QUrl &address);

    ContentHandler m_handler;
    Wall m_wall;
    QList<QUrl> m_refused;
};

}
