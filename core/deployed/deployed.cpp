// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deployed/deployed.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTimer>

#include <functional>
#include <vector>

namespace noticewright
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Export)
};

/// What a server gave for a path.
struct Answer
{
    std::optional<QByteArray> content;
    /// Why there is none, where it is not just missing.
    QString reason;
};

QUrl addressOf(const QUrl &site, const QString &path)
{
    QUrl address = site.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment);
    QString folder = address.path();
    if (!folder.endsWith(u'/'))
        folder += u'/';
    const QLatin1StringView index("index.html");
    const bool isPage = path == index || path.endsWith(u'/' + index);
    address.setPath(folder + (isPage ? path.chopped(index.size()) : path));
    return address;
}

/// Asks for several paths, a few at a time.
class Client
{
public:
    Client(const QUrl &site, const HttpPatience &patience) : m_site(site), m_patience(patience)
    {
        m_manager.setAutoDeleteReplies(true);
        m_manager.setTransferTimeout(patience.wait);
    }

    /// Calls `take(i, answer)` for each, in any order.
    void ask(const QList<std::pair<QString, qint64>> &paths, const std::function<void(qsizetype, Answer)> &take)
    {
        qsizetype next = 0, running = 0;
        QEventLoop loop;
        std::function<void()> startMore = [&] {
            for (; next < paths.size() && running < m_patience.atOnce; ++running) {
                const qsizetype index = next++;
                start(paths[index].first, paths[index].second, [&, index](const Answer &answer) {
                    take(index, answer);
                    --running;
                    startMore();
                    if (running == 0)
                        loop.quit();
                });
            }
        };
        startMore();
        if (running > 0)
            loop.exec();
    }

private:
    void start(const QString &path, qint64 most, const std::function<void(const Answer &)> &finish)
    {
        QNetworkRequest request(addressOf(m_site, path));
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::SameOriginRedirectPolicy);
        request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
        request.setRawHeader("Cache-Control", "no-cache");
        QNetworkReply *reply = m_manager.get(request);
        // More than is expected is not kept in memory either.
        reply->setReadBufferSize(1 << 20);
        QTimer::singleShot(m_patience.whole, reply, &QNetworkReply::abort);
        const auto content = std::make_shared<QByteArray>();
        QObject::connect(reply, &QIODevice::readyRead, reply, [reply, content, most] {
            *content += reply->read(most + 1 - content->size());
            // It is another file, and how much more there is does not matter.
            if (content->size() > most)
                reply->abort();
        });
        QObject::connect(reply, &QNetworkReply::finished, reply, [reply, content, most, finish] {
            if (reply->isOpen() && content->size() <= most)
                *content += reply->read(most + 1 - content->size());
            finish(answerOf(*reply, *content, most));
        });
    }

    static Answer answerOf(QNetworkReply &reply, const QByteArray &content, qint64 most)
    {
        const int status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        // One that is longer than expected was broken off.
        if (status == 200 && (content.size() > most || reply.error() == QNetworkReply::NoError))
            return {content, {}};
        if (status == 404 || status == 410)
            return {};
        return {{}, status >= 300 ? Text::tr("the server answers with status %1").arg(status) : reply.errorString()};
    }

    QUrl m_site;
    HttpPatience m_patience;
    QNetworkAccessManager m_manager;
};

}

std::expected<Manifest, Problem> deployedManifest(const QUrl &site, const HttpPatience &patience)
{
    const QString address = addressOf(site, manifestPath).toDisplayString();
    Answer found;
    Client(site, patience).ask({{manifestPath, largestManifest}}, [&](qsizetype, const Answer &answer) {
        found = answer;
    });
    if (found.content)
        return readManifest(*found.content, address);
    return std::unexpected(Problem{
        .file = address,
        .sentence = found.reason.isEmpty()
            ? Text::tr("There is no manifest at this address. Name the site's root, or give the delivered manifest.")
            : Text::tr("The manifest can not be read: %1.").arg(found.reason)});
}

Verification verifyDeployed(const QUrl &site, const Manifest &manifest, const HttpPatience &patience)
{
    QList<ManifestFile> deployed;
    QList<std::pair<QString, qint64>> paths;
    for (const ManifestFile &file : manifest.files) {
        if (!isDeployed(file.role))
            continue;
        deployed.append(file);
        paths.append({file.path, file.size});
    }
    std::vector<std::optional<BundleFault>> faults(size_t(deployed.size()));
    Client(site, patience).ask(paths, [&](qsizetype i, const Answer &answer) {
        faults[size_t(i)] = answer.reason.isEmpty()
            ? faultOf(deployed[i], answer.content)
            : std::optional(BundleFault{BundleFault::Kind::Unreadable, deployed[i].path, answer.reason});
    });
    Verification verification{.checked = deployed.size(), .faults = {}};
    for (const std::optional<BundleFault> &fault : faults) {
        if (fault)
            verification.faults.append(*fault);
    }
    return verification;
}

}
