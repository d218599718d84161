// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bundle/manifest.h"
#include "bundle/output.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QUrl>

#include <functional>
#include <utility>

namespace noticewright::testing
{

/// A web server of this machine's own that serves the files of an export, below
/// `/site/`, as simple servers do: `index.html` for a folder, 404 for the rest.
class LoopbackServer : public QTcpServer
{
public:
    using Headers = QList<std::pair<QByteArray, QByteArray>>;

    explicit LoopbackServer(OutputFiles files, Headers headers = {})
        : m_files(std::move(files))
        , m_headers(std::move(headers))
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection())
                serve(socket);
        });
    }

    [[nodiscard]] QUrl address() const { return QUrl(QStringLiteral("http://127.0.0.1:%1/site/").arg(serverPort())); }
    /// What was asked for, below `/site/`.
    [[nodiscard]] const QStringList &asked() const { return m_asked; }
    OutputFiles &files() { return m_files; }

    /// Gives another answer than a file; an empty one is none at all.
    std::function<std::optional<QByteArray>(const QString &path)> answer;

private:
    void serve(QTcpSocket *socket)
    {
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, socket, [this, socket] {
            QByteArray request = socket->property("request").toByteArray() + socket->readAll();
            for (qsizetype end = request.indexOf("\r\n\r\n"); end >= 0; end = request.indexOf("\r\n\r\n")) {
                socket->write(responseTo(QString::fromUtf8(request.first(request.indexOf("\r\n")).split(' ').value(1))));
                request.remove(0, end + 4);
            }
            socket->setProperty("request", request);
        });
    }

    QByteArray responseTo(QString path)
    {
        // Such as the icon that browsers ask every server for.
        if (!path.startsWith(QStringLiteral("/site/")))
            return "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n";
        path.remove(0, QStringLiteral("/site/").size());
        m_asked.append(path);
        if (answer) {
            if (const auto other = answer(path))
                return *other;
        }
        const QString file = path.isEmpty() || path.endsWith(u'/') ? path + QStringLiteral("index.html") : path;
        const bool isThere = m_files.contains(file);
        QByteArray response = isThere ? "HTTP/1.1 200 OK\r\n" : "HTTP/1.1 404 Not Found\r\n";
        for (const auto &[name, value] : m_headers)
            response += name + ": " + value + "\r\n";
        response += "Content-Type: " + mediaTypeOf(file).toLatin1() + "\r\n";
        response += "Content-Length: " + QByteArray::number(m_files.value(file).size()) + "\r\n\r\n";
        return response + m_files.value(file);
    }

    OutputFiles m_files;
    Headers m_headers;
    QStringList m_asked;
};

}
