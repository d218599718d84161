// SPDX-FileCopyrightText: 2026 The Noticewright authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/printed_site.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QPdfLinkModel>
#include <QPdfSelection>

namespace noticewright::testing
{

/// An exported site of one page, which has several sheets and every kind of link.
class LongSite : public PrintedSite
{
public:
    LongSite()
    {
        QByteArray paragraphs;
        for (int i = 0; i < 40; ++i)
            paragraphs += "<p>Paragraph " + QByteArray::number(i) + ". "
                + QByteArray("We use personal information to provide our services. ").repeated(8) + "</p>";
        write(QStringLiteral("privacy/us/en/index.html"),
              "<!DOCTYPE html><html lang=\"en-US\"><head><meta charset=\"utf-8\"><title>Online Privacy "
              "Statement</title><link rel=\"stylesheet\" href=\"../../../style.css\"></head><body>"
              "<h1>Online Privacy\n Statement</h1><p><a href=\"https://example.com/rights\">Rights</a> <a "
              "href=\"#choices\">To the choices</a> <a href=\"../../gb/en/index.html#uses\">United Kingdom</a> "
              "<a href=\"/terms\">Terms</a> <a href=\"//seal.example/check?id=1\">Seal</a> <a "
              "href=\"mailto:privacy@example.com\">Mail</a></p>"
              "<img src=\"../../../seal.svg\" alt=\"Seal\"><h2 id=\"scope\">Scope</h2>"
                  + paragraphs + "<h2 id=\"über\">Über größere</h2><h3>Details</h3>" + paragraphs
                  + "<h2 id=\"choices\">Your choices</h2><p>The very last words.</p></body></html>");
        write(QStringLiteral("style.css"), "body { font: 11pt sans-serif } img { display: block }");
    }
};

/// A PDF opened for looking into it.
struct OpenedPdf
{
    explicit OpenedPdf(const QByteArray &pdf) : bytes(pdf)
    {
        buffer.setBuffer(&bytes);
        buffer.open(QIODevice::ReadOnly);
        document.load(&buffer);
    }

    QString text()
    {
        QString all;
        for (int page = 0; page < document.pageCount(); ++page)
            all += document.getAllText(page).text() + u'\n';
        return all.simplified();
    }

    /// The web addresses that links lead to.
    QStringList addresses()
    {
        QStringList all;
        for (int page = 0; page < document.pageCount(); ++page) {
            QPdfLinkModel links;
            links.setDocument(&document);
            links.setPage(page);
            for (int row = 0; row < links.rowCount({}); ++row) {
                const QUrl address = links.index(row).data(int(QPdfLinkModel::Role::Url)).toUrl();
                if (!address.isEmpty())
                    all.append(address.toString());
            }
        }
        return all;
    }

    int linksWithin()
    {
        int all = 0;
        for (int page = 0; page < document.pageCount(); ++page) {
            QPdfLinkModel links;
            links.setDocument(&document);
            links.setPage(page);
            for (int row = 0; row < links.rowCount({}); ++row)
                all += links.index(row).data(int(QPdfLinkModel::Role::Page)).toInt() >= 0;
        }
        return all;
    }

    QByteArray bytes;
    QBuffer buffer;
    QPdfDocument document;
};

/// Where the program is that prints.
inline QString printProgram()
{
    return QStringLiteral(PRINT_PROGRAM);
}

}
