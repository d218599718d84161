// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/walled_profile.h"

#include "web/scheme.h"

#include <QWebEngineDownloadRequest>
#include <QWebEngineNotification>
#include <QWebEngineSettings>

#include <utility>

namespace noticewright
{

namespace
{

void raiseWalls(QWebEngineSettings *settings)
{
    using enum QWebEngineSettings::WebAttribute;
    for (const auto attribute : {AllowGeolocationOnInsecureOrigins,
                                 AllowRunningInsecureContent,
                                 AllowWindowActivationFromJavaScript,
                                 AutoLoadIconsForPage,
                                 DnsPrefetchEnabled,
                                 ErrorPageEnabled,
                                 FocusOnNavigationEnabled,
                                 FullScreenSupportEnabled,
                                 HyperlinkAuditingEnabled,
                                 JavascriptCanAccessClipboard,
                                 JavascriptCanOpenWindows,
                                 JavascriptCanPaste,
                                 JavascriptEnabled,
                                 LocalContentCanAccessFileUrls,
                                 LocalContentCanAccessRemoteUrls,
                                 LocalStorageEnabled,
                                 NavigateOnDropEnabled,
                                 PdfViewerEnabled,
                                 PluginsEnabled,
                                 ReadingFromCanvasEnabled,
                                 ScreenCaptureEnabled,
                                 TouchIconsEnabled,
                                 WebGLEnabled})
        settings->setAttribute(attribute, false);
}

}

void Wall::interceptRequest(QWebEngineUrlRequestInfo &request)
{
    const QUrl address = request.requestUrl();
    if (!pathOf(address).isNull())
        return;
    request.block(true);
    Q_EMIT refused(address);
}

WalledProfile::WalledProfile(ContentSource source, QObject *parent)
    : QWebEngineProfile(parent)
    , m_handler(std::move(source))
{
    setHttpCacheType(NoCache);
    setPersistentCookiesPolicy(NoPersistentCookies);
    setPersistentPermissionsPolicy(PersistentPermissionsPolicy::AskEveryTime);
    setPushServiceEnabled(false);
    setNotificationPresenter([](std::unique_ptr<QWebEngineNotification>) {});
    raiseWalls(settings());
    installUrlSchemeHandler(schemeName(), &m_handler);
    setUrlRequestInterceptor(&m_wall);
    connect(&m_wall, &Wall::refused, this, &WalledProfile::rememberRefused);
    connect(this, &QWebEngineProfile::downloadRequested, this,
            [](QWebEngineDownloadRequest *download) { download->cancel(); });
}

void WalledProfile::setSource(ContentSource source)
{
    m_handler.setSource(std::move(source));
}

void WalledProfile::rememberRefused(const QUrl &address)
{
    constexpr qsizetype most = 100;
    if (m_refused.size() == most)
        m_refused.removeFirst();
    m_refused.append(address);
}

}
