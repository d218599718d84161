// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/protocol.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace noticewright
{

namespace
{

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Printing)
};

QByteArray lineOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

QString nameOf(Paper paper)
{
    return paper == Paper::Letter ? QStringLiteral("letter") : QStringLiteral("a4");
}

QJsonArray outlineToJson(const QList<PdfBookmark> &outline)
{
    QJsonArray array;
    for (const PdfBookmark &bookmark : outline)
        array.append(QJsonObject{{QStringLiteral("title"), bookmark.title},
                                 {QStringLiteral("level"), bookmark.level},
                                 {QStringLiteral("id"), bookmark.destination}});
    return array;
}

QList<PdfBookmark> outlineFromJson(const QJsonArray &array)
{
    QList<PdfBookmark> outline;
    for (const QJsonValue &value : array)
        outline.append({.title = value[QStringLiteral("title")].toString(),
                        .level = value[QStringLiteral("level")].toInt(),
                        .destination = value[QStringLiteral("id")].toString()});
    return outline;
}

}

QByteArray lineOf(const PrintRequest &request)
{
    return lineOf(QJsonObject{{QStringLiteral("root"), request.job.root},
                              {QStringLiteral("page"), request.job.page},
                              {QStringLiteral("paper"), nameOf(request.job.paper)},
                              {QStringLiteral("site"), request.job.site.toString()},
                              {QStringLiteral("footer"), request.job.footer},
                              {QStringLiteral("footerTitle"), request.job.footerTitle},
                              {QStringLiteral("footerLanguage"), request.job.footerLanguage},
                              {QStringLiteral("out"), request.out}});
}

QByteArray lineOf(const PrintAnswer &answer)
{
    if (!answer.error.isEmpty())
        return lineOf(QJsonObject{{QStringLiteral("ok"), false}, {QStringLiteral("error"), answer.error}});
    return lineOf(QJsonObject{{QStringLiteral("ok"), true},
                              {QStringLiteral("pages"), answer.pages},
                              {QStringLiteral("title"), answer.found.title},
                              {QStringLiteral("language"), answer.found.language},
                              {QStringLiteral("outline"), outlineToJson(answer.found.outline)},
                              {QStringLiteral("missingImages"), QJsonArray::fromStringList(answer.missingImages)},
                              {QStringLiteral("engine"), answer.engine}});
}

std::expected<PrintRequest, QString> requestIn(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    const QString root = document[QStringLiteral("root")].toString();
    const QString page = document[QStringLiteral("page")].toString();
    const QString out = document[QStringLiteral("out")].toString();
    const auto paper = paperCalled(document[QStringLiteral("paper")].toString(QStringLiteral("a4")));
    if (root.isEmpty() || page.isEmpty() || out.isEmpty())
        return std::unexpected(
            Text::tr("The job names no folder, no page or no file to write to. Give \"root\", \"page\" and \"out\"."));
    if (!paper)
        return std::unexpected(Text::tr("The job asks for an unknown paper. Give \"a4\" or \"letter\"."));
    const QUrl site(document[QStringLiteral("site")].toString());
    return PrintRequest{.job = {.root = root,
                                .page = page,
                                .paper = *paper,
                                .site = site,
                                .footer = document[QStringLiteral("footer")].toString(),
                                .footerTitle = document[QStringLiteral("footerTitle")].toString(),
                                .footerLanguage = document[QStringLiteral("footerLanguage")].toString()},
                        .out = out};
}

std::optional<PrintAnswer> answerIn(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document[QStringLiteral("ok")].isBool())
        return {};
    PrintAnswer answer{.pages = document[QStringLiteral("pages")].toInt()};
    if (!document[QStringLiteral("ok")].toBool())
        answer.error =
            document[QStringLiteral("error")].toString(Text::tr("The page could not be printed. Try again."));
    answer.found.title = document[QStringLiteral("title")].toString();
    answer.found.language = document[QStringLiteral("language")].toString();
    answer.found.outline = outlineFromJson(document[QStringLiteral("outline")].toArray());
    answer.engine = document[QStringLiteral("engine")].toString();
    answer.pictures = document[QStringLiteral("pictures")].toInt();
    answer.missingImages = document[QStringLiteral("missingImages")].toVariant().toStringList();
    return answer;
}

std::optional<Paper> paperCalled(const QString &name)
{
    if (name == u"a4")
        return Paper::A4;
    if (name == u"letter")
        return Paper::Letter;
    return {};
}

}
