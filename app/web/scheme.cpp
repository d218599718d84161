// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "web/scheme.h"

#include <QWebEngineUrlScheme>

#include <unistd.h>

namespace noticewright
{

namespace
{

constexpr QStringView host = u"page";

/// Chromium's sandbox can not work for the administrator, and WebEngine then
/// refuses to start. Nobody else may do without it.
void allowAdministrators()
{
    if (geteuid() == 0)
        qputenv("QTWEBENGINE_DISABLE_SANDBOX", "1");
}

void addChromiumFlag(const QByteArray &flag)
{
    const QByteArray flags = qgetenv("QTWEBENGINE_CHROMIUM_FLAGS");
    qputenv("QTWEBENGINE_CHROMIUM_FLAGS", flags.isEmpty() ? flag : QByteArray(flags + ' ' + flag));
}

/// No interceptor sees the connections that `<link rel="preconnect">` opens;
/// without any name or number to resolve they are not opened.
void forgetAllHosts()
{
    addChromiumFlag("\"--host-resolver-rules=MAP * ~NOTFOUND\"");
}

/// Without a display there is no graphics card to draw with.
void drawInSoftwareWithoutDisplay()
{
    if (!qgetenv("QT_QPA_PLATFORM").startsWith("offscreen"))
        return;
    addChromiumFlag("--disable-gpu");
    if (!qEnvironmentVariableIsSet("QT_QUICK_BACKEND"))
        qputenv("QT_QUICK_BACKEND", "software");
}

void registerScheme()
{
    QWebEngineUrlScheme scheme(schemeName());
    scheme.setSyntax(QWebEngineUrlScheme::Syntax::Host);
    scheme.setFlags(QWebEngineUrlScheme::SecureScheme);
    QWebEngineUrlScheme::registerScheme(scheme);
}

}

QByteArray schemeName()
{
    return QByteArrayLiteral("noticewright");
}

QUrl addressOf(const QString &path)
{
    QUrl address;
    address.setScheme(QString::fromLatin1(schemeName()));
    address.setHost(host.toString());
    address.setPath(u'/' + path, QUrl::DecodedMode);
    return address.adjusted(QUrl::NormalizePathSegments);
}

QString pathOf(const QUrl &address)
{
    if (address.scheme().toLatin1() != schemeName() || address.host() != host)
        return {};
    return address.path(QUrl::FullyDecoded).mid(1);
}

void prepareWebEngine()
{
    static bool done = false;
    if (done)
        return;
    done = true;
    allowAdministrators();
    forgetAllHosts();
    drawInSoftwareWithoutDisplay();
    registerScheme();
}

}
