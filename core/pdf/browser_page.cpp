// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/browser_page.h"

#include <QJsonArray>
#include <QUrl>

namespace noticewright
{

using namespace Qt::StringLiterals;

namespace
{

/// No host of this name can be, so that nothing of it is ever asked of a network.
constexpr QLatin1StringView host("noticewright.invalid");

QString addressOf(const QString &path)
{
    QUrl address;
    address.setScheme(u"https"_s);
    address.setHost(host);
    address.setPath(u'/' + path, QUrl::DecodedMode);
    return QString::fromLatin1(address.toEncoded());
}

/// The path below the root; null when the address is not ours.
QString pathOf(const QString &address)
{
    const QUrl url(address);
    if (url.scheme() != u"https" || url.host() != host)
        return {};
    const QString path = url.path(QUrl::FullyDecoded);
    return path.startsWith(u'/') ? path.sliced(1) : QString();
}

QJsonObject header(const QString &name, const QByteArray &value)
{
    return {{u"name"_s, name}, {u"value"_s, QString::fromLatin1(value)}};
}

QJsonArray headersOf(const Content &content)
{
    return {header(u"Content-Type"_s, content.mimeType), header(u"Content-Security-Policy"_s, walledContentPolicy),
            header(u"X-Content-Type-Options"_s, "nosniff"), header(u"Cache-Control"_s, "no-store")};
}

double inches(double millimetres)
{
    return millimetres / 25.4;
}

QJsonObject printOptions(Paper paper, bool isOverlay)
{
    const double across = isOverlay ? 0 : inches(pageMarginAcross);
    const double along = isOverlay ? 0 : inches(pageMarginAlong);
    return {{u"printBackground"_s, true},
            {u"preferCSSPageSize"_s, false},
            {u"paperWidth"_s, paper == Paper::Letter ? 8.5 : inches(210)},
            {u"paperHeight"_s, paper == Paper::Letter ? 11.0 : inches(297)},
            {u"marginLeft"_s, across},
            {u"marginRight"_s, across},
            {u"marginTop"_s, along},
            {u"marginBottom"_s, along},
            {u"generateTaggedPDF"_s, !isOverlay},
            // The outline is made from the headings when the PDF is finished.
            {u"generateDocumentOutline"_s, false}};
}

}

BrowserPage::BrowserPage(Devtools &devtools) : m_devtools(devtools)
{
    m_devtools.setEventHandler(
        [this](const QString &method, const QJsonObject &parameters) { handle(method, parameters); });
}

BrowserPage::Result<void> BrowserPage::open(const PrintLimits &limits)
{
    const auto target = m_devtools.call(u"Target.createTarget"_s, {{u"url"_s, u"about:blank"_s}}, limits);
    if (!target)
        return std::unexpected(target.error());
    const auto session = m_devtools.call(u"Target.attachToTarget"_s,
                                         {{u"targetId"_s, (*target)["targetId"_L1]}, {u"flatten"_s, true}}, limits);
    if (!session)
        return std::unexpected(session.error());
    m_devtools.setSession((*session)["sessionId"_L1].toString());
    const std::pair<QString, QJsonObject> orders[] = {
        {u"Page.enable"_s, {}},
        {u"Inspector.enable"_s, {}},
        {u"Page.setLifecycleEventsEnabled"_s, {{u"enabled"_s, true}}},
        {u"Emulation.setScriptExecutionDisabled"_s, {{u"value"_s, true}}},
        {u"Emulation.setEmulatedMedia"_s,
         {{u"features"_s, QJsonArray{QJsonObject{{u"name"_s, u"prefers-color-scheme"_s}, {u"value"_s, u"light"_s}}}}}},
        {u"Fetch.enable"_s, {{u"patterns"_s, QJsonArray{QJsonObject{{u"urlPattern"_s, u"*"_s}}}}}},
    };
    for (const auto &[method, parameters] : orders) {
        if (const auto done = m_devtools.call(method, parameters, limits); !done)
            return std::unexpected(done.error());
    }
    return {};
}

void BrowserPage::handle(const QString &method, const QJsonObject &parameters)
{
    if (method == u"Fetch.requestPaused")
        answer(parameters);
    else if (method == u"Page.lifecycleEvent" && parameters["name"_L1] == u"load"_s)
        m_loaded.insert(parameters["loaderId"_L1].toString());
    else if (method == u"Inspector.targetCrashed")
        m_hasCrashed = true;
}

void BrowserPage::answer(const QJsonObject &request)
{
    const QString path = pathOf(request["request"_L1]["url"_L1].toString());
    const bool isReading = request["request"_L1]["method"_L1] == u"GET"_s;
    const auto content = m_source && isReading && !path.isEmpty() ? m_source(path) : std::nullopt;
    if (!content) {
        m_devtools.post(u"Fetch.failRequest"_s,
                        {{u"requestId"_s, request["requestId"_L1]}, {u"errorReason"_s, u"AccessDenied"_s}});
        return;
    }
    m_devtools.post(u"Fetch.fulfillRequest"_s,
                    {{u"requestId"_s, request["requestId"_L1]},
                     {u"responseCode"_s, 200},
                     {u"responseHeaders"_s, headersOf(*content)},
                     {u"body"_s, QString::fromLatin1(content->bytes.toBase64())}});
}

BrowserPage::Result<bool> BrowserPage::load(const ContentSource &source, const QString &path, const PrintLimits &limits)
{
    m_source = source;
    m_world = 0;
    m_loaded.clear();
    const auto answer = m_devtools.call(u"Page.navigate"_s, {{u"url"_s, addressOf(path)}}, limits);
    if (!answer)
        return std::unexpected(answer.error());
    if (answer->contains("errorText"_L1))
        return false;
    m_frame = (*answer)["frameId"_L1].toString();
    while (!m_loaded.contains((*answer)["loaderId"_L1].toString())) {
        if (m_hasCrashed)
            return std::unexpected(BrowserFault::Gone);
        if (const auto event = m_devtools.waitForEvent(limits); !event)
            return std::unexpected(event.error());
    }
    return true;
}

BrowserPage::Result<QVariant> BrowserPage::evaluate(const QString &script, const PrintLimits &limits)
{
    if (m_world == 0) {
        const auto world = m_devtools.call(u"Page.createIsolatedWorld"_s,
                                           {{u"frameId"_s, m_frame}, {u"worldName"_s, u"noticewright"_s}}, limits);
        if (!world)
            return std::unexpected(world.error());
        m_world = (*world)["executionContextId"_L1].toInt();
    }
    const auto answer =
        m_devtools.call(u"Runtime.evaluate"_s,
                        {{u"contextId"_s, m_world}, {u"returnByValue"_s, true}, {u"expression"_s, script}}, limits);
    if (!answer)
        return std::unexpected(answer.error());
    return (*answer)["result"_L1]["value"_L1].toVariant();
}

BrowserPage::Result<QByteArray> BrowserPage::print(Paper paper, bool isOverlay, const PrintLimits &limits)
{
    const auto answer = m_devtools.call(u"Page.printToPDF"_s, printOptions(paper, isOverlay), limits);
    if (!answer)
        return std::unexpected(answer.error());
    return QByteArray::fromBase64((*answer)["data"_L1].toString().toLatin1());
}

}
