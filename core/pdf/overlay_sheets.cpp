// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "pdf/overlay_sheets.h"

#include <QHash>
#include <QLocale>
#include <QXmlStreamWriter>

namespace noticewright
{

namespace
{

QString languageFor(const PrintJob &job, const PdfInfo &found)
{
    return job.footerLanguage.isEmpty() ? found.language : job.footerLanguage;
}

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

QLocale localeFor(const PrintJob &job, const PdfInfo &found)
{
    QLocale locale(languageFor(job, found));
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale;
}

QString idOf(qsizetype reference)
{
    return QStringLiteral("reference-") + QString::number(reference);
}

void writeHead(QXmlStreamWriter &html, const QString &language, const QLocale &locale)
{
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
    html.writeAttribute(QStringLiteral("href"), OverlaySheets::stylePath);
    html.writeEndElement();
}

void writeFooter(QXmlStreamWriter &html, const PrintJob &job, const PdfInfo &found, const QString &page,
                 const QString &pages)
{
    html.writeStartElement(QStringLiteral("p"));
    html.writeAttribute(QStringLiteral("class"), QStringLiteral("footer"));
    writeFilled(html, job.footer,
                {{QStringLiteral("title"), job.footerTitle.isEmpty() ? found.title : job.footerTitle},
                 {QStringLiteral("page"), page},
                 {QStringLiteral("pages"), pages}});
    html.writeEndElement();
}

QByteArray sheets(const PrintJob &job, const PdfInfo &found, const OverlayContent &content)
{
    const QLocale locale = localeFor(job, found);
    QByteArray bytes;
    QXmlStreamWriter html(&bytes);
    writeHead(html, languageFor(job, found), locale);
    html.writeStartElement(QStringLiteral("body"));
    for (int page = 1; page <= content.pages; ++page) {
        html.writeStartElement(QStringLiteral("section"));
        for (qsizetype i = 0; i < content.references.size(); ++i) {
            if (content.references[i].page != page)
                continue;
            html.writeStartElement(QStringLiteral("p"));
            html.writeAttribute(QStringLiteral("class"), QStringLiteral("reference"));
            html.writeAttribute(QStringLiteral("id"), idOf(i));
            html.writeCharacters(locale.toString(content.references[i].number));
            html.writeEndElement();
        }
        writeFooter(html, job, found, locale.toString(page), locale.toString(content.pages));
        html.writeEndElement();
    }
    html.writeEndDocument();
    return bytes;
}

QByteArray points(double length)
{
    return QByteArray::number(length, 'f', 3) + "pt";
}

/// A sheet is lower than its paper, so that rounding makes no sheet of two. A
/// footer of two lines still has them on the paper. A reference's letters have
/// no height of their own, so that they stand on the lower edge of their place.
QByteArray style(Paper paper, const OverlayContent &content)
{
    const QByteArray height = paper == Paper::Letter ? "279.4mm" : "297mm";
    QByteArray rules = "html, body { margin: 0 }"
                       "section { position: relative; height: 200mm; break-after: page }"
                       "section:last-child { break-after: auto }"
                       "p { position: absolute; margin: 0 }"
                       ".footer { top: calc("
        + height
        + " - 13mm); left: 18mm; right: 18mm; max-height: 2lh;"
          "    font: 8pt/1.25 sans-serif; color: #444; text-align: center; text-wrap: balance; overflow: hidden }"
          ".reference { line-height: 0; text-align: end; white-space: nowrap; font-family: "
        + (content.referenceFont.isEmpty() ? QByteArray("sans-serif") : content.referenceFont.toUtf8())
        + " }"
          ".reference::before { content: ''; display: inline-block; height: 100% }";
    for (qsizetype i = 0; i < content.references.size(); ++i) {
        const QRectF place = content.references[i].place;
        rules += '#' + idOf(i).toLatin1() + " { left: " + points(place.x()) + "; top: " + points(place.y())
            + "; width: " + points(place.width()) + "; height: " + points(place.height())
            + "; font-size: " + points(place.height()) + " }";
    }
    return rules;
}

}

OverlaySheets overlaySheets(const PrintJob &job, const PdfInfo &found, const OverlayContent &content)
{
    return {sheets(job, found, content), style(job.paper, content)};
}

}
