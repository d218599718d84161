// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/walled_page.h"

#include "web/scheme.h"

#include <QGuiApplication>
#include <QPalette>
#include <QWebEngineDesktopMediaRequest>
#include <QWebEngineFileSystemAccessRequest>
#include <QWebEngineFullScreenRequest>
#include <QWebEngineLoadingInfo>
#include <QWebEngineNewWindowRequest>
#include <QWebEnginePermission>
#include <QWebEngineRegisterProtocolHandlerRequest>
#include <QWebEngineScript>

#include <utility>

namespace noticewright
{

WalledPage::WalledPage(WalledProfile *profile, QObject *parent) : QWebEnginePage(profile, parent)
{
    // White until the first paint would flash in a dark window.
    setBackgroundColor(QGuiApplication::palette().color(QPalette::Base));
    refuseRequests();
    connect(this, &QWebEnginePage::loadingChanged, this, &WalledPage::followLoading);
    connect(this, &QWebEnginePage::newWindowRequested, this, [this](const QWebEngineNewWindowRequest &request) {
        if (request.isUserInitiated())
            Q_EMIT linkClicked(request.requestedUrl());
    });
}

void WalledPage::load(const QString &path)
{
    const QUrl address = addressOf(path);
    // Chromium writes some characters of addresses in other ways than Qt.
    m_destination = m_awaited = pathOf(address);
    QWebEnginePage::load(address);
}

void WalledPage::evaluate(const QString &script, const std::function<void(const QVariant &)> &done)
{
    runJavaScript(script, QWebEngineScript::ApplicationWorld, done);
}

bool WalledPage::acceptNavigationRequest(const QUrl &address, NavigationType type, bool isMainFrame)
{
    if (!isMainFrame)
        return false;
    if (type == NavigationTypeLinkClicked) {
        Q_EMIT linkClicked(address);
        return false;
    }
    const bool ownersWish = type == NavigationTypeTyped || type == NavigationTypeReload;
    return ownersWish && !m_destination.isNull() && pathOf(address) == std::exchange(m_destination, {});
}

void WalledPage::followLoading(const QWebEngineLoadingInfo &loading)
{
    using enum QWebEngineLoadingInfo::LoadStatus;
    const bool ended = loading.status() == LoadSucceededStatus || loading.status() == LoadFailedStatus;
    if (!ended || m_awaited.isNull() || pathOf(loading.url()) != m_awaited)
        return;
    m_awaited = QString();
    Q_EMIT loaded(loading.status() == LoadSucceededStatus);
}

void WalledPage::refuseRequests()
{
    connect(this, &QWebEnginePage::permissionRequested, this,
            [](const QWebEnginePermission &permission) { permission.deny(); });
    connect(this, &QWebEnginePage::fullScreenRequested, this,
            [](QWebEngineFullScreenRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::registerProtocolHandlerRequested, this,
            [](QWebEngineRegisterProtocolHandlerRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::fileSystemAccessRequested, this,
            [](QWebEngineFileSystemAccessRequest request) { request.reject(); });
    connect(this, &QWebEnginePage::desktopMediaRequested, this,
            [](const QWebEngineDesktopMediaRequest &request) { request.cancel(); });
}

}
