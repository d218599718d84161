// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/devtools.h"

#include <QJsonDocument>

namespace noticewright
{

using namespace Qt::StringLiterals;

void Devtools::post(const QString &method, const QJsonObject &parameters)
{
    QJsonObject message{{u"id"_s, ++m_last}, {u"method"_s, method}, {u"params"_s, parameters}};
    if (!m_session.isEmpty())
        message.insert(u"sessionId"_s, m_session);
    m_pipe.send(QJsonDocument(message).toJson(QJsonDocument::Compact));
}

Devtools::Answer Devtools::nextMessage(const PrintLimits &limits)
{
    const auto bytes = m_pipe.next(limits);
    if (!bytes)
        return std::unexpected(bytes.error());
    QJsonObject message = QJsonDocument::fromJson(*bytes).object();
    if (m_handler && message.contains("method"_L1))
        m_handler(message["method"_L1].toString(), message["params"_L1].toObject());
    return message;
}

Devtools::Answer Devtools::call(const QString &method, const QJsonObject &parameters, const PrintLimits &limits)
{
    post(method, parameters);
    const int id = m_last;
    while (true) {
        const auto message = nextMessage(limits);
        if (!message)
            return message;
        if ((*message)["id"_L1].toInt() != id)
            continue;
        if (message->contains("error"_L1)) {
            m_refusal = (*message)["error"_L1]["message"_L1].toString();
            return std::unexpected(BrowserFault::Refused);
        }
        return (*message)["result"_L1].toObject();
    }
}

std::expected<void, BrowserFault> Devtools::waitForEvent(const PrintLimits &limits)
{
    const auto message = nextMessage(limits);
    if (!message)
        return std::unexpected(message.error());
    return {};
}

std::expected<void, BrowserFault> Devtools::wait(std::chrono::milliseconds time, const PrintLimits &limits)
{
    const PrintLimits shorter{limits.stop, std::min(limits.deadline, QDeadlineTimer(time))};
    while (true) {
        const auto message = nextMessage(shorter);
        if (message)
            continue;
        if (message.error() == BrowserFault::TooSlow && !limits.deadline.hasExpired())
            return {};
        return std::unexpected(message.error());
    }
}

}
