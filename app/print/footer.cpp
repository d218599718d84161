// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/footer.h"

#include <QXmlStreamWriter>

namespace noticewright
{

namespace
{

QByteArray sheets(const PrintJob &job, const QString &language, int pages)
{
    QByteArray bytes;
    QXmlStreamWriter html(&bytes);
    html.writeDTD(QStringLiteral("<!DOCTYPE html>"));
    html.writeStartElement(QStringLiteral("html"));
    html.writeDefaultNamespace(QStringLiteral("http://www.w3.org/1999/xhtml"));
    html.writeAttribute(QStringLiteral("lang"), language);
    html.writeStartElement(QStringLiteral("head"));
    html.writeTextElement(QStringLiteral("title"), {});
    html.writeEmptyElement(QStringLiteral("link"));
    html.writeAttribute(QStringLiteral("rel"), QStringLiteral("stylesheet"));
    html.writeAttribute(QStringLiteral("href"), QStringLiteral("footer.css"));
    html.writeEndElement();
    html.writeStartElement(QStringLiteral("body"));
    for (int page = 1; page <= pages; ++page) {
        QString text = job.footer;
        text.replace(QLatin1String("{pages}"), QString::number(pages))
            .replace(QLatin1String("{page}"), QString::number(page));
        html.writeStartElement(QStringLiteral("section"));
        html.writeStartElement(QStringLiteral("p"));
        html.writeAttribute(QStringLiteral("dir"), QStringLiteral("auto"));
        html.writeCharacters(text);
        html.writeEndElement();
        html.writeEndElement();
    }
    html.writeEndDocument();
    return bytes;
}

/// A sheet is lower than its paper, so that rounding makes no sheet of two.
QByteArray style(Paper paper)
{
    const QByteArray height = paper == Paper::Letter ? "279.4mm" : "297mm";
    return "html, body { margin: 0 }"
           "section { position: relative; height: 200mm; break-after: page }"
           "section:last-child { break-after: auto }"
           "p { position: absolute; top: calc("
        + height
        + " - 13mm); left: 18mm; right: 18mm; margin: 0;"
          "    font: 8pt sans-serif; color: #444; text-align: center; white-space: nowrap;"
          "    overflow: hidden; text-overflow: ellipsis }";
}

}

QString footerPath()
{
    return QStringLiteral("footer.xhtml");
}

ContentSource footerSource(const PrintJob &job, const QString &language, int pages)
{
    const Content page{sheets(job, language, pages), "application/xhtml+xml; charset=utf-8"};
    const Content sheet{style(job.paper), "text/css; charset=utf-8"};
    return [page, sheet](const QString &path) -> std::optional<Content> {
        if (path == footerPath())
            return page;
        if (path == u"footer.css")
            return sheet;
        return {};
    };
}

}
