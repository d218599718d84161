// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "print/footer.h"

#include <QHash>
#include <QLocale>
#include <QXmlStreamWriter>

namespace noticewright
{

namespace
{

/// Writes text in which placeholders in braces stand for these values. Each is
/// isolated: a title in another direction must not draw the numbers after it
/// to its other side.
void writeFilled(QXmlStreamWriter &html, QStringView text, const QHash<QString, QString> &values)
{
    while (!text.isEmpty()) {
        const qsizetype open = text.indexOf(u'{');
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'}', open);
        const auto value = close < 0 ? values.end() : values.find(text.sliced(open + 1, close - open - 1).toString());
        if (value == values.end()) {
            const qsizetype plain = open < 0 ? text.size() : open + 1;
            html.writeCharacters(text.first(plain).toString());
            text = text.sliced(plain);
            continue;
        }
        html.writeCharacters(text.first(open).toString());
        html.writeTextElement(QStringLiteral("bdi"), *value);
        text = text.sliced(close + 1);
    }
}

QByteArray sheets(const PrintJob &job, const PdfInfo &found, int pages)
{
    const QString &language = job.footerLanguage.isEmpty() ? found.language : job.footerLanguage;
    QLocale locale(language);
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    QByteArray bytes;
    QXmlStreamWriter html(&bytes);
    html.writeDTD(QStringLiteral("<!DOCTYPE html>"));
    html.writeStartElement(QStringLiteral("html"));
    html.writeDefaultNamespace(QStringLiteral("http://www.w3.org/1999/xhtml"));
    html.writeAttribute(QStringLiteral("lang"), language);
    html.writeAttribute(QStringLiteral("dir"),
                        locale.textDirection() == Qt::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr"));
    html.writeStartElement(QStringLiteral("head"));
    html.writeTextElement(QStringLiteral("title"), {});
    html.writeEmptyElement(QStringLiteral("link"));
    html.writeAttribute(QStringLiteral("rel"), QStringLiteral("stylesheet"));
    html.writeAttribute(QStringLiteral("href"), QStringLiteral("footer.css"));
    html.writeEndElement();
    html.writeStartElement(QStringLiteral("body"));
    for (int page = 1; page <= pages; ++page) {
        html.writeStartElement(QStringLiteral("section"));
        html.writeStartElement(QStringLiteral("p"));
        writeFilled(html, job.footer,
                    {{QStringLiteral("title"), job.footerTitle.isEmpty() ? found.title : job.footerTitle},
                     {QStringLiteral("page"), locale.toString(page)},
                     {QStringLiteral("pages"), locale.toString(pages)}});
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

ContentSource footerSource(const PrintJob &job, const PdfInfo &found, int pages)
{
    const Content page{sheets(job, found, pages), "application/xhtml+xml; charset=utf-8"};
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
