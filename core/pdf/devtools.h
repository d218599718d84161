// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pdf/browser_pipe.h"

#include <QJsonObject>

#include <functional>

namespace noticewright
{

/// Gives orders to a browser by the Chrome DevTools Protocol, and waits for the
/// answers. Orders go to the browser, or to the page whose session is set.
class Devtools
{
public:
    using Answer = std::expected<QJsonObject, BrowserFault>;
    using EventHandler = std::function<void(const QString &method, const QJsonObject &parameters)>;

    /// Gets all that the browser says unasked, while an answer or an event is
    /// waited for.
    void setEventHandler(EventHandler handler) { m_handler = std::move(handler); }
    void setSession(const QString &session) { m_session = session; }

    [[nodiscard]] BrowserPipe &pipe() { return m_pipe; }

    /// What the browser answers.
    [[nodiscard]] Answer call(const QString &method, const QJsonObject &parameters, const PrintLimits &limits);
    /// Does not wait: the answer is of no interest.
    void post(const QString &method, const QJsonObject &parameters);
    /// Handles one event, for which it waits.
    [[nodiscard]] std::expected<void, BrowserFault> waitForEvent(const PrintLimits &limits);
    /// Handles events for that long.
    [[nodiscard]] std::expected<void, BrowserFault> wait(std::chrono::milliseconds time, const PrintLimits &limits);

    /// Why the browser refused the last order, in its words.
    [[nodiscard]] const QString &refusal() const { return m_refusal; }

private:
    [[nodiscard]] Answer nextMessage(const PrintLimits &limits);

    BrowserPipe m_pipe;
    EventHandler m_handler;
    QString m_session;
    QString m_refusal;
    int m_last = 0;
};

}
